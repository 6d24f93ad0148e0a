import { beforeAll, describe, expect, it, vi } from 'vitest'
import { findSite } from '#collections/archive/export-site.ts'
import { importSite } from '#collections/archive/import-site.ts'
import type { Tenant } from '#payload-types'
import { loginEditorOf, loginIntegrator, loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { exportToFolder, readManifest, readRows } from '#tests/support/archives.ts'
import { call, visit, type Actor } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument, dataFor, type TestDocument } from '#tests/support/documents.ts'
import { richText, words } from '#tests/support/fill-fields.ts'
import { platform } from '#tests/support/platform.ts'
import { buildSite, buildTenant, type TestSite } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const linkTo = (id: string) => ({
  children: [words('le rapport')],
  direction: 'ltr',
  fields: { doc: { relationTo: 'documents', value: id }, linkType: 'internal', newTab: false, url: '' },
  format: '',
  id: 'a-link',
  indent: 0,
  type: 'link',
  version: 3,
})

const writePage = async (site: { id: string }, data: object, actor: Actor) =>
  call('POST', '/api/pages', { ...(await dataFor('pages', site)), _status: 'published', ...data }, actor)

const shows = async (site: TestSite, path: string, text: string): Promise<unknown> =>
  vi.waitUntil(async () => (await visit(site, path)).text.includes(text), { interval: 5, timeout: 5000 })

