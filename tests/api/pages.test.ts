import { describe, expect, it } from 'vitest'
import { loginEditorOf } from '#tests/support/actors.ts'
import { call, visit, type Actor } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { dataFor } from '#tests/support/documents.ts'
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
})
