import { beforeAll, describe, expect, it, vi } from 'vitest'
import { linksIn } from '#server/static-links.ts'
import type { Tenant } from '#payload-types'
import { loginEditorOf, loginIntegrator } from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { buildDocument, dataFor } from '#tests/support/documents.ts'
import { richText, words } from '#tests/support/fill-fields.ts'
import { buildHost, buildSite, buildTenant, untilServed, type TestSite } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const base = '/mediatheque'

const untilStatus = (host: string, path: string, status: number): Promise<unknown> =>
  vi.waitUntil(async () => (await visit({ host }, path)).status === status, { interval: 5, timeout: 5000 })

const buildSubSite = async (parent: TestSite, overrides: Partial<Tenant> = {}): Promise<TestSite> => {
  const tenant = await buildTenant({ parent: parent.id, pathPrefix: base.slice(1), ...overrides })

  await untilStatus(parent.host, `/${String(tenant.pathPrefix)}/robots.txt`, 200)
  return { ...tenant, host: parent.host }
}

const linkTo = (id: string) => ({
  children: [words('Horaires')],
  direction: 'ltr',
  fields: { doc: { relationTo: 'pages', value: id }, linkType: 'internal', newTab: false, url: '' },
  format: '',
  id: 'a-link',
  indent: 0,
  type: 'link',
  version: 3,
})

/** A sub-site that links by every way there is: menu, settings, blocks, texts, alerts, pictures, documents. */
const fillSite = async (site: TestSite): Promise<void> => {
  const picture = await buildDocument('media', site)
  const report = await buildDocument('documents', site)
  const hours = await buildDocument('pages', site, {
    _status: 'published',
    picture: picture.id,
    title: 'Horaires',
  })
  const below = await buildDocument('pages', site, {
    _status: 'published',
    blocks: [
      { blockType: 'gallery', pictures: [{ picture: picture.id }], title: 'Photos' },
      { blockType: 'documentList', documents: [report.id] },
      { blockType: 'text', content: richText(words('Voir '), linkTo(hours.id)) },
    ],
    parent: hours.id,
    title: 'Été',
  })
  const news = Array.from({ length: 25 }, (_, rank) =>
    buildDocument('news', site, { _status: 'published', title: `Nouveauté ${String(rank)}` }),
  )

  await Promise.all(news)
  await buildDocument('events', site, {
    _status: 'published',
    startsAt: new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString(),
    title: 'Heure du conte',
  })
  await buildDocument('alerts', site, { link: { page: below.id, text: 'Voir les horaires' } })
  await buildDocument('menus', site, {
    footer: [{ address: '/documents', text: 'Documents' }],
    main: [{ children: [{ page: below.id, text: 'Été' }], page: hours.id, text: 'Horaires' }],
    quick: [{ address: '/agenda', text: 'Agenda' }],
  })
  await buildDocument('site-settings', site, {
    highlights: [below.id],
    homePicture: picture.id,
    logo: picture.id,
  })
}

type Found = { from: string; status: number }

/** Asks every address that the pages of a site lead to, from its home. */
const crawl = async (host: string, home: string): Promise<Map<string, Found>> => {
  const found = new Map<string, Found>([[home, { from: '', status: 0 }]])

  for (const [address] of found) {
    const { headers, status, text } = await visit({ host }, address)
    const type = headers['content-type'] ?? ''

    found.set(address, { from: found.get(address)?.from ?? '', status })
    for (const link of type.startsWith('text/html') ? linksIn(text, type) : []) {
      found.set(link, found.get(link) ?? { from: address, status: 0 })
    }
  }
  return found
}

