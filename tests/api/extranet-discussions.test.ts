import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parisDay, parisMoment } from '#core/format.ts'
import { withDefaults } from '#plugins/extranet/options.ts'
import { extranetRetention } from '#plugins/extranet/retention.ts'
import { purgeExpired } from '#server/night.ts'
import { loginEditorOf, loginSiteAdministratorOf } from '#tests/support/actors.ts'
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
import { platform } from '#tests/support/platform.ts'

const dayMs = 24 * 60 * 60 * 1000

const yesterday = parisMoment(parisDay(new Date(Date.now() - dayMs)), '12:00').toISOString()

let ours: Extranet
let topic: TestDocument
let path: string
let author: Awaited<ReturnType<typeof buildMember>>
let browser: Browser

const buildTopic = (extranet: Extranet, overrides: object = {}): Promise<TestDocument> =>
  buildDocument('space-topics', extranet.site, {
    audience: 'chosen',
    groups: [extranet.groupId],
    isClosed: false,
    space: extranet.space.id,
    title: 'Travaux du préau',
    ...overrides,
  })

const pathOf = ({ id }: { id: string }): string => `/espace/${ours.space.slug}/discussions/${id}`

const buildMessage = (overrides: object = {}): Promise<TestDocument> =>
  buildDocument('space-messages', ours.site, {
    person: 'Jean Labat',
    text: 'Le devis est arrivé.',
    topic: topic.id,
    userId: 'somebody',
    ...overrides,
  })

const countMessages = (of: { id: string } = topic): Promise<number> =>
  countRows('space-messages', { topic: { equals: of.id } })

const memberOfGroup = (overrides: object = {}) => buildMember(ours, { groups: [ours.groupId], ...overrides })

beforeAll(async () => {
  ours = await buildExtranet()
})

beforeEach(async () => {
  topic = await buildTopic(ours)
  path = pathOf(topic)
  author = await memberOfGroup()
  browser = await signIn(ours, author)
})

describe('a member of the group', () => {
  it('writes in a topic, and reads what others wrote, the oldest first', async () => {
    await buildMessage()

    const answered = await browser.post(path, { message: 'Merci.\r\n\r\nVoici <b>le plan</b>,\r\nà relire.' })
    const page = await browser.get(path)

    expect(answered.status).toBe(303)
    expect(answered.headers.location).toMatch(new RegExp(`^${path}#message-[\\w-]+$`))
    expect(page.status).toBe(200)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.text).toContain('<p>Merci.</p><p>Voici &lt;b&gt;le plan&lt;/b&gt;,<br/>à relire.</p>')
    expect(page.text).toMatch(/Jean Labat[^]*Le devis est arrivé[^]*Maïté Dupouy[^]*Merci/)
  })

  it('finds the topic on the page of its space, in the search and as data', async () => {
    await buildMessage()

    const space = await browser.get(`/espace/${ours.space.slug}`)
    const search = await browser.get('/espace/recherche?q=preau')
    const contents = await browser.get('/espace/contenus.json')

    expect(space.text).toContain(path)
    expect(space.text).toMatch(/1 message, le/)
    expect(search.text).toContain(path)
    expect(contents.text).toContain(topic.id)
  })

  it('sees on the home page what is new since the last visit, but for their own messages', async () => {
    const { payload } = await platform()
    const old = new Date(Date.now() - 60 * dayMs).toISOString()
    await payload.db.updateOne({
      collection: 'space-topics',
      data: { createdAt: old },
      id: topic.id,
      returning: false,
    })

    const quiet = await browser.get('/espace')
    await browser.post(path, { message: 'À moi.' })
    const afterMine = await browser.get('/espace')
    await buildMessage()
    const afterTheirs = await browser.get('/espace')

    expect(quiet.text).not.toContain(path)
    expect(afterMine.text).not.toContain(path)
    expect(afterTheirs.text).toContain(path)
    expect(afterTheirs.text).toContain('1 nouveau message')
  })

  it('takes back their own message', async () => {
    await browser.post(path, { message: 'À oublier.' })
    const id = /name="message" value="([\w-]+)"/.exec((await browser.get(path)).text)?.[1] ?? ''

    const withdrawn = await browser.post(`${path}/retrait`, { message: id }, { from: path })
    const page = await browser.get(path)

    expect([withdrawn.status, withdrawn.headers.location]).toEqual([303, path])
    expect(page.text).not.toContain('À oublier.')
    expect(await countMessages()).toBe(0)
  })

  it('does not take back the message of another, nor their own by another topic', async () => {
    const theirs = await buildMessage()
    const elsewhere = await buildMessage({ topic: (await buildTopic(ours)).id, userId: author.user })

    await buildMessage({ userId: author.user })

    const answers = [
      await browser.post(`${path}/retrait`, { message: theirs.id }, { from: path }),
      await browser.post(`${path}/retrait`, { message: '' }, { from: path }),
      await browser.post(`${path}/retrait`, { message: elsewhere.id }, { from: path }),
    ]
    const page = await browser.get(path)

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(page.text.match(/Retirer mon message/g)).toHaveLength(1)
    expect(await countMessages()).toBe(2)
    expect(await countRows('space-messages', { id: { equals: elsewhere.id } })).toBe(1)
  })
})

