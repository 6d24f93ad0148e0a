import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { now, setClock } from '#core/clock.ts'
import { withDefaults } from '#plugins/extranet/options.ts'
import { extranetRetention } from '#plugins/extranet/retention.ts'
import { purgeExpired } from '#server/night.ts'
import { createAuthenticator, type Asked } from '#tests/support/authenticator.ts'
import { countRows } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import {
  buildExtranet,
  buildMember,
  openBrowser,
  signIn,
  type Browser,
  type Extranet,
} from '#tests/support/extranet.ts'
import type { Answer } from '#tests/support/http-client.ts'
import { catchMails } from '#tests/support/mails.ts'
import { platform } from '#tests/support/platform.ts'

let ours: Extranet

beforeAll(async () => {
  ours = await buildExtranet()
})

afterEach(() => {
  setClock()
})

const later = (seconds: number): void => {
  setClock(new Date(now().getTime() + seconds * 1000))
}

/** What a page asks the browser, and of which page. */
const askedIn = ({ text }: Answer, { site } = ours): Asked => {
  const options = /data-options="([^"]+)"/.exec(text)?.[1]?.replaceAll('&quot;', '"') ?? '{}'
  const { challenge } = JSON.parse(options) as { challenge: string }

  return { challenge, host: site.host, origin: `http://${site.host}:3000` }
}

const security = '/espace/securite'

/** Adds a key by the form of the page, as the script of the page does. */
const add = async (browser: Browser, reponse: string, name = 'Mon téléphone'): Promise<Answer> =>
  browser.post(`${security}/cles`, { action: 'ajouter', nom: name, reponse }, { from: security })

/** A member with one key. */
const enrol = async (extranet = ours) => {
  const member = await buildMember(extranet)
  const browser = await signIn(extranet, member)
  const key = createAuthenticator()
  const reponse = key.create(askedIn(await browser.get(security), extranet))
  const added = await add(browser, reponse)

  return { added, browser, key, member, reponse }
}

const signInPage = '/espace/connexion'

const sendKey = (browser: Browser, reponse: string, fields: Record<string, string> = {}): Promise<Answer> =>
  browser.post(`${signInPage}/cle`, { reponse, ...fields }, { from: signInPage })

const countKeys = (member: { user: string }): Promise<number> =>
  countRows('passkeys', { userId: { equals: member.user } })

describe('a member', () => {
  it('adds a key under a name, sees it, is told by mail, and removes it', async () => {
    const enrolled: Awaited<ReturnType<typeof enrol>>[] = []
    const mails = await catchMails(async () => {
      enrolled.push(await enrol())
    })
    const [{ added, browser, member }] = enrolled as [Awaited<ReturnType<typeof enrol>>]
    const page = await browser.get(security)
    const cle = /name="cle"[^>]*value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const removed = await browser.post(`${security}/cles`, { action: 'retirer', cle }, { from: security })

    expect([added.status, removed.status]).toEqual([303, 303])
    expect(page.text).toContain('« Mon téléphone »')
    expect(mails.filter(({ to }) => to === member.email).map(({ subject }) => subject)).toContain(
      `Une clé d’accès a été ajoutée – ${ours.site.name}`,
    )
    expect(await countKeys(member)).toBe(0)
  })

  it('signs in by their key alone, where they wanted to go', async () => {
    const { key } = await enrol()
    const browser = openBrowser(ours.site)

    const answer = await sendKey(browser, key.get(askedIn(await browser.get(signInPage))), {
      suite: '/espace/agenda',
    })

    expect([answer.status, answer.headers.location]).toEqual([303, '/espace/agenda'])
    expect((await browser.get('/espace')).status).toBe(200)
  })

  it('finds the same sign-in page without script: the form of the keys is hidden', async () => {
    const { text } = await openBrowser(ours.site).get(signInPage)

    expect(text).toMatch(/<form[^>]*data-passkey="get"[^>]*hidden/)
    expect(text).toContain('name="mot-de-passe"')
  })

  it('gets the script from their site, to keep', async () => {
    const browser = openBrowser(ours.site)
    const { text } = await browser.get(signInPage)

    const script = await browser.get(/src="([^"]+cle-d-acces[^"]+)"/.exec(text)?.[1] ?? '')

    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(script.headers['cache-control']).toContain('immutable')
  })
})

