import { describe, expect, it, vi } from 'vitest'
import { loginEditorOf, loginIntegrator } from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildSite } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const online = { _status: 'published' }

const listed = [
  '/',
  '/actualites',
  '/flux/actualites.rss',
  '/flux/actualites.json',
  '/sitemap.xml',
  '/recherche?q=reouverture',
]

const addressesThatName = async (site: { host: string }, word: string): Promise<string[]> => {
  const pages = await Promise.all(listed.map((path) => visit(site, path)))
  return listed.filter((_, index) => pages[index]?.text.includes(word))
}

const setUp = async (data: object = {}) => {
  const site = await buildSite()
  const editor = await loginEditorOf(site)
  const slug = unique('reouverture')
  const document = await buildDocument('news', site, {
    ...online,
    slug,
    title: `Réouverture ${slug}`,
    ...data,
  })

  return { address: `/actualites/${slug}`, document, editor, one: `/api/news/${document.id}`, site, slug }
}

describe('what is put online', () => {
  it('shows at once in every list, feed and search', async () => {
    const { editor, one, site, slug } = await setUp({ _status: 'draft' })
    const before = await addressesThatName(site, slug)

    await call('PATCH', one, online, editor)

    expect(before).toEqual([])
    expect(await addressesThatName(site, slug)).toEqual(listed)
  })

  it('changes at once', async () => {
    const { address, editor, one, site } = await setUp()
    await visit(site, address)

    await call('PATCH', one, { lead: 'Dès le 3 mai' }, editor)

    expect((await visit(site, address)).text).toContain('Dès le 3 mai')
  })

  it.each([
    ['taken offline', (one: string, actor: object) => call('PATCH', one, { _status: 'draft' }, actor)],
    [
      'put in the trash',
      (one: string, actor: object) => call('PATCH', one, { deletedAt: new Date().toISOString() }, actor),
    ],
    ['deleted', (one: string, actor: object) => call('DELETE', one, undefined, actor)],
  ])('is gone at once when it is %s', async (_how, remove) => {
    const { address, editor, one, site, slug } = await setUp()
    const before = [(await visit(site, address)).status, await addressesThatName(site, slug)]

    await remove(one, editor)

    expect(before).toEqual([200, listed])
    expect((await visit(site, address)).status).toBe(404)
    expect(await addressesThatName(site, slug)).toEqual([])
  })

  it('is gone at once when it is taken offline under a draft', async () => {
    const { address, editor, one, site, slug } = await setUp()
    await call('PATCH', `${one}?draft=true`, { lead: 'En cours' }, editor)
    await visit(site, address)

    await call('PATCH', one, { _status: 'draft' }, editor)

    expect((await visit(site, address)).status).toBe(404)
    expect(await addressesThatName(site, slug)).toEqual([])
  })

  it('changes the pages that link to it, when it moves', async () => {
    const site = await buildSite()
    const editor = await loginEditorOf(site)
    const page = await buildDocument('pages', site, { ...online, slug: 'ecole' })
    await buildDocument('menus', site, { main: [{ page: page.id, text: 'École' }] })
    const before = await visit(site, '/actualites')

    await call('PATCH', `/api/pages/${page.id}`, { slug: 'groupe-scolaire' }, editor)

    expect(before.text).toContain('href="/ecole"')
    // what surrounds a page is read again first, then every page of the site is purged: within a second
    await vi.waitUntil(
      async () => (await visit(site, '/actualites')).text.includes('href="/groupe-scolaire"'),
      { interval: 10, timeout: 1000 },
    )
  })
})

describe('a draft', () => {
  it('is nowhere on the site', async () => {
    const { address, site, slug } = await setUp({ _status: 'draft' })

    expect((await visit(site, address)).status).toBe(404)
    expect(await addressesThatName(site, slug)).toEqual([])
  })

  it('is not shown over what is online', async () => {
    const { address, editor, one, site } = await setUp({ lead: 'En ligne' })

    await call('PATCH', `${one}?draft=true`, { lead: 'Pas encore' }, editor)
    const page = await visit(site, address)

    expect([page.text.includes('En ligne'), page.text.includes('Pas encore')]).toEqual([true, false])
  })

  it('is not found by its address, its search or its calendar', async () => {
    const site = await buildSite()
    const slug = unique('secret')
    await buildDocument('events', site, { _status: 'draft', slug, title: slug })

    const pages = await Promise.all(
      [`/agenda/${slug}.ics`, '/flux/agenda.ics', '/agenda', `/recherche?q=${slug}`].map((path) =>
        visit(site, path),
      ),
    )

    expect(pages[0]?.status).toBe(404)
    expect(pages.slice(1, 3).filter(({ text }) => text.includes(slug))).toEqual([])
    expect(pages[3]?.text).not.toContain(`href="/agenda/${slug}"`)
  })
})