describe('a message that is not taken', () => {
  it.each([
    ['', 'Écrivez votre message avant de l’envoyer.'],
    [' \r\n\t ', 'Écrivez votre message avant de l’envoyer.'],
    ['é’'.repeat(2001), 'Votre message compte 4\u202f002 caractères'],
    ['Très long. '.repeat(5000), 'la limite est de 4\u202f000.'],
  ])('is said in French and given back: %#', async (message, sentence) => {
    const answer = await browser.post(path, { message })

    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.text).toContain(`${message.trim()}</textarea>`)
    expect(await countMessages()).toBe(0)
  })

  it('may be as long as the limit', async () => {
    const answer = await browser.post(path, { message: 'é’'.repeat(2000) })

    expect(answer.status).toBe(303)
    expect(await countMessages()).toBe(1)
  })

  it('is kept on screen when the topic was closed meanwhile, which has no form any more', async () => {
    const { payload } = await platform()
    const { text: open } = await browser.get(path)
    const jeton = /name="jeton"[^>]*value="([^"]+)"/.exec(open)?.[1] ?? ''
    await payload.update({
      collection: 'space-topics',
      data: { isClosed: true },
      depth: 0,
      id: topic.id,
      overrideAccess: true,
    })

    const answer = await browser.post(path, { jeton, message: 'Encore un mot.' })
    const page = await browser.get(path)

    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Ce sujet vient d’être clos')
    expect(answer.text).toContain('Encore un mot.')
    expect(page.text).not.toContain('<textarea')
    expect(await countMessages()).toBe(0)
  })

  it('is the eleventh in five minutes, even if all are sent at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 11 }, (_, rank) => browser.post(path, { message: `Message ${String(rank)}` })),
    )

    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(10)
    expect(refused).toHaveLength(1)
    expect(refused[0]?.text).toContain('Vous avez envoyé 10 messages en 5 minutes.')
    expect(refused[0]?.text).toMatch(/Message \d+<\/textarea>/)
    expect(await countMessages()).toBe(10)
  })

  it.each([
    ['without its token', { jeton: '' }, {}],
    ['from another site', {}, { headers: { Origin: 'https://exemple.fr' } }],
  ])('comes %s', async (_case, fields, options) => {
    const { id } = await buildMessage({ userId: author.user })

    const written = await browser.post(path, { message: 'Forgé.', ...fields }, options)
    const withdrawn = await browser.post(
      `${path}/retrait`,
      { message: id, ...fields },
      { from: path, ...options },
    )

    expect([written.status, withdrawn.status]).toEqual([403, 403])
    expect(await countMessages()).toBe(1)
  })
})