describe('a key that is not added', () => {
  it.each<[string, (asked: Asked) => Asked, 'none' | 'packed']>([
    ['answers a challenge of its own', (asked) => ({ ...asked, challenge: 'AAAA' }), 'none'],
    ['was asked for by another page', (asked) => ({ ...asked, origin: 'https://exemple.org' }), 'none'],
    ['is for another host', (asked) => ({ ...asked, host: 'exemple.org' }), 'none'],
    ['did not ask who was there', (asked) => ({ ...asked, isVerified: false }), 'none'],
    ['comes with an attestation', (asked) => asked, 'packed'],
  ])('%s', async (_case, change, format) => {
    const member = await buildMember(ours)
    const browser = await signIn(ours, member)

    const asked = change(askedIn(await browser.get(security)))
    const answer = await add(browser, createAuthenticator().create(asked, format))

    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Cette clé n’a pas été ajoutée')
    expect(await countKeys(member)).toBe(0)
  })

  it('answers the challenge of another session', async () => {
    const [member, other] = [await buildMember(ours), await buildMember(ours)]
    const asked = askedIn(await (await signIn(ours, other)).get(security))

    const answer = await add(await signIn(ours, member), createAuthenticator().create(asked))

    expect(answer.status).toBe(422)
    expect(await countKeys(member)).toBe(0)
  })

  it('is known already', async () => {
    const { browser, member, reponse } = await enrol()

    expect((await add(browser, reponse)).status).toBe(422)
    expect(await countKeys(member)).toBe(1)
  })

  it('comes too late, has no name, is no answer at all', async () => {
    const member = await buildMember(ours)
    const browser = await signIn(ours, member)
    const reponse = createAuthenticator().create(askedIn(await browser.get(security)))

    const unnamed = await add(browser, reponse, '  ')
    const nonsense = await Promise.all(
      ['', '{}', '[]', 'null', '{"response":{"clientDataJSON":1}}', '{"id":{},"response":{}}'].map((text) =>
        add(browser, text),
      ),
    )
    later(61 * 60)
    const late = await add(browser, reponse)

    expect(unnamed.text).toContain('Donnez un nom à cette clé')
    expect([unnamed, ...nonsense, late].map(({ status }) => status)).toEqual(Array(8).fill(422))
    expect(await countKeys(member)).toBe(0)
  })

  it('is the eleventh', async () => {
    const { browser, member } = await enrol()
    const askedEarly = askedIn(await browser.get(security))
    for (let count = 1; count < 10; count += 1) {
      await add(browser, createAuthenticator().create(askedIn(await browser.get(security))))
    }

    const full = await browser.get(security)
    const eleventh = await add(browser, createAuthenticator().create(askedEarly))

    expect([eleventh.status, await countKeys(member)]).toEqual([422, 10])
    expect(full.text).not.toContain('data-passkey')
  })
})