describe('a sub-site that uses the media of its parent', () => {
  let parent: TestSite
  let site: TestSite
  let picture: TestDocument
  let report: TestDocument
  let editor: Actor

  beforeAll(async () => {
    parent = await buildSite()
    site = await buildSite({ parent: parent.id, sharesParentMedia: true })
    picture = await buildDocument('media', parent)
    report = await buildDocument('documents', parent)
    editor = await loginEditorOf(site)
  })

  it.each(['media', 'documents'])(
    'lets its editors read those of its parent, and its own: %s',
    async (slug) => {
      const own = await buildDocument(slug, site)
      const lent = await buildDocument(slug, parent)

      const { docs } = await call('GET', `/api/${slug}?limit=100`, undefined, editor)

      expect(docs.map(({ id }) => id)).toEqual(expect.arrayContaining([own.id, lent.id]))
    },
  )

  it.each(['media', 'documents'])('lets nobody of it change or remove them: %s', async (slug) => {
    const lent = await buildDocument(slug, parent)
    const before = await readRow(slug, lent.id)
    const administrator = await loginSiteAdministratorOf(site)

    const replies = [
      await call('PATCH', `/api/${slug}/${lent.id}`, { alt: 'Volé', title: 'Volé' }, administrator),
      await call('PATCH', `/api/${slug}/${lent.id}`, { tenant: site.id }, administrator),
      await call('PATCH', `/api/${slug}/${lent.id}`, { deletedAt: new Date().toISOString() }, administrator),
      await call('DELETE', `/api/${slug}/${lent.id}`, undefined, administrator),
      await call('PATCH', `/api/${slug}?where[id][equals]=${lent.id}`, { alt: 'Volé' }, administrator),
    ]

    expect(replies.slice(0, 4).map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(await readRow(slug, lent.id)).toEqual(before)
  })

  it('shows the picture at an address of its own, and the document on its parent’s site', async () => {
    const made = await writePage(
      site,
      {
        blocks: [
          { blockType: 'documentList', documents: [report.id] },
          { blockType: 'text', content: richText(words('Voir '), linkTo(report.id)) },
        ],
        picture: picture.id,
        slug: 'prets',
      },
      editor,
    )
    const page = await visit(site, '/prets')
    const [source = ''] = /\/medias\/[\w-]+\.webp/.exec(page.text) ?? []
    const file = await visit(site, source)
    const addresses = page.text.match(
      new RegExp(`href="http://${parent.host}[:\\d]*/documents/[\\w-]+"`, 'g'),
    )

    expect(made.status, made.text).toBe(201)
    expect([page.status, file.status, file.headers['content-type']]).toEqual([200, 200, 'image/webp'])
    expect(addresses).toHaveLength(2)
  })

  it('follows the picture when its parent describes it anew', async () => {
    const lent = await buildDocument('media', parent)
    await writePage(site, { picture: lent.id, slug: 'suivie' }, editor)
    await visit(site, '/suivie')

    await call('PATCH', `/api/media/${lent.id}`, { alt: 'La halle au matin' }, await loginEditorOf(parent))

    await shows(site, '/suivie', 'La halle au matin')
  })

  it.each([
    ['an upload field', (id: string) => ({ picture: id })],
    ['a block', (id: string) => ({ blocks: [{ blockType: 'picture', picture: id }] })],
    ['a gallery', (id: string) => ({ blocks: [{ blockType: 'gallery', pictures: [{ picture: id }] }] })],
  ])('points to none that is in the trash: %s', async (_case, dataWith) => {
    const trashed = await buildDocument('media', parent, { deletedAt: new Date().toISOString() })

    const made = await writePage(site, dataWith(trashed.id), editor)
    const draft = await call(
      'POST',
      '/api/pages?draft=true',
      await dataFor('pages', site, dataWith(trashed.id)),
      editor,
    )
    const read = await call('GET', `/api/media/${trashed.id}?trash=true`, undefined, editor)

    expect(made.status).not.toBe(201)
    expect(draft.code).toBe('tenants:error-foreignReference')
    expect([403, 404]).toContain(read.status)
  })

  it('points to nothing else of its parent', async () => {
    const page = await buildDocument('pages', parent, { _status: 'published' })

    const made = await call(
      'POST',
      '/api/pages?draft=true',
      await dataFor('pages', site, { parent: page.id }),
      editor,
    )
    const { docs } = await call('GET', '/api/pages?limit=100', undefined, editor)

    expect(made.code).toBe('tenants:error-foreignReference')
    expect(docs.map(({ tenant }) => tenant)).not.toContain(parent.id)
  })
})

describe('the archive of a sub-site that uses the media of its parent', () => {
  it('holds what it shows of them, as its own, and the same once imported', async () => {
    const { payload } = await platform()
    const parent = await buildTenant()
    const site = await buildTenant({ parent: parent.id, sharesParentMedia: true })
    const [shown, hidden] = [await buildDocument('media', parent), await buildDocument('media', parent)]
    const report = await buildDocument('documents', parent)
    await buildDocument('pages', site, {
      _status: 'published',
      blocks: [{ blockType: 'text', content: richText(words('Voir '), linkTo(report.id)) }],
      picture: shown.id,
    })
    const slug = unique('copie')

    const first = await exportToFolder(site)
    const { problems, tenant } = await importSite(first, { payload, slug })
    const second = await exportToFolder((await findSite(payload, slug)) as Tenant)

    expect(problems).toEqual([])
    expect(readRows(first, 'content/media.json').map(({ id }) => id)).toEqual([shown.id])
    expect(readRows(first, 'content/media.json').map(({ id }) => id)).not.toContain(hidden.id)
    expect(await countRows('documents', { tenant: { equals: tenant } })).toBe(1)
    expect(await countRows('search-entries', { tenant: { equals: tenant } })).toBe(2)
    expect(readManifest(second).counts).toEqual(readManifest(first).counts)
  })
})

describe('what a parent lends', () => {
  const crossing = async (from: { id: string }, to: { id: string }) => {
    const [picture, editor] = [await buildDocument('media', from), await loginEditorOf(to)]
    const read = await call('GET', `/api/media/${picture.id}`, undefined, editor)
    const draft = await call(
      'POST',
      '/api/pages?draft=true',
      await dataFor('pages', to, { picture: picture.id }),
      editor,
    )
    return { code: draft.code, isRead: read.status === 200 }
  }
  const refused = { code: 'tenants:error-foreignReference', isRead: false }

  it('does not go the other way, nor to a sibling, nor below a sub-site, nor where it is not chosen', async () => {
    const parent = await buildTenant()
    const shared: Partial<Tenant> = { parent: parent.id, sharesParentMedia: true }
    const [one, other] = [await buildTenant(shared), await buildTenant(shared)]
    const below = await buildTenant({ parent: one.id, sharesParentMedia: true })
    const unchecked = await buildTenant({ parent: parent.id })

    expect(await crossing(one, parent)).toEqual(refused)
    expect(await crossing(one, other)).toEqual(refused)
    expect(await crossing(parent, below)).toEqual(refused)
    expect(await crossing(parent, unchecked)).toEqual(refused)
    expect(await crossing(parent, one)).toEqual({ code: undefined, isRead: true })
  })

  it('is chosen by operators only', async () => {
    const parent = await buildTenant()
    const site = await buildTenant({ parent: parent.id })

    const changed = await call(
      'PATCH',
      `/api/tenants/${site.id}`,
      { sharesParentMedia: true },
      await loginSiteAdministratorOf(site, parent),
    )

    expect(changed.status).toBe(200)
    expect(changed.doc.sharesParentMedia).toBe(false)
  })

  it('stays while a sub-site shows it, online or in a draft', async () => {
    const parent = await buildTenant()
    const site = await buildTenant({ parent: parent.id, sharesParentMedia: true })
    const [picture, editor, integrator] = [
      await buildDocument('media', parent),
      await loginEditorOf(parent),
      await loginIntegrator(),
    ]
    const page = await buildDocument('pages', site, { _status: 'published', title: 'Sans image' })
    await call(
      'PATCH',
      `/api/pages/${page.id}?draft=true`,
      { picture: picture.id, title: 'Été' },
      await loginEditorOf(site),
    )

    const trashed = await call(
      'PATCH',
      `/api/media/${picture.id}`,
      { deletedAt: new Date().toISOString() },
      editor,
    )
    const deleted = await call('DELETE', `/api/media/${picture.id}`, undefined, editor)
    const moved = await call('POST', `/api/media/${picture.id}/move`, { tenant: site.id }, integrator)
    const unchecked = await call('PATCH', `/api/tenants/${site.id}`, { sharesParentMedia: false }, integrator)
    const elsewhere = await call('PATCH', `/api/tenants/${site.id}`, { parent: null }, integrator)

    expect([trashed, deleted, moved].map(({ code }) => code)).toEqual(
      Array(3).fill('tenants:error-stillLent'),
    )
    expect([unchecked.code, elsewhere.code]).toEqual(Array(2).fill('tenants:error-stillBorrowing'))
    expect(trashed.text).toContain(`« ${site.name} »`)
    expect(unchecked.text).toContain('« Été »')
  })

  it('may go, and no longer be shared, once nothing shows it', async () => {
    const parent = await buildTenant()
    const site = await buildTenant({ parent: parent.id, sharesParentMedia: true })
    const picture = await buildDocument('media', parent)

    const trashed = await call(
      'PATCH',
      `/api/media/${picture.id}`,
      { deletedAt: new Date().toISOString() },
      await loginEditorOf(parent),
    )
    const unchecked = await call(
      'PATCH',
      `/api/tenants/${site.id}`,
      { sharesParentMedia: false },
      await loginIntegrator(),
    )

    expect([trashed.status, unchecked.status]).toEqual([200, 200])
  })
})

describe('a sub-site with the contact of its parent', () => {
  it('shows it, and follows it', async () => {
    const parent = await buildSite({ phone: '05 58 00 00 01' })
    const site = await buildSite({ parent: parent.id, phone: '05 58 00 00 02', sharesParentContact: true })
    await shows(site, '/', '+33558000001')

    await call(
      'PATCH',
      `/api/tenants/${parent.id}`,
      { phone: '05 58 00 00 03' },
      await loginSiteAdministratorOf(parent),
    )

    await shows(site, '/', '+33558000003')
    expect((await visit(site, '/')).text).not.toContain('+33558000002')
  })
})