describe('who may not read a topic', () => {
  const tryAll = async (other: Browser, from = '/espace') => {
    const { id } = await buildMessage({ userId: author.user })

    return [
      await other.get(path),
      await other.post(path, { message: 'Intrus.' }, { from }),
      await other.post(`${path}/retrait`, { message: id }, { from }),
    ]
  }
  const nothingChanged = async (): Promise<void> => {
    expect(await countMessages()).toBe(1)
  }

  it('is sent to the sign-in page: a stranger', async () => {
    const answers = await tryAll(openBrowser(ours.site), '/espace/connexion')

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(answers.every(({ headers }) => headers.location?.startsWith('/espace/connexion'))).toBe(true)
    await nothingChanged()
  })

  it('is sent to the sign-in page: a member whose mandate ended, in their own topic', async () => {
    const { payload } = await platform()
    const jeton = /name="jeton"[^>]*value="([^"]+)"/.exec((await browser.get(path)).text)?.[1] ?? ''
    const own = await buildMessage({ userId: author.user })
    await payload.update({
      collection: 'space-members',
      data: { endsOn: yesterday },
      depth: 0,
      id: author.id,
      overrideAccess: true,
    })

    const answers = [
      await browser.get(path),
      await browser.post(path, { jeton, message: 'Encore moi.' }),
      await browser.post(`${path}/retrait`, { jeton, message: own.id }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    await nothingChanged()
  })

  it('is sent to the sign-in page: a member of another site, with the session of theirs', async () => {
    const theirs = await buildExtranet()
    const foreign = await signIn(theirs, await buildMember(theirs))

    const answers = await tryAll(openBrowser(ours.site, { ...foreign.cookies }), '/espace/connexion')

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    await nothingChanged()
  })

  it('finds nothing: a member of another site, on theirs', async () => {
    const theirs = await buildExtranet()
    const foreign = await signIn(theirs, await buildMember(theirs))

    const answer = await foreign.get(`/espace/${theirs.space.slug}/discussions/${topic.id}`)

    expect(answer.status).toBe(404)
  })

  it('finds nothing: a member without the group', async () => {
    const other = await signIn(ours, await buildMember(ours))

    const answers = await tryAll(other)
    const lists = await Promise.all(
      ['/espace', `/espace/${ours.space.slug}`, '/espace/recherche?q=preau', '/espace/contenus.json'].map(
        other.get,
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(answers.map(({ text }) => text).join()).not.toContain('Le devis est arrivé')
    expect(lists.map(({ text }) => text).join()).not.toMatch(/Travaux du préau|nouveau message/)
    await nothingChanged()
  })

  it('finds nothing at the address of another space of theirs', async () => {
    const second = await buildDocument('spaces', ours.site, { title: 'Associations' })
    const both = await signIn(ours, await memberOfGroup({ spaces: [ours.space.id, second.id] }))

    const answer = await both.get(`/espace/${String(second.slug)}/discussions/${topic.id}`)

    expect(answer.status).toBe(404)
  })
})

describe('every night', () => {
  it('forgets a message after two years', async () => {
    const { payload } = await platform()
    const ages = [731, 729].map((days) => new Date(Date.now() - days * dayMs).toISOString())
    const [old, recent] = [await buildMessage(), await buildMessage()]
    for (const [rank, { id }] of [old, recent].entries()) {
      await payload.db.updateOne({
        collection: 'space-messages',
        data: { createdAt: ages[rank] },
        id,
        returning: false,
      })
    }

    await purgeExpired(payload, extranetRetention(withDefaults({})))

    expect(await countRows('space-messages', { id: { equals: old.id } })).toBe(0)
    expect(await countRows('space-messages', { id: { equals: recent.id } })).toBe(1)
  })
})

describe('the administration', () => {
  it('lets who manages the extranet remove a message, and nobody rewrite one', async () => {
    const { id } = await buildMessage()
    const [manager, editor] = [await loginSiteAdministratorOf(ours.site), await loginEditorOf(ours.site)]

    const read = await call('GET', `/api/space-messages/${id}`, undefined, editor)
    const rewritten = await call('PATCH', `/api/space-messages/${id}`, { text: 'Autre chose.' }, manager)
    const removed = await call('DELETE', `/api/space-messages/${id}`, undefined, manager)

    expect(read.status).toBeOneOf([403, 404])
    expect(rewritten.status).toBe(403)
    expect(removed.status).toBe(200)
    expect(await countMessages()).toBe(0)
  })

  it('removes a topic with its messages', async () => {
    await buildMessage()
    const manager = await loginSiteAdministratorOf(ours.site)

    const removed = await call('DELETE', `/api/space-topics/${topic.id}`, undefined, manager)

    expect(removed.status).toBe(200)
    expect(await countMessages()).toBe(0)
  })

  it('keeps a space that has a topic', async () => {
    const manager = await loginSiteAdministratorOf(ours.site)

    const removed = await call('DELETE', `/api/spaces/${ours.space.id}`, undefined, manager)

    expect([removed.status, removed.code]).toEqual([409, 'extranet:error-spaceInUse'])
  })
})
