import { beforeAll, describe, expect, it } from 'vitest'
import { readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildExtranet, buildMember, signIn, type Browser, type Extranet } from '#tests/support/extranet.ts'
import { platform } from '#tests/support/platform.ts'

let ours: Extranet
let path: string
let browser: Browser

/** Three hundred documents, one a day, of which a councillor may read every sixth: fifty, on three pages. */
beforeAll(async () => {
  const { payload } = await platform()

  ours = await buildExtranet()
  path = `/espace/${ours.space.slug}`
  const model = await buildDocument('space-documents', ours.site, { space: ours.space.id })
  const row = { ...(await readRow('space-documents', model.id)) }

  // each row has an id of its own
  delete row.id
  await payload.delete({ collection: 'space-documents', id: model.id, overrideAccess: true })
  for (let rank = 1; rank <= 300; rank += 1) {
    await payload.db.create({
      collection: 'space-documents',
      data: {
        ...structuredClone(row),
        audience: rank % 6 === 0 ? 'everyone' : 'chosen',
        date: new Date(Date.UTC(2026, 0, 1 - rank)).toISOString(),
        filename: `${crypto.randomUUID()}.pdf`,
        roles: ['mayor'],
        title: rank % 6 === 0 ? `Relevé ${String(rank / 6)}.` : `Secret ${String(rank)}.`,
      },
      req: {},
    })
  }
  await buildDocument('space-pages', ours.site, { space: ours.space.id, title: 'Bienvenue ici' })
  browser = await signIn(ours, await buildMember(ours))
})

const shownOn = ({ text }: { text: string }): number[] =>
  [...text.matchAll(/Relevé (\d+)\./g)].map(([, rank]) => Number(rank))

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, rank) => from + rank)

describe('a space of many documents', () => {
  it('is read by pages, the latest first, without what one may not read', async () => {
    const first = await browser.get(path)
    const second = await browser.get(`${path}?page=2`)
    const last = await browser.get(`${path}?page=3`)

    expect(shownOn(first)).toEqual(span(1, 20))
    expect(shownOn(second)).toEqual(span(21, 40))
    expect(shownOn(last)).toEqual(span(41, 50))
    expect(first.text + second.text + last.text).not.toContain('Secret')
    expect(first.text).toContain(`href="${path}?page=2"`)
    expect(last.text).not.toContain(`href="${path}?page=4"`)
  })

  it('says what it holds besides on its first page alone', async () => {
    expect((await browser.get(path)).text).toContain('Bienvenue ici')
    expect((await browser.get(`${path}?page=2`)).text).not.toContain('Bienvenue ici')
  })

  it.each(['?page=99', '?page=4'])('shows its last page for one that is not there: %s', async (query) => {
    expect(shownOn(await browser.get(path + query))).toEqual(span(41, 50))
  })
})
