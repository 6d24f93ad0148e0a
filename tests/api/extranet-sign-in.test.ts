import { TOTP, Secret } from 'otpauth'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { now, setClock } from '#core/clock.ts'
import { password } from '#tests/support/actors.ts'
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

const wrong = 'Adresse ou mot de passe incorrect'

const attempt = (browser: Browser, email: string, secret: string) =>
  browser.post('/espace/connexion', { courriel: email, 'mot-de-passe': secret })

describe('the sign-in form', () => {
  it('says the same of an unknown address, a wrong password and a locked account', async () => {
    const { email } = await buildMember(ours)
    const browser = openBrowser(ours.site)

    const unknown = await attempt(browser, 'personne@exemple.fr', password)
    const failures = []
    for (const guess of ['a', 'b', 'c', 'd', 'e']) {
      failures.push(await attempt(browser, email, guess))
    }
    const locked = await attempt(browser, email, password)

    expect([unknown, ...failures, locked].map(({ status }) => status)).toEqual(Array(7).fill(401))
    expect([unknown, ...failures, locked].every(({ text }) => text.includes(wrong))).toBe(true)
  })

  it('gives a cookie that scripts and other hosts do not get', async () => {
    const { answer } = await signIn(ours, await buildMember(ours))

    const cookie = (answer.headers['set-cookie'] ?? []).find((line) => line.startsWith('espace=')) ?? ''

    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).toMatch(/Max-Age=43200/)
    expect(cookie).not.toMatch(/Domain/)
  })

  it('leads where one wanted to go, and nowhere else', async () => {
    const { email } = await buildMember(ours)
    const fields = { courriel: email, 'mot-de-passe': password }
    const browser = openBrowser(ours.site)

    const wanted = await browser.post('/espace/connexion', { ...fields, suite: '/espace/annuaire' })
    const elsewhere = await browser.post('/espace/connexion', { ...fields, suite: '//exemple.org/espace' })

    expect([wanted.status, wanted.headers.location]).toEqual([303, '/espace/annuaire'])
    expect([elsewhere.status, elsewhere.headers.location]).toEqual([303, '/espace'])
  })

  it('ends by itself after twelve hours', async () => {
    const browser = await signIn(ours, await buildMember(ours))

    setClock(new Date(Date.now() + 12 * 60 * 60 * 1000 + 1000))

    expect((await browser.get('/espace')).status).toBe(303)
  })

  it('bears what is no form, and what is too long', async () => {
    const browser = openBrowser(ours.site)

    const notAForm = await browser.post(
      '/espace/connexion',
      {},
      { headers: { 'Content-Type': 'application/json' } },
    )
    const tooLong = await browser.post('/espace/connexion', { courriel: 'a'.repeat(20_000) })

    expect([notAForm.status, tooLong.status]).toEqual([403, 413])
    expect(tooLong.text).toContain('Demande refusée')
  })
})

const forms = (meetingId: string): [string, Record<string, string>][] => [
  ['/espace/deconnexion', {}],
  ['/espace/securite', { action: 'activer' }],
  [`/espace/reunions/${meetingId}`, { presence: 'yes' }],
  ['/espace/connexion', { courriel: 'a@exemple.fr', 'mot-de-passe': password }],
  ['/espace/connexion/code', { code: '123456', etape: 'x' }],
  ['/espace/mot-de-passe', { courriel: 'a@exemple.fr' }],
  [`/espace/mot-de-passe/${'a'.repeat(40)}`, { 'mot-de-passe': password }],
]

describe('a form', () => {
  it('is refused without its token, with the token of another session, and from another origin', async () => {
    const { id } = await buildDocument('space-meetings', ours.site, { space: ours.space.id })
    const [member, other] = [
      await signIn(ours, await buildMember(ours)),
      await signIn(ours, await buildMember(ours)),
    ]
    const stolen = /name="jeton"[^>]*value="([^"]+)"/.exec((await other.get('/espace')).text)?.[1] ?? ''

    for (const [path, fields] of forms(id)) {
      const answers = [
        await member.post(path, { ...fields, jeton: '' }),
        await member.post(path, { ...fields, jeton: stolen }),
        await member.post(path, fields, { from: '/espace', headers: { Origin: 'https://exemple.org' } }),
      ]

      expect([path, ...answers.map(({ status }) => status)]).toEqual([path, 403, 403, 403])
    }
    expect((await member.get('/espace')).status).toBe(200)
    expect(
      await countRows('space-receipts', { kind: { equals: 'acknowledged' }, itemId: { equals: id } }),
    ).toBe(0)
  })
})

