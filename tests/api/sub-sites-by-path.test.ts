import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { siteFiles } from '#collections/files/site-files.ts'
import { loadFrame } from '#collections/frame/load-frame.ts'
import { previewLink } from '#collections/preview/preview-link.ts'
import { contentRoutes } from '#collections/routes.ts'
import { writeStaticCopy } from '#server/static-copy.ts'
import { linksIn } from '#server/static-links.ts'
import { fontSets } from '#themes/font-sets.ts'
import { themes } from '#themes/index.ts'
import { loginIntegrator, password } from '#tests/support/actors.ts'
import { temporaryFolder } from '#tests/support/archives.ts'
import { call, visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildExtranet, buildMember, signIn, type Extranet } from '#tests/support/extranet.ts'
import { platform } from '#tests/support/platform.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'
import { base, buildSubSite, fillSite } from '#tests/support/sub-sites.ts'

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

  it('may be read by robots before its parent is online', async () => {
    const host = await buildSite({ state: 'delivered' })
    await buildSubSite(host)

    const { text } = await visit(host, '/robots.txt')

    expect(text).toMatch(/^User-agent: \*\nDisallow: \/\nAllow: \/mediatheque\/\n/)
    expect(text).not.toMatch(/Sitemap: \S+:\d+\/sitemap.xml/)
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

describe('what is shown to one person, on a sub-site found under its parent', () => {
  it('is a preview at its own address', async () => {
    const { payload } = await platform()
    const site = await buildSubSite(await buildSite())
    const doc = await buildDocument('pages', site, { _status: 'draft', title: 'Pas encore public' })

    const { pathname } = new URL(String(await previewLink({ collection: 'pages', doc, payload })))
    const shown = await visit(site, pathname)

    expect(pathname).toMatch(/^\/mediatheque\/apercu\//)
    expect(shown.text).toContain('Pas encore public')
  })

  it('is a redesign, whose links stay below its address', async () => {
    const { payload } = await platform()
    const site = await buildSubSite(await buildSite())
    const { doc } = await call(
      'POST',
      '/api/redesigns',
      { homeIntro: 'Autre accueil', tenant: site.id, title: 'Printemps' },
      await loginIntegrator(),
    )

    const { pathname } = new URL(String(await previewLink({ collection: 'redesigns', doc, payload })))
    const shown = await visit(site, pathname)
    const followed = await visit(site, `${pathname}/apres/actualites`)

    expect(pathname).toMatch(/^\/mediatheque\/apercu\//)
    expect(shown.text).toContain(`href="${pathname}/avant/"`)
    expect(shown.text).toContain(`href="${pathname}/apres/actualites"`)
    expect(shown.text).not.toMatch(/href="\/(?!mediatheque\/|assets\/)/)
    expect(followed.status).toBe(200)
  })

  it('is its private space, apart from that of its parent in the same browser', async () => {
    const parent = await buildExtranet()
    const site = await buildSubSite(parent.site, { features: ['extranet'] })
    const space = (await buildDocument('spaces', site, { title: 'Lecteurs' })) as Extranet['space']
    const own = await buildMember({ groupId: '', site, space })
    const browser = await signIn(parent, await buildMember(parent))

    const refused = await browser.get(`${base}/espace`)
    const entered = await browser.post(
      `${base}/espace/connexion`,
      { courriel: own.email, 'mot-de-passe': password, suite: '/espace/annuaire' },
      { headers: { Origin: `http://${site.host}:3000` } },
    )
    const [page, parents] = [await browser.get(`${base}/espace`), await browser.get('/espace')]

    expect(refused.headers.location).toBe(`${base}/espace/connexion?suite=%2Fespace`)
    expect([entered.status, entered.headers.location]).toEqual([303, `${base}/espace/annuaire`])
    expect([page.status, parents.status]).toEqual([200, 200])
    expect(linksIn(page.text, 'text/html').filter((link) => !/^\/(mediatheque|assets)\//.test(link))).toEqual(
      [],
    )
  })
})

describe('the copy of a sub-site found under its parent', () => {
  it('opens without a server, from its own root', async () => {
    const site = await buildSubSite(await buildSite())
    await fillSite(site)
    const { payload } = await platform()
    const folder = temporaryFolder()

    await writeStaticCopy({
      features: [],
      files: siteFiles,
      fontSets,
      loadFrame,
      payload,
      routes: contentRoutes,
      themes,
    })(site, folder)
    const home = readFileSync(path.join(folder, 'index.html'), 'utf8')

    expect(linksIn(home, 'text/html').filter((link) => link.startsWith(base))).toEqual([])
    expect(home).toContain('href="horaires/ete/index.html"')
    expect(home).toMatch(/href="http:[^"]*\/mediatheque\/" rel="canonical"/)
  })
})
