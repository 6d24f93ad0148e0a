import { describe, expect, it } from 'vitest'
import { createSite } from '#collections/provisioning/create-site.ts'
import { readOrder } from '#collections/provisioning/read-order.ts'
import { siteAddress } from '#tenants/site-address.ts'
import { releaseHosts } from '#tenants/tenants/release-hosts.ts'
import type { Tenant } from '#payload-types'
import { loginEditorOf, loginIntegrator } from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { countRows } from '#tests/support/database.ts'
import { buildDocument, dataFor } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildHost, buildSite, buildTenant, untilServed } from '#tests/support/sites.ts'
import { base, buildSubSite, untilStatus } from '#tests/support/sub-sites.ts'
import { unique } from '#tests/support/unique.ts'

describe('the address of a sub-site under its parent', () => {
  const give = async (data: Partial<Tenant>) =>
    call(
      'POST',
      '/api/tenants',
      {
        kind: 'autre',
        look: { theme: 'clairiere' },
        name: 'Sous-site',
        slug: unique('site'),
        state: 'online',
        ...data,
      },
      await loginIntegrator(),
    )

  it.each([
    ['a reserved one', 'espace'],
    ['a list', 'actualites'],
    ['two parts', 'a/b'],
    ['capitals', 'Mediatheque'],
    ['dots', '..'],
    ['an accent', 'médiathèque'],
  ])('is refused when it is %s', async (_case, pathPrefix) => {
    const parent = await buildTenant()

    const created = await give({ parent: parent.id, pathPrefix })

    expect(created.status, created.text).toBe(400)
    expect(created.text).toContain('pathPrefix')
  })

  it('is refused without a parent', async () => {
    const created = await give({ pathPrefix: 'mediatheque' })

    expect(created.status).toBe(400)
    expect(created.text).toContain('Choisissez d’abord le site principal')
  })

  it('is refused when a page of the parent has it, even as a draft', async () => {
    const parent = await buildTenant()
    await buildDocument('pages', parent, { _status: 'draft', slug: 'mediatheque', title: 'Médiathèque' })

    const created = await give({ parent: parent.id, pathPrefix: 'mediatheque' })

    expect(created.status, created.text).toBe(400)
    expect(created.text).toContain('a déjà cette adresse')
  })

  it('is left to it by a page in the trash, which comes back under another', async () => {
    const parent = await buildTenant()
    const editor = await loginEditorOf(parent)
    const { id } = await buildDocument('pages', parent, { slug: 'mediatheque', title: 'Médiathèque' })
    await call('PATCH', `/api/pages/${id}`, { deletedAt: new Date().toISOString() }, editor)

    const created = await give({ parent: parent.id, pathPrefix: 'mediatheque' })
    const back = await call('PATCH', `/api/pages/${id}?trash=true`, { deletedAt: null }, editor)

    expect(created.status, created.text).toBe(201)
    expect([back.status, back.doc.path], back.text).toEqual([200, '/mediatheque-2'])
  })

  it('is refused when another sub-site has it, or had it', async () => {
    const parent = await buildTenant()
    const [first, integrator] = [
      await buildTenant({ parent: parent.id, pathPrefix: 'tourisme' }),
      await loginIntegrator(),
    ]

    const taken = await give({ parent: parent.id, pathPrefix: 'tourisme' })
    await call('PATCH', `/api/tenants/${first.id}`, { pathPrefix: 'visiter' }, integrator)
    const former = await give({ parent: parent.id, pathPrefix: 'tourisme' })
    await call('PATCH', `/api/tenants/${first.id}`, { formerPrefixes: [] }, integrator)
    const given = await give({ parent: parent.id, pathPrefix: 'tourisme' })

    expect([taken.status, former.status, given.status]).toEqual([400, 400, 201])
  })

  it('is refused below another sub-site found by path, and above one', async () => {
    const parent = await buildTenant()
    const site = await buildTenant({ parent: parent.id, pathPrefix: 'tourisme' })
    const other = await buildTenant()

    const below = await give({ parent: site.id, pathPrefix: 'plage' })
    const above = await call(
      'PATCH',
      `/api/tenants/${parent.id}`,
      { parent: other.id, pathPrefix: 'dax' },
      await loginIntegrator(),
    )

    expect([below.status, above.status]).toEqual([400, 400])
    expect(below.text).toContain('Un seul niveau')
  })

  it('is not for the site administrator to change', async () => {
    const parent = await buildTenant()
    const site = await buildTenant({ parent: parent.id })

    const changed = await call(
      'PATCH',
      `/api/tenants/${site.id}`,
      { pathPrefix: 'tourisme' },
      await loginEditorOf(site),
    )

    expect(changed.status).not.toBe(200)
  })

  it('is never that of a page of the parent: made is numbered, typed or moved is refused', async () => {
    const parent = await buildTenant()
    const editor = await loginEditorOf(parent)
    const above = await buildDocument('pages', parent, { title: 'Découvrir' })
    const below = await buildDocument('pages', parent, { parent: above.id, title: 'Tourisme' })
    await buildTenant({ parent: parent.id, pathPrefix: 'tourisme' })

    const made = await call(
      'POST',
      '/api/pages',
      await dataFor('pages', parent, { slug: '', title: 'Tourisme' }),
      editor,
    )
    const typed = await call(
      'POST',
      '/api/pages',
      await dataFor('pages', parent, { slug: 'tourisme' }),
      editor,
    )
    const moved = await call('PATCH', `/api/pages/${below.id}`, { parent: null }, editor)

    expect([made.status, made.doc.slug], made.text).toEqual([201, 'tourisme-2'])
    expect([typed.status, moved.status]).toEqual([400, 409])
    expect(moved.code).toBe('collections:error-subSiteAddress')
  })
})

