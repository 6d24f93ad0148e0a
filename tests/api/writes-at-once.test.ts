import { describe, expect, it } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { loginEditorOf, loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildTenant } from '#tests/support/sites.ts'

/** SQLite keeps two writers apart by itself, or not: that is another test’s. */
const isShared = process.env.TEST_MONGO_URL !== undefined

describe('two saves at once', () => {
  it.skipIf(!isShared)('of two fields of one menu lose none', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const rows = (text: string) => [{ address: `/${text}`, text }]
    const { id } = await buildDocument('menus', tenant)
    const replies = await Promise.all([
      call('PATCH', `/api/menus/${id}`, { quick: rows('a') }, administrator),
      call('PATCH', `/api/menus/${id}`, { footer: rows('b') }, administrator),
      call('PATCH', `/api/menus/${id}`, { main: rows('c') }, administrator),
    ])
    const menu = await readRow('menus', id)

    expect(replies.map(({ status, text }) => [status, status === 200 || text])).toEqual(
      replies.map(() => [200, true]),
    )
    expect([menu?.quick, menu?.footer, menu?.main]).toMatchObject([
      [{ text: 'a' }],
      [{ text: 'b' }],
      [{ text: 'c' }],
    ])
    expect(await countRows(slugs.claims, { name: { like: 'save:' } })).toBe(0)
  })
})

describe('creations of one title at once', () => {
  it('all get an address of their own', async () => {
    const tenant = await buildTenant()
    const editor = await loginEditorOf(tenant)

    const replies = await Promise.all(
      Array.from({ length: 8 }, () =>
        call(
          'POST',
          '/api/news',
          { _status: 'published', blocks: [], tenant: tenant.id, title: 'Marché de Noël' },
          editor,
        ),
      ),
    )

    expect(replies.map(({ status, text }) => [status, status === 201 || text])).toEqual(
      replies.map(() => [201, true]),
    )
    expect(new Set(replies.map(({ doc }) => doc.slug)).size).toBe(8)
  })
})