describe('a sign-in by a key', () => {
  it.each<[string, (asked: Asked) => Asked]>([
    ['answers a challenge of its own', (asked) => ({ ...asked, challenge: 'AAAA' })],
    ['was asked for by another page', (asked) => ({ ...asked, origin: 'https://exemple.org' })],
    ['is for another host', (asked) => ({ ...asked, host: 'exemple.org' })],
    ['did not ask who was there', (asked) => ({ ...asked, isVerified: false })],
  ])('is refused when it %s', async (_case, change) => {
    const { key } = await enrol()
    const browser = openBrowser(ours.site)

    const answer = await sendKey(browser, key.get(change(askedIn(await browser.get(signInPage)))))

    expect(answer.status).toBe(401)
    expect(answer.text).toContain('Cette clé d’accès n’est pas reconnue ici')
    expect(browser.cookies.espace).toBeUndefined()
  })

  it('is refused with the challenge of another browser', async () => {
    const { key } = await enrol()
    const asked = askedIn(await openBrowser(ours.site).get(signInPage))

    expect((await sendKey(openBrowser(ours.site), key.get(asked))).status).toBe(401)
  })

  it('serves once, even when it is sent twice at once', async () => {
    const { key } = await enrol()
    const browser = openBrowser(ours.site)
    const reponse = key.get(askedIn(await browser.get(signInPage)))

    const together = await Promise.all([sendKey(browser, reponse), sendKey(browser, reponse)])
    const again = await sendKey(browser, reponse)

    expect(together.map(({ status }) => status).toSorted()).toEqual([303, 401])
    expect(again.status).toBe(401)
  })

  it('is refused when the counter of the key went back: it was copied', async () => {
    const { key } = await enrol()
    const browser = openBrowser(ours.site)
    const use = async (counter: number) =>
      sendKey(browser, key.get({ ...askedIn(await browser.get(signInPage)), counter }))

    const [first, copied, next] = [await use(5), await use(5), await use(6)]

    expect([first.status, copied.status, next.status]).toEqual([303, 401, 303])
  })

  it('is refused with a key of another site, even to a member of both', async () => {
    const theirs = await buildExtranet()
    const { key, member } = await enrol(theirs)
    await buildDocument('space-members', ours.site, {
      email: member.email,
      name: 'Maïté Dupouy',
      role: 'councillor',
      spaces: [ours.space.id],
    })
    const browser = openBrowser(ours.site)

    const answer = await sendKey(browser, key.get(askedIn(await browser.get(signInPage))))

    expect(answer.status).toBe(401)
  })

  it('is refused with the key of another, and with one that was removed', async () => {
    const [mine, theirs] = [await enrol(), await enrol()]
    const { payload } = await platform()
    await payload.delete({
      collection: 'passkeys',
      overrideAccess: true,
      where: { userId: { equals: mine.member.user } },
    })
    const browser = openBrowser(ours.site)
    const forged = JSON.parse(mine.key.get(askedIn(await browser.get(signInPage)))) as object
    const { id } = JSON.parse(theirs.key.get(askedIn(await browser.get(signInPage)))) as { id: string }

    const removed = await sendKey(browser, JSON.stringify(forged))
    const stolen = await sendKey(browser, JSON.stringify({ ...forged, id, rawId: id }))

    expect([removed.status, stolen.status]).toEqual([401, 401])
  })

  it('is refused once the mandate ended, and says why', async () => {
    const { key, member } = await enrol()
    const { payload } = await platform()
    await payload.update({
      collection: 'space-members',
      data: { endsOn: '2020-01-01T12:00:00.000Z', startsOn: null },
      id: member.id,
      overrideAccess: true,
    })
    const browser = openBrowser(ours.site)

    const answer = await sendKey(browser, key.get(askedIn(await browser.get(signInPage))))

    expect(answer.status).toBe(401)
    expect(answer.text).toContain('Aucun accès ne vous est ouvert aujourd’hui')
  })
})

describe('a key', () => {
  it('is removed by its owner only', async () => {
    const [mine, theirs] = [await enrol(), await enrol()]
    const page = await theirs.browser.get(security)
    const cle = /name="cle"[^>]*value="([^"]+)"/.exec(page.text)?.[1] ?? ''

    await mine.browser.post(`${security}/cles`, { action: 'retirer', cle }, { from: security })

    expect(await countKeys(theirs.member)).toBe(1)
  })

  it('goes with the account', async () => {
    const { member } = await enrol()
    const { payload } = await platform()

    await payload.delete({ collection: 'users', depth: 0, id: member.user, overrideAccess: true })

    expect(await countKeys(member)).toBe(0)
  })

  it('is forgotten after two years without use', async () => {
    const [old, recent] = [await enrol(), await enrol()]
    const { payload } = await platform()
    for (const [{ member }, days] of [
      [old, 731],
      [recent, 729],
    ] as const) {
      await payload.db.updateOne({
        collection: 'passkeys',
        data: { usedAt: new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString() },
        returning: false,
        where: { userId: { equals: member.user } },
      })
    }

    await purgeExpired(payload, extranetRetention(withDefaults({})))

    expect([await countKeys(old.member), await countKeys(recent.member)]).toEqual([0, 1])
  })
})
