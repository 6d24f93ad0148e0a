import { describe, expect, it } from 'vitest'
import { findOrphans } from '#collections/pages/find-orphans.ts'
import { loginEditorOf } from '#tests/support/actors.ts'
import { call, visit, type Actor } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { dataFor } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildSite, buildTenant } from '#tests/support/sites.ts'

const publish = async (tenant: { id: string }, editor: Actor, data: object): Promise<string> => {
  const body = await dataFor('pages', tenant, { _status: 'published', ...data })
  const { doc, status, text } = await call('POST', '/api/pages', body, editor)

  if (status !== 201) {
    throw new Error(text)
  }
  return String(doc.id)
}

const pathOf = async (id: string): Promise<unknown> => (await readRow('pages', id))?.path

const buildTree = async () => {
  const site = await buildSite()
  const editor = await loginEditorOf(site)
  const parent = await publish(site, editor, { slug: 'mairie' })
  const child = await publish(site, editor, { parent, slug: 'conseil' })
  const grandchild = await publish(site, editor, { parent: child, slug: 'seances' })

  return { child, editor, grandchild, parent, site }
}

describe('the tree of pages', () => {
  it('gives each its address from those above', async () => {
    const { child, grandchild, parent } = await buildTree()

    expect([await pathOf(parent), await pathOf(child), await pathOf(grandchild)]).toEqual([
      '/mairie',
      '/mairie/conseil',
      '/mairie/conseil/seances',
    ])
  })

  it('has no circle', async () => {
    const { child, editor, grandchild, parent } = await buildTree()

    const replies = [
      await call('PATCH', `/api/pages/${parent}`, { parent: grandchild }, editor),
      await call('PATCH', `/api/pages/${parent}?draft=true`, { parent: child }, editor),
      await call('PATCH', `/api/pages/${child}`, { parent: child }, editor),
    ]

    expect(replies.map(({ code }) => code)).toEqual(Array(3).fill('collections:error-circularPage'))
    expect(await pathOf(parent)).toBe('/mairie')
  })

  it('does not let anybody write an address by hand', async () => {
    const { child, editor } = await buildTree()

    await call('PATCH', `/api/pages/${child}`, { path: '/admin' }, editor)

    expect(await pathOf(child)).toBe('/mairie/conseil')
  })

  it('moves with the page above when its address changes, and every old address leads to the new one', async () => {
    const { child, editor, grandchild, parent, site } = await buildTree()

    await call('PATCH', `/api/pages/${parent}`, { slug: 'hotel-de-ville' }, editor)
    const visits = [
      await visit(site, '/mairie'),
      await visit(site, '/mairie/conseil'),
      await visit(site, '/mairie/conseil/seances'),
    ]

    expect([await pathOf(child), await pathOf(grandchild)]).toEqual([
      '/hotel-de-ville/conseil',
      '/hotel-de-ville/conseil/seances',
    ])
    expect(visits.map(({ headers, status }) => [status, headers.location])).toEqual([
      [301, '/hotel-de-ville'],
      [301, '/hotel-de-ville/conseil'],
      [301, '/hotel-de-ville/conseil/seances'],
    ])
    expect((await visit(site, '/hotel-de-ville/conseil/seances')).status).toBe(200)
  })

  it('sends nobody twice after two moves, and nowhere after a return', async () => {
    const { editor, parent, site } = await buildTree()

    await call('PATCH', `/api/pages/${parent}`, { slug: 'second' }, editor)
    await call('PATCH', `/api/pages/${parent}`, { slug: 'third' }, editor)
    const [first, second] = [await visit(site, '/mairie'), await visit(site, '/second')]
    await call('PATCH', `/api/pages/${parent}`, { slug: 'mairie' }, editor)

    expect([first.headers.location, second.headers.location]).toEqual(['/third', '/third'])
    expect((await visit(site, '/mairie')).status).toBe(200)
    expect((await visit(site, '/third')).headers.location).toBe('/mairie')
  })

  it('leaves no redirect for what was never online', async () => {
    const tenant = await buildTenant()
    const editor = await loginEditorOf(tenant)
    const { doc } = await call(
      'POST',
      '/api/pages',
      await dataFor('pages', tenant, { slug: 'avant' }),
      editor,
    )

    await call('PATCH', `/api/pages/${String(doc.id)}?draft=true`, { slug: 'apres' }, editor)
    await call('PATCH', `/api/pages/${String(doc.id)}`, { _status: 'published' }, editor)

    expect(await countRows('redirects', { tenant: { equals: tenant.id } })).toBe(0)
  })

  it('keeps the drafts below a page that moves as drafts', async () => {
    const { child, editor, parent, site } = await buildTree()
    await call('PATCH', `/api/pages/${child}?draft=true`, { title: 'Titre en cours' }, editor)

    await call('PATCH', `/api/pages/${parent}`, { slug: 'hotel-de-ville' }, editor)
    const page = await visit(site, '/hotel-de-ville/conseil')

    expect(page.status).toBe(200)
    expect(page.text).not.toContain('Titre en cours')
  })

  it('has one « Contacts » below each of its pages', async () => {
    const { child, editor, parent, site } = await buildTree()

    const ids = [
      await publish(site, editor, { parent, title: 'Contacts' }),
      await publish(site, editor, { parent: child, title: 'Contacts' }),
      await publish(site, editor, { parent: child, title: 'Contacts' }),
    ]

    expect(await Promise.all(ids.map(pathOf))).toEqual([
      '/mairie/contacts',
      '/mairie/conseil/contacts',
      '/mairie/conseil/contacts-2',
    ])
  })

  it('numbers a page that moves where another has its address', async () => {
    const { child, editor, parent, site } = await buildTree()
    await publish(site, editor, { parent, slug: 'contacts' })
    const moved = await publish(site, editor, { parent: child, slug: 'contacts' })

    await call('PATCH', `/api/pages/${moved}`, { parent }, editor)

    expect(await pathOf(moved)).toBe('/mairie/contacts-2')
  })

  it('follows a page that was renamed as a draft, once it is online', async () => {
    const site = await buildSite()
    const editor = await loginEditorOf(site)
    const body = await dataFor('pages', site, { slug: 'ecole', title: 'École' })
    const { doc } = await call('POST', '/api/pages?draft=true', body, editor)
    const parent = String(doc.id)
    const child = await publish(site, editor, { parent, slug: 'cantine' })

    await call('PATCH', `/api/pages/${parent}?draft=true`, { slug: 'groupe-scolaire' }, editor)
    await call('PATCH', `/api/pages/${parent}`, { _status: 'published' }, editor)
    const [former, page] = [
      await visit(site, '/ecole/cantine'),
      await visit(site, '/groupe-scolaire/cantine'),
    ]

    expect(await pathOf(child)).toBe('/groupe-scolaire/cantine')
    expect([former.status, former.headers.location]).toEqual([301, '/groupe-scolaire/cantine'])
    expect([page.status, page.text.includes('href="/groupe-scolaire"')]).toEqual([200, true])
  })
})

