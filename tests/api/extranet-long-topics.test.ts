import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countRows } from '#tests/support/database.ts'
import { buildDocument, type TestDocument } from '#tests/support/documents.ts'
import { buildExtranet, buildMember, signIn, type Browser, type Extranet } from '#tests/support/extranet.ts'

let ours: Extranet
let topic: TestDocument
let path: string
let messages: TestDocument[]
let browser: Browser

beforeAll(async () => {
  ours = await buildExtranet()
})

/** Two pages of twenty and one message: the author of the last is who reads. */
beforeEach(async () => {
  const author = await buildMember(ours)
  topic = await buildDocument('space-topics', ours.site, { isClosed: false, space: ours.space.id })
  path = `/espace/${ours.space.slug}/discussions/${topic.id}`
  messages = []
  for (let rank = 1; rank <= 41; rank++) {
    messages.push(
      await buildDocument('space-messages', ours.site, {
        text: `Message ${String(rank)}.`,
        topic: topic.id,
        userId: rank === 41 ? author.user : 'somebody',
      }),
    )
  }
  browser = await signIn(ours, author)
})

const shownOn = ({ text }: { text: string }): number[] =>
  [...text.matchAll(/<p>Message (\d+)\.<\/p>/g)].map(([, rank]) => Number(rank))

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, rank) => from + rank)

describe('a long topic', () => {
  it('is read by pages, the last of which is one click away', async () => {
    const first = await browser.get(path)
    const second = await browser.get(`${path}?page=2`)
    const last = await browser.get(`${path}?page=3`)

    expect(shownOn(first)).toEqual(span(1, 20))
    expect(shownOn(second)).toEqual(span(21, 40))
    expect(shownOn(last)).toEqual([41])
    expect(first.text).toContain(`href="${path}?page=3#ecrire"`)
    expect(last.text).not.toContain('Aller aux derniers messages')
  })

  it.each(['?page=99', '?page=4'])('shows its last page for one that is not there: %s', async (query) => {
    const answer = await browser.get(`${path}${query}`)

    expect([answer.status, ...shownOn(answer)]).toEqual([200, 41])
  })

  it.each(['?page=-1', '?page=0', '?page=un', '?page=1.5', '?page='])(
    'begins at its first page for what is no page: %s',
    async (query) => {
      expect(shownOn(await browser.get(`${path}${query}`))).toEqual(span(1, 20))
    },
  )

  it('leads to each message, wherever it stands', async () => {
    const [second, thirtieth] = [messages[1]?.id ?? '', messages[29]?.id ?? '']

    const answers = [
      await browser.get(`${path}/${second}`),
      await browser.get(`${path}/${thirtieth}`),
      await browser.get(`${path}/inconnu`),
    ]

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(answers.map(({ headers }) => headers.location)).toEqual([
      `${path}#message-${second}`,
      `${path}?page=2#message-${thirtieth}`,
      path,
    ])
  })

  it('takes a new message from any page, and shows it on its own', async () => {
    const written = await browser.post(path, { message: 'Encore un.' })

    expect(written.headers.location).toMatch(new RegExp(`^${path.replaceAll('?', '\\?')}\\?page=3#message-`))
    expect((await browser.get(`${path}?page=3`)).text).toContain('<p>Encore un.</p>')
  })

  it('gives a refused message back on the page where it was written', async () => {
    const refused = await browser.post(`${path}?page=2`, { message: ' ' })

    expect(refused.status).toBe(422)
    expect(shownOn(refused)).toEqual(span(21, 40))
  })

  it('goes back a page when the only message of the last one is taken back', async () => {
    const withdrawn = await browser.post(
      `${path}/retrait?page=3`,
      { message: messages[40]?.id ?? '' },
      { from: `${path}?page=3` },
    )
    const after = await browser.get(withdrawn.headers.location ?? '')

    expect(withdrawn.headers.location).toBe(`${path}?page=3`)
    expect(shownOn(after)).toEqual(span(21, 40))
    expect(await countRows('space-messages', { topic: { equals: topic.id } })).toBe(40)
  })

  it('is named once on the home page, by its first new message', async () => {
    const { text } = await browser.get('/espace')

    expect(text).toContain('40 nouveaux messages')
    expect(text).toContain(`href="${path}/${messages[0]?.id ?? ''}"`)
  })
})