describe('two sites', () => {
  it('never share an entry, at the same addresses', async () => {
    const [site, other] = [await buildSite(), await buildSite()]
    const paths = [
      '/',
      '/actualites',
      '/plan-du-site',
      '/sitemap.xml',
      '/robots.txt',
      '/flux/actualites.atom',
      '/icone.svg',
    ]
    await buildDocument('news', site, { ...online, slug: 'ici', title: 'Chez nous seulement' })

    const pairs = await Promise.all(
      paths.map(async (path) => [await visit(site, path), await visit(other, path)]),
    )

    expect(
      pairs.filter(([, there]) => there?.text.includes(site.name) || there?.text.includes(site.host)),
    ).toEqual([])
    expect(pairs.filter(([, there]) => there?.text.includes('Chez nous seulement'))).toEqual([])
    expect((await visit(other, '/actualites/ici')).status).toBe(404)
  })

  it('do not empty each other’s cache', async () => {
    const { front } = await platform()
    const [{ editor, one }, other] = [await setUp(), await buildSite()]
    const paths = ['/', '/actualites', '/agenda', '/sitemap.xml']
    await Promise.all(paths.map((path) => visit(other, path)))
    const isKept = (path: string): boolean =>
      front.cache.find(`${other.id} ${path}`, Date.now()) !== undefined
    const before = paths.map(isKept)

    await call('PATCH', one, { title: 'Autre titre' }, editor)

    expect(before).toEqual([true, true, true, true])
    expect(paths.map(isKept)).toEqual(before)
  })

  it('each see their own part of a document that moves', async () => {
    const [from, to] = [await buildSite(), await buildSite()]
    const slug = unique('nomade')
    const document = await buildDocument('news', from, { ...online, slug, title: slug })
    await Promise.all(
      [from, to].flatMap((site) => ['/actualites', `/actualites/${slug}`].map((path) => visit(site, path))),
    )

    await call('POST', `/api/news/${document.id}/move`, { tenant: to.id }, await loginIntegrator())

    expect([
      (await visit(from, `/actualites/${slug}`)).status,
      (await visit(to, `/actualites/${slug}`)).status,
    ]).toEqual([404, 200])
    expect([
      (await visit(from, '/actualites')).text.includes(slug),
      (await visit(to, '/actualites')).text.includes(slug),
    ]).toEqual([false, true])
  })
})

describe('an entry', () => {
  it('is not multiplied by parameters that no page reads', async () => {
    const { front } = await platform()
    const site = await buildSite()
    await visit(site, '/actualites')
    const before = front.cache.size().entries

    await Promise.all(Array.from({ length: 20 }, (_, rank) => visit(site, `/actualites?x=${String(rank)}`)))

    expect(front.cache.size().entries).toBe(before)
  })

  it('is not made of addresses that exist not, nor of searches', async () => {
    const { front } = await platform()
    const site = await buildSite()
    await visit(site, '/')
    const before = front.cache.size().entries

    await Promise.all(Array.from({ length: 20 }, (_, rank) => visit(site, `/rien-${String(rank)}`)))
    await Promise.all(Array.from({ length: 20 }, (_, rank) => visit(site, `/recherche?q=${String(rank)}`)))

    expect(front.cache.size().entries).toBe(before)
  })

  it('is not reached by another spelling of its query', async () => {
    const site = await buildSite()
    await visit(site, '/actualites?rubrique=culture')

    expect((await visit(site, '/actualites%3Frubrique=culture')).status).toBe(404)
  })

  it('is not disturbed, while it is made, by an address that spells alike', async () => {
    const site = await buildSite()

    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, rank) =>
        visit(site, rank % 2 === 0 ? '/actualites%3Frubrique=sport' : '/actualites?rubrique=culture'),
      ),
    )

    expect(answers.filter((_, rank) => rank % 2 === 1).map(({ status }) => status)).toEqual(
      Array(5).fill(200),
    )
  })
})
