import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { now, setClock } from '#core/clock.ts'
import { parisDay, parisMoment } from '#core/format.ts'
import { withDefaults } from '#plugins/extranet/options.ts'
import { extranetRetention } from '#plugins/extranet/retention.ts'
import { purgeExpired } from '#server/night.ts'
import { loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { countRows } from '#tests/support/database.ts'
import { buildDocument, type TestDocument } from '#tests/support/documents.ts'
import {
  buildExtranet,
  buildMember,
  openBrowser,
  signIn,
  type Browser,
  type Extranet,
} from '#tests/support/extranet.ts'
import { catchMails } from '#tests/support/mails.ts'
import { platform } from '#tests/support/platform.ts'

const dayMs = 24 * 60 * 60 * 1000

let ours: Extranet
let topic: TestDocument
let path: string
let reader: Awaited<ReturnType<typeof buildMember>>
let browser: Browser

beforeAll(async () => {
  ours = await buildExtranet()
})

beforeEach(async () => {
  topic = await buildDocument('space-topics', ours.site, {
    isClosed: false,
    space: ours.space.id,
    title: 'Travaux du préau',
  })
  path = `/espace/${ours.space.slug}/discussions/${topic.id}`
  reader = await buildMember(ours)
  browser = await signIn(ours, reader)
})

afterEach(() => {
  setClock()
})

const follow = (by: Browser = browser, avertir = 'oui') =>
  by.post(`${path}/abonnement`, { avertir }, { from: path })

const buildMessage = (overrides: object = {}): Promise<TestDocument> =>
  buildDocument('space-messages', ours.site, {
    person: 'Jean Labat',
    text: 'Le devis est arrivé.',
    topic: topic.id,
    userId: 'somebody',
    ...overrides,
  })

const countSubscriptions = (): Promise<number> =>
  countRows('space-subscriptions', { topic: { equals: topic.id } })

describe('who follows a topic', () => {
  it('says so by a form, and takes it back by the same', async () => {
    const before = await browser.get(path)
    const followed = await follow()
    await follow()
    const during = await browser.get(path)
    const count = await countSubscriptions()
    await follow(browser, 'non')
    const after = await browser.get(path)

    expect(before.text).toContain('Suivre ce sujet')
    expect([followed.status, followed.headers.location]).toEqual([303, `${path}#abonnement`])
    expect(during.text).toContain('Vous suivez ce sujet')
    expect(count).toBe(1)
    expect(after.text).not.toContain('Vous suivez ce sujet')
    expect(await countSubscriptions()).toBe(0)
  })

  it('is told by one mail, which does not say what was written, until they come back', async () => {
    await follow()

    const written: TestDocument[] = []
    const first = await catchMails(async () => {
      written.push(await buildMessage(), await buildMessage({ text: 'Et le plan aussi.' }))
    })
    const meanwhile = await catchMails(() => buildMessage())
    await browser.get(path)
    const after = await catchMails(() => buildMessage())

    expect(first.map(({ subject, to }) => [subject, to])).toEqual([
      ['Nouveau message dans «\u00a0Travaux du préau\u00a0»', reader.email],
    ])
    expect(first[0]?.text).toContain(`${path}/${String(written[0]?.id)}`)
    expect(first[0]?.text).not.toMatch(/devis|Labat/)
    expect(meanwhile).toEqual([])
    expect(after).toHaveLength(1)
  })

  it('gets nothing for what they wrote or have read', async () => {
    await follow()

    const ofTheirs = await catchMails(() => browser.post(path, { message: 'À moi.' }))
    const read = await catchMails(async () => {
      await buildMessage()
      await browser.get(path)
    })

    expect([ofTheirs, read]).toEqual([[], []])
  })

  it('is told again when the mail could not leave', async () => {
    const { payload } = await platform()
    await follow()

    await catchMails(() => buildMessage(), { isDown: true })
    const mails = await catchMails(() =>
      payload.db.updateMany({
        collection: 'payload-jobs',
        data: { waitUntil: null },
        where: { taskSlug: { equals: 'extranetMail' } },
      }),
    )

    expect(mails.map(({ to }) => to)).toContain(reader.email)
  })

  it.each([
    ['their mandate ended', { endsOn: parisMoment(parisDay(new Date(Date.now() - dayMs)), '12:00') }],
    ['they left the space', { spaces: [] }],
  ])('gets nothing once %s', async (_case, data) => {
    const { payload } = await platform()
    const other = await buildDocument('spaces', ours.site)
    await follow()
    await payload.update({
      collection: 'space-members',
      data: { ...('spaces' in data ? { spaces: [other.id] } : { endsOn: data.endsOn.toISOString() }) },
      depth: 0,
      id: reader.id,
      overrideAccess: true,
    })

    expect(await catchMails(() => buildMessage())).toEqual([])
  })
})

describe('who may not read a topic', () => {
  it('does not follow it: a stranger, a member of another space, a forged form', async () => {
    const elsewhere = await buildDocument('spaces', ours.site)
    const outsider = await signIn(ours, await buildMember(ours, { spaces: [elsewhere.id] }))
    const send = (by: Browser, jeton?: string) =>
      by.post(
        `${path}/abonnement`,
        { avertir: 'oui', ...(jeton === undefined ? {} : { jeton }) },
        { from: '/espace' },
      )

    const answers = [await send(openBrowser(ours.site)), await send(outsider), await send(browser, '')]

    expect(answers.map(({ status }) => status)).toEqual([303, 404, 403])
    expect(await countSubscriptions()).toBe(0)
  })
})

describe('the link of the mail', () => {
  const receive = async (): Promise<{ headers: Record<string, unknown>; link: string }> => {
    await follow()
    const [mail] = await catchMails(() => buildMessage())
    const link = /\/espace\/desabonnement\/\S+/.exec(mail?.text ?? '')?.[0] ?? ''

    return { headers: mail?.headers ?? {}, link }
  }

  it('stops the mails without signing in, once asked: a program that opens it changes nothing', async () => {
    const { headers, link } = await receive()
    const stranger = openBrowser(ours.site)

    const shown = await stranger.get(link)
    const stillThere = await countSubscriptions()
    const stopped = await stranger.post(link, { 'List-Unsubscribe': 'One-Click', jeton: '' })
    const again = await stranger.post(link, { 'List-Unsubscribe': 'One-Click', jeton: '' })

    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(String(headers['List-Unsubscribe'])).toMatch(new RegExp(`^<http://[^>]+${link}>$`))
    expect(shown.text).toContain('Ne plus suivre ce sujet')
    expect(shown.text).not.toContain('Travaux du préau')
    expect(stillThere).toBe(1)
    expect([stopped.status, again.status]).toEqual([200, 200])
    expect(await countSubscriptions()).toBe(0)
  })

  it.each([
    ['changed', (link: string) => `${link.slice(0, -3)}abc`],
    ['nothing', () => '/espace/desabonnement/x'],
  ])('is refused in French when it is %s', async (_case, change) => {
    const { link } = await receive()
    const stranger = openBrowser(ours.site)

    const shown = await stranger.get(change(link))
    const sent = await stranger.post(change(link), { jeton: '' })

    expect([shown.status, sent.status]).toEqual([404, 404])
    expect(shown.text).toContain('Ce lien n’est plus valable')
    expect(await countSubscriptions()).toBe(1)
  })

  it('is good on its own site only, and for two years', async () => {
    const theirs = await buildExtranet()
    const { link } = await receive()

    const elsewhere = await openBrowser(theirs.site).post(link, { jeton: '' })
    setClock(new Date(now().getTime() + 731 * dayMs))
    const late = await openBrowser(ours.site).post(link, { jeton: '' })

    expect([elsewhere.status, late.status]).toEqual([404, 404])
    expect(await countSubscriptions()).toBe(1)
  })
})

describe('subscriptions', () => {
  it('leave with their topic', async () => {
    await follow()
    const manager = await loginSiteAdministratorOf(ours.site)

    await call('DELETE', `/api/space-topics/${topic.id}`, undefined, manager)

    expect(await countSubscriptions()).toBe(0)
  })

  it('end a year after their reader last came', async () => {
    const { payload } = await platform()
    await follow()
    setClock(new Date(now().getTime() + 364 * dayMs))
    await purgeExpired(payload, extranetRetention(withDefaults({})))
    const before = await countSubscriptions()

    setClock(new Date(now().getTime() + 2 * dayMs))
    await purgeExpired(payload, extranetRetention(withDefaults({})))

    expect([before, await countSubscriptions()]).toEqual([1, 0])
  })

  it('are read by nobody over the API', async () => {
    await follow()
    const manager = await loginSiteAdministratorOf(ours.site)

    const answer = await call('GET', '/api/space-subscriptions', undefined, manager)

    expect(answer.status).toBe(403)
  })
})