describe('a sub-site that moves', () => {
  it('redirects from the address that it leaves, both ways', async () => {
    const parent = await buildSite()
    const site = await buildSubSite(parent)
    const integrator = await loginIntegrator()
    const { name: host } = await buildHost(site)
    await untilServed(host)

    const fromHost = await visit({ host }, '/actualites?page=1')
    const left = await call('PATCH', `/api/tenants/${site.id}`, { pathPrefix: '' }, integrator)
    await untilStatus(host, '/actualites', 200)
    const fromPath = await visit(parent, `${base}/actualites?page=1`)

    expect([fromHost.status, fromHost.headers.location]).toEqual([
      302,
      expect.stringMatching(new RegExp(`^http://${parent.host}[:\\d]*${base}/actualites\\?page=1$`)),
    ])
    expect(left.status, left.text).toBe(200)
    expect(left.doc.formerPrefixes).toEqual(['mediatheque'])
    expect([fromPath.status, fromPath.headers.location]).toEqual([
      302,
      expect.stringMatching(new RegExp(`^http://${host}[:\\d]*/actualites\\?page=1$`)),
    ])
  })

  it('follows its parent to another host', async () => {
    const parent = await buildSite()
    await buildSubSite(parent)
    const { name: host } = await buildHost(parent)

    await untilStatus(host, `${base}/robots.txt`, 200)
    const former = await visit(parent, `${base}/actualites`)

    expect(former.status).toBe(302)
    expect(former.headers.location).toMatch(new RegExp(`^http://${host}[:\\d]*${base}/actualites$`))
  })
})

describe('a sub-site that is created', () => {
  it('is found under its parent at once, its temporary name leading there', async () => {
    const { payload } = await platform()
    const parent = await buildSite()
    const slug = unique('office')
    const order = readOrder({
      kind: 'autre',
      name: `Office ${slug}`,
      parent: parent.slug,
      path: '/tourisme/',
      slug,
    })

    const { host, id } = await createSite(payload, order)
    await untilStatus(parent.host, '/tourisme/', 200)
    const temporary = await visit({ host }, '/contact')

    expect(await siteAddress(payload, id)).toBe(`http://${parent.host}:3000/tourisme`)
    expect(temporary.headers.location).toBe(`http://${parent.host}:3000/tourisme/contact`)
  })

  it.each([
    ['without parent', { path: 'tourisme' }],
    ['at a reserved address', { parent: 'yes', path: 'agenda' }],
    ['at the address of a page', { parent: 'yes', path: 'culture' }],
    ['at no address', { parent: 'yes', path: 'a/b' }],
  ])('is refused whole %s', async (_case, written) => {
    const { payload } = await platform()
    const [parent, slug] = [await buildTenant(), unique('office')]
    await buildDocument('pages', parent, { slug: 'culture' })
    const given = { kind: 'autre', name: `Office ${slug}`, population: '0', slug, ...written }

    const order = readOrder('parent' in given ? { ...given, parent: parent.slug } : given)
    const refusal = await createSite(payload, order).catch((error: unknown) => error)

    expect(refusal).toMatchObject({ code: 'provisioning:error-pathRefused' })
    expect(await countRows('tenants', { slug: { equals: slug } })).toBe(0)
  })
})

describe('the host of a parent', () => {
  it('is not given back while a sub-site is found under it', async () => {
    const { payload } = await platform()
    const parent = await buildSite({ state: 'closed' })
    const site = await buildSubSite(parent, { name: 'Médiathèque' })

    const refused = await releaseHosts(payload, parent.id).catch((error: unknown) => error)
    await call('PATCH', `/api/tenants/${site.id}`, { state: 'closed' }, await loginIntegrator())
    const released = await releaseHosts(payload, parent.id)

    expect(refused).toMatchObject({
      code: 'tenants:error-subSitesBelow',
      values: { sites: '« Médiathèque »' },
    })
    expect(released).toEqual([parent.host])
  })
})
