import { expect, it } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { loginEditorOf } from '#tests/support/actors.ts'
import { call, sendFile, visit } from '#tests/support/call.ts'
import { countRows } from '#tests/support/database.ts'
import { dataFor } from '#tests/support/documents.ts'
import { png } from '#tests/support/files.ts'
import { buildSite } from '#tests/support/sites.ts'
import { storedFilesOf } from '#tests/support/stored-files.ts'

const asked = '?select[updatedAt]=true'

it('puts online, indexes and records what is saved by who asks for one field in return', async () => {
  const site = await buildSite()
  const editor = await loginEditorOf(site)
  const data = await dataFor(slugs.news, site, { _status: 'published', title: 'Le marché de Noël' })
  const { doc } = await call('POST', `/api/news${asked}`, data, editor)
  const id = String(doc.id)

  expect(await countRows(slugs.searchEntries, { documentId: { equals: id } })).toBe(1)
  await call('PATCH', `/api/news/${id}${asked}`, { _status: 'published', slug: 'marche' }, editor)
  expect((await visit(site, '/actualites/marche')).status).toBe(200)
  expect((await visit(site, `/actualites/${String(doc.slug)}`)).status).toBe(301)

  await call('DELETE', `/api/news/${id}${asked}`, undefined, editor)
  expect(await countRows(slugs.searchEntries, { documentId: { equals: id } })).toBe(0)
  expect(
    await countRows(slugs.auditEntries, {
      and: [{ documentId: { equals: id } }, { tenant: { equals: site.id } }],
    }),
  ).toBe(3)
})

it('keeps the file of who asks for one field in return', async () => {
  const site = await buildSite()
  const editor = await loginEditorOf(site)
  const { doc } = await sendFile('POST', `/api/media${asked}`, await dataFor('media', site), png(), editor)

  expect(storedFilesOf(site)).toContain(doc.filename)
})