describe('a sub-site found under its parent', () => {
  let parent: TestSite
  let site: TestSite

  beforeAll(async () => {
    parent = await buildSite()
    site = await buildSubSite(parent, { name: 'Médiathèque' })
    await fillSite(site)
  })

  it('is whole under its address: no link leaves it, and each leads somewhere', async () => {
    const found = await crawl(parent.host, `${base}/`)

    const outside = [...found.keys()].filter((link) => !link.startsWith(`${base}/`))
    const broken = [...found].filter(([, { status }]) => status !== 200)
    expect(outside.filter((link) => !link.startsWith('/assets/'))).toEqual([])
    expect(broken).toEqual([])
    expect([...found.keys()]).toEqual(
      expect.arrayContaining([
        `${base}/actualites?page=2`,
        `${base}/horaires/ete`,
        `${base}/icone.svg`,
        `${base}/recherche`,
        expect.stringMatching(/^\/mediatheque\/medias\/[\w-]+\.webp$/),
        expect.stringMatching(/^\/mediatheque\/documents\//),
      ]),
    )
  })

  it('says its whole address in its pages, feeds and plan', async () => {
    const [home, feed, plan] = await Promise.all(
      ['/', '/flux/actualites.rss', '/sitemap.xml'].map((path) => visit(parent, base + path)),
    )

    expect(home?.text).toMatch(
      new RegExp(`<link href="http://${parent.host}[:\\d]*${base}/" rel="canonical"/>`),
    )
    expect(feed?.text).toMatch(new RegExp(`<link>http://${parent.host}[:\\d]*${base}/actualites/`))
    expect(plan?.text).toMatch(new RegExp(`<loc>http://${parent.host}[:\\d]*${base}/horaires/ete</loc>`))
    expect(plan?.text).not.toMatch(new RegExp(`<loc>http://${parent.host}[:\\d]*/actualites</loc>`))
  })

  it('is on the plan of its parent, and its own plan in the robots.txt of the host', async () => {
    const [plan, robots] = [await visit(parent, '/plan-du-site'), await visit(parent, '/robots.txt')]

    expect(plan.text).toMatch(/href="http:[^"]*\/mediatheque\/"[^>]*>Médiathèque/)
    expect(robots.text).toMatch(/Disallow: \/mediatheque\/recherche\n/)
    expect(robots.text).toMatch(/Sitemap: http:\S+\/mediatheque\/sitemap.xml\n/)
  })

  it('leaves the other addresses to its parent', async () => {
    const news = await visit(parent, '/actualites')
    const near = await visit(parent, '/mediatheques')

    expect(news.text).toContain(parent.name)
    expect(near.status).toBe(404)
    expect(near.text).toContain(parent.name)
  })

  it.each([
    ['/mediatheque', '/mediatheque/'],
    ['/mediatheque?page=2', '/mediatheque/?page=2'],
  ])('sends %s to %s', async (asked, given) => {
    const { headers, status } = await visit(parent, asked)

    expect(status).toBe(308)
    expect(headers.location).toMatch(new RegExp(`^http://[^/]+${given.replace('?', '\\?')}$`))
  })

  it('keeps its own redirects below its address', async () => {
    await buildDocument('redirects', site, { from: '/vieux', to: '/horaires' })

    const slash = await visit(parent, `${base}/horaires/`)
    const old = await visit(parent, `${base}/vieux`)

    expect(slash.headers.location).toBe(`${base}/horaires`)
    expect(old.headers.location).toBe(`${base}/horaires`)
  })

  it.each([`${base}//evil.example/`, `${base}//evil.example`])('names no other host: %s', async (asked) => {
    const { headers } = await visit(parent, asked)

    expect(headers.location ?? '').not.toMatch(/^(https?:)?\/\/evil/)
  })

  it('says what is not found in its own theme, with its own ways out', async () => {
    const missing = await visit(parent, `${base}/rien`)

    expect(missing.status).toBe(404)
    expect(missing.text).toContain('Médiathèque')
    expect(missing.text).toContain(`href="${base}/plan-du-site"`)
  })

  it('is never answered with a page of its parent kept under the same path', async () => {
    const [own, parents] = [await visit(parent, `${base}/actualites`), await visit(parent, '/actualites')]
    const [ownAgain, again] = [await visit(parent, `${base}/actualites`), await visit(parent, '/actualites')]

    expect([ownAgain.text, again.text]).toEqual([own.text, parents.text])
    expect(own.text).not.toBe(parents.text)
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
      308,
      expect.stringMatching(new RegExp(`^http://${parent.host}[:\\d]*${base}/actualites\\?page=1$`)),
    ])
    expect(left.status, left.text).toBe(200)
    expect(left.doc.formerPrefixes).toEqual(['mediatheque'])
    expect([fromPath.status, fromPath.headers.location]).toEqual([
      308,
      expect.stringMatching(new RegExp(`^http://${host}[:\\d]*/actualites\\?page=1$`)),
    ])
  })

  it('follows its parent to another host', async () => {
    const parent = await buildSite()
    await buildSubSite(parent)
    const { name: host } = await buildHost(parent)

    await untilStatus(host, `${base}/robots.txt`, 200)
    const former = await visit(parent, `${base}/actualites`)

    expect(former.status).toBe(308)
    expect(former.headers.location).toMatch(new RegExp(`^http://${host}[:\\d]*${base}/actualites$`))
  })
})

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

  it('is refused when a page of the parent has it, even in the trash', async () => {
    const parent = await buildTenant()
    await buildDocument('pages', parent, {
      deletedAt: new Date().toISOString(),
      slug: 'mediatheque',
      title: 'Médiathèque',
    })

    const created = await give({ parent: parent.id, pathPrefix: 'mediatheque' })

    expect(created.status, created.text).toBe(400)
    expect(created.text).toContain('a déjà cette adresse')
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
