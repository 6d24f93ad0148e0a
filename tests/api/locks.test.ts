import type { Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { loginEditorOf } from '#tests/support/actors.ts'
import { call, type Actor } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

const collection = 'payload-locked-documents'

let tenant: { id: string }
let editor: Required<Actor>
let colleague: Required<Actor>

beforeAll(async () => {
  tenant = await buildTenant()
  editor = await loginEditorOf(tenant)
  colleague = await loginEditorOf(tenant)
})

const lock = async (slug: string, id: string, holder: Required<Actor>, at: string): Promise<void> => {
  const { payload } = await platform()

  await payload.db.create({
    collection,
    data: {
      createdAt: at,
      document: { relationTo: slug, value: id },
      updatedAt: at,
      user: { relationTo: slugs.users, value: holder.id },
    },
  })
}

const ofDocument = (slug: string, id: string): Where => ({
  and: [{ 'document.relationTo': { equals: slug } }, { 'document.value': { equals: id } }],
})

const find = async (where: Where, rest: object = {}): Promise<object[]> => {
  const { payload } = await platform()
  return (await payload.db.find<object & { id: string }>({ collection, pagination: false, where, ...rest }))
    .docs
}

describe('locks of a document', () => {
  it.each([slugs.news, slugs.siteSettings, slugs.media])(
    'are read of %s as the adapter reads them',
    async (slug) => {
      const { id } = await buildDocument(slug, await buildTenant())
      const where = ofDocument(slug, id)

      await lock(slug, id, editor, '2026-01-02T10:00:00.000Z')
      await lock(slug, id, colleague, '2026-01-02T09:00:00.000Z')
      await lock(
        slug,
        (await buildDocument(slug, await buildTenant())).id,
        editor,
        '2026-01-02T10:00:00.000Z',
      )

      // an `or` of one is left to the adapter
      expect(await find(where)).toEqual(await find({ or: [where] }))
      expect(await find(where)).toHaveLength(2)
      for (const holder of [editor.id, colleague.id]) {
        const held: Where = { and: [where, { 'user.value': { equals: holder } }] }

        expect(await find(held, { limit: 1, sort: '-updatedAt' })).toEqual(
          await find({ or: [held] }, { limit: 1, sort: '-updatedAt' }),
        )
        expect(await find(held)).toHaveLength(1)
      }
    },
  )

  it('are released by a save, and those of others stay', async () => {
    const mine = await buildDocument(slugs.news, tenant)
    const other = await buildDocument(slugs.news, tenant)

    await lock(slugs.news, mine.id, editor, new Date().toISOString())
    await lock(slugs.news, other.id, editor, new Date().toISOString())
    await call('PATCH', `/api/news/${mine.id}`, { title: 'Autre titre' }, editor)

    expect(await find(ofDocument(slugs.news, mine.id))).toHaveLength(0)
    expect(await find(ofDocument(slugs.news, other.id))).toHaveLength(1)
  })

  it('refuse the save of a colleague, whatever was read before in the same transaction', async () => {
    const { id } = await buildDocument(slugs.news, tenant)

    await call('PATCH', `/api/news/${id}?draft=true&autosave=true`, { title: 'Suite' }, editor)
    const refused = await call('PATCH', `/api/news/${id}`, { title: 'Autre' }, colleague)

    expect(refused.status).toBe(423)
    expect(await find(ofDocument(slugs.news, id))).toHaveLength(1)
  })
})