const removals: [string, (id: string, editor: Actor) => Promise<unknown>][] = [
  [
    'in the trash',
    (id, editor) => call('PATCH', `/api/pages/${id}`, { deletedAt: new Date().toISOString() }, editor),
  ],
  ['deleted', (id, editor) => call('DELETE', `/api/pages/${id}`, undefined, editor)],
]

describe.each(removals)('a page whose parent is %s', (_state, remove) => {
  it('keeps its address, is saved and put online as before', async () => {
    const { child, editor, grandchild, parent, site } = await buildTree()
    await remove(parent, editor)
    const path = `/api/pages/${child}`

    const saved = [
      await call('PATCH', `${path}?draft=true&autosave=true`, { title: 'Le conseil' }, editor),
      await call('PATCH', `${path}?draft=true`, { lead: 'Ses membres' }, editor),
      await call('PATCH', path, { _status: 'published' }, editor),
      await call('PATCH', `/api/pages/${grandchild}`, { lead: 'Ses séances' }, editor),
    ]
    const page = await visit(site, '/mairie/conseil')

    expect(saved.map(({ status, text }) => [status, status === 200 || text])).toEqual(
      Array(4).fill([200, true]),
    )
    expect([await pathOf(child), await pathOf(grandchild)]).toEqual([
      '/mairie/conseil',
      '/mairie/conseil/seances',
    ])
    expect([page.status, page.text.includes('Le conseil')]).toEqual([200, true])
  })

  it('is shown among those without parent, and takes the place that it is given', async () => {
    const { child, editor, parent, site } = await buildTree()
    const place = await publish(site, editor, { slug: 'vie-municipale' })
    await remove(parent, editor)

    const orphans = await findOrphans((await platform()).payload, site.id)
    await call('PATCH', `/api/pages/${child}`, { parent: place }, editor)
    const former = await visit(site, '/mairie/conseil')

    expect(orphans.map(({ id }) => id)).toEqual([child])
    expect(await pathOf(child)).toBe('/vie-municipale/conseil')
    expect(former.headers.location).toBe('/vie-municipale/conseil')
    expect(await findOrphans((await platform()).payload, site.id)).toEqual([])
  })
})

it('finds the pages below again when it comes back from the trash under another address', async () => {
  const { child, editor, parent, site } = await buildTree()
  await call('PATCH', `/api/pages/${parent}`, { deletedAt: new Date().toISOString() }, editor)
  await publish(site, editor, { slug: 'mairie' })

  const back = await call('PATCH', `/api/pages/${parent}?trash=true`, { deletedAt: null }, editor)

  expect([back.status, await pathOf(parent)], back.text).toEqual([200, '/mairie-2'])
  expect(await pathOf(child)).toBe('/mairie-2/conseil')
})