describe('a password', () => {
  it('is chosen by a link sent to a member, once, and a weak one is refused', async () => {
    const member = await buildMember(ours)
    const browser = openBrowser(ours.site)
    const chosen = 'Une vague, deux cabanes et 3 résiniers'

    let asked: Answer | undefined
    const mails = await catchMails(async () => {
      asked = await browser.post('/espace/mot-de-passe', { courriel: member.email })
    })
    const address = /\/espace\/mot-de-passe\/[\da-f]{40}/.exec(mails[0]?.text ?? '')?.[0] ?? ''
    const weak = await browser.post(address, { 'mot-de-passe': 'motdepasse12' })
    const done = await browser.post(address, { 'mot-de-passe': chosen })
    const again = await browser.post(address, { 'mot-de-passe': `${chosen} !` })
    const signedIn = await attempt(browser, member.email, chosen)

    expect(asked?.text).toContain('Si cette adresse est celle d’un membre')
    expect([weak.status, done.status, again.status, signedIn.status]).toEqual([422, 303, 403, 303])
    expect(weak.text).toContain('trop facile à deviner')
    expect(weak.text).toContain(`action="${address}"`)
  })

  it('is asked for by anybody with the same answer', async () => {
    const { email } = await buildMember(ours)
    const browser = openBrowser(ours.site)
    const withoutToken = ({ text }: { text: string }) => text.replace(/value="[^"]*"/g, '')

    const known = await browser.post('/espace/mot-de-passe', { courriel: email })
    const unknown = await browser.post('/espace/mot-de-passe', { courriel: 'personne@exemple.fr' })

    expect([known.status, withoutToken(known)]).toEqual([unknown.status, withoutToken(unknown)])
  })
})

const codeAt = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now().getTime() })

const secretIn = (text: string): string =>
  (/<code>([A-Z2-7 ]+)<\/code>/.exec(text)?.[1] ?? '').replaceAll(' ', '')

const later = (seconds: number): void => {
  setClock(new Date(now().getTime() + seconds * 1000))
}

const enrol = async (browser: Browser) => {
  const started = await browser.post('/espace/securite', { action: 'activer' })
  const secret = secretIn(started.text)
  const confirmed = await browser.post('/espace/securite', { action: 'confirmer', code: codeAt(secret) })
  const codes = [...confirmed.text.matchAll(/<code>([a-z2-9-]{14})<\/code>/g)].map(([, code = '']) => code)

  return { codes, confirmed, secret, started }
}

describe('a second factor', () => {
  const open = async () => {
    const member = await buildMember(ours)
    const enrolment = await enrol(await signIn(ours, member))
    const browser = openBrowser(ours.site)
    const step = async () => {
      const { text } = await attempt(browser, member.email, password)
      const field = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]+)"`).exec(text)?.[1] ?? ''
      return { etape: field('etape'), jeton: field('jeton') }
    }
    const sendCode = async (code: string) =>
      browser.post('/espace/connexion/code', { ...(await step()), code })

    return { ...enrolment, browser, member, sendCode }
  }

  it('is shown as text, as an address and as a picture, and gives ten recovery codes', async () => {
    const { codes, confirmed, secret, started } = await open()

    expect(secret).toHaveLength(32)
    expect(started.text).toContain('otpauth://totp/')
    expect(started.text).toContain('data:image/svg+xml')
    expect(confirmed.status).toBe(200)
    expect(codes).toHaveLength(10)
  })

  it('is asked for after the password, and a code serves once', async () => {
    const { browser, secret, sendCode } = await open()

    expect(browser.cookies.espace).toBeUndefined()
    const replayed = await sendCode(codeAt(secret))
    later(30)
    const fresh = await sendCode(codeAt(secret))

    expect([replayed.status, fresh.status]).toEqual([401, 303])
    expect((await browser.get('/espace')).status).toBe(200)
  })

  it('gives way to a recovery code, once', async () => {
    const { codes, sendCode } = await open()

    const [first, second] = [await sendCode(codes[0] ?? ''), await sendCode(codes[0] ?? '')]

    expect([first.status, second.status]).toEqual([303, 401])
  })

  it('rests after five wrong codes, even for a right one', async () => {
    const { secret, sendCode } = await open()
    later(60)

    for (const guess of ['000000', '000001', '000002', '000003', '000004']) {
      expect((await sendCode(guess)).status).toBe(401)
    }
    const locked = await sendCode(codeAt(secret))
    later(16 * 60)
    const rested = await sendCode(codeAt(secret))

    expect([locked.status, rested.status]).toEqual([401, 303])
  })

  it('is kept encrypted, and its recovery codes hashed', async () => {
    const { codes, member, secret } = await open()
    const { payload } = await platform()

    const { docs } = await payload.db.find({
      collection: 'second-factors',
      where: { userId: { equals: member.user } },
    })

    expect(JSON.stringify(docs)).not.toContain(secret)
    expect(JSON.stringify(docs)).not.toContain(codes[0])
  })

  it('goes with the account', async () => {
    const { member } = await open()
    const { payload } = await platform()

    await payload.delete({ collection: 'users', depth: 0, id: member.user, overrideAccess: true })

    expect(await countRows('second-factors', { userId: { equals: member.user } })).toBe(0)
  })
})
