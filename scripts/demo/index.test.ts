import { describe, expect, it } from 'vitest'
import { motifNames } from '#collections/media/illustrations/motifs/names.ts'
import { planDemo } from './index.ts'
import { pathOf } from './pages.ts'
import type { DemoSite } from './types.ts'

const sites = planDemo()

/** What is wrong, said with the site it is wrong on; nothing when all is well. */
const faults = (find: (site: DemoSite) => string[]): string[] =>
  sites.flatMap((site) => find(site).map((fault) => `${site.slug}: ${fault}`))

const duplicates = (values: string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

/** Every string of a value, with the key that holds it. */
const strings = (value: unknown, key = ''): [key: string, text: string][] => {
  if (typeof value === 'string') {
    return [[key, value]]
  }
  return Array.isArray(value)
    ? value.flatMap((item) => strings(item, key))
    : Object.entries(value ?? {}).flatMap(([name, item]) => strings(item, name))
}

const pathsOf = (site: DemoSite): Set<string> =>
  new Set(['/actualites', '/agenda', '/documents', '/recherche', '/plan-du-site', ...site.pages.map(pathOf)])

const linksOf = (site: DemoSite): string[] => [
  ...strings(site).flatMap(([key, text]) =>
    key === 'path' ? [text] : [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path),
  ),
]

describe('the plan of the demonstration', () => {
  it('places some sub-sites at an address of their parents that no page has', () => {
    const below = sites.filter(({ pathPrefix }) => pathPrefix !== undefined)
    const taken = below.filter(({ parentSlug, pathPrefix }) =>
      sites
        .find(({ slug }) => slug === parentSlug)
        ?.pages.some((page) => !page.parentSlug && page.slug === pathPrefix),
    )

    expect(below.length).toBe(3)
    expect(taken).toEqual([])
  })

  it('holds 226 sites, sub-sites after their parents', () => {
    const misplaced = sites.filter(
      ({ parentSlug }, index) =>
        parentSlug !== undefined && !sites.slice(0, index).some(({ slug }) => slug === parentSlug),
    )

    expect(sites).toHaveLength(226)
    expect(misplaced).toEqual([])
  })

  it('is the same twice', () => {
    expect(planDemo()).toEqual(sites)
  })

  it('is made in less than two seconds', () => {
    const start = performance.now()

    planDemo()

    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('gives every site enough to look alive', () => {
    const poor = faults(({ documents, events, highlightSlugs, menu, news, pages, quickLinks }) => [
      ...(news.length < 6 || news.length > 8 ? [`${news.length} news`] : []),
      ...(events.length < 5 || events.length > 7 ? [`${events.length} events`] : []),
      ...(pages.length < 8 ? [`${pages.length} pages`] : []),
      ...(documents.length < 2 || documents.length > 4 ? [`${documents.length} documents`] : []),
      ...(menu.length < 4 || menu.length > 6 ? [`${menu.length} menu entries`] : []),
      ...(quickLinks.length < 4 || quickLinks.length > 8 ? [`${quickLinks.length} quick links`] : []),
      ...(highlightSlugs.length < 3 ? [`${highlightSlugs.length} highlights`] : []),
    ])

    expect(poor).toEqual([])
  })

  it.each(['pages', 'news', 'events', 'documents'] as const)(
    'has no two %s of one address on a site',
    (list) => {
      expect(faults((site) => duplicates(site[list].map(({ slug }) => slug)))).toEqual([])
    },
  )

  it('links only to what the site has', () => {
    expect(faults((site) => linksOf(site).filter((path) => !pathsOf(site).has(path)))).toEqual([])
  })

  it('puts forward only pages and documents that the site has', () => {
    const wanted = (site: DemoSite): string[] => [
      ...site.highlightSlugs.filter((slug) => !site.pages.some((page) => page.slug === slug)),
      ...strings(site)
        .filter(([key]) => key === 'documentSlugs')
        .map(([, slug]) => slug)
        .filter((slug) => !site.documents.some((document) => document.slug === slug)),
    ]

    expect(faults(wanted)).toEqual([])
  })

  it('declares a page before the pages below it, on two levels', () => {
    const orphans = faults(({ pages }) =>
      pages
        .filter(
          ({ parentSlug }, index) =>
            parentSlug !== undefined &&
            !pages.slice(0, index).some((page) => page.slug === parentSlug && !page.parentSlug),
        )
        .map(({ slug }) => slug),
    )

    expect(orphans).toEqual([])
  })

  it('takes no address that the front keeps for itself', () => {
    const reserved = [
      'actualites',
      'agenda',
      'documents',
      'recherche',
      'plan-du-site',
      'medias',
      'flux',
      'admin',
      'api',
      'assets',
      'apercu',
    ]

    expect(
      faults(({ pages }) => pages.map(({ slug }) => slug).filter((slug) => reserved.includes(slug))),
    ).toEqual([])
  })

  it('has the legal pages and a way to write on every site', () => {
    const legal = ['mentions-legales', 'donnees-personnelles', 'accessibilite', 'contact']

    expect(faults(({ pages }) => legal.filter((slug) => !pages.some((page) => page.slug === slug)))).toEqual(
      [],
    )
  })

  it('uses only motifs that can be drawn', () => {
    const drawn = new Set<string>(motifNames)

    expect(
      faults((site) =>
        strings(site)
          .filter(([key, name]) => key === 'motif' && !drawn.has(name))
          .map(([, name]) => name),
      ),
    ).toEqual([])
  })

  it('leaves about a quarter of the news without a picture, never the first', () => {
    const news = sites.flatMap((site) => site.news)
    const share = news.filter(({ motif }) => motif === undefined).length / news.length

    expect(share).toBeGreaterThan(0.18)
    expect(share).toBeLessThan(0.32)
    expect(faults((site) => (site.news[0]?.motif ? [] : ['no picture on the first news']))).toEqual([])
  })

  it('never gives two sites the same list of news', () => {
    expect(
      duplicates(
        sites.map(({ news }) =>
          news
            .map(({ title }) => title)
            .toSorted()
            .join('|'),
        ),
      ),
    ).toEqual([])
  })

  it('has past events, coming ones and one of several days on every site, and cancels some', () => {
    const lacking = faults(({ events }) => [
      ...(events.some(({ startDay }) => startDay < 0) ? [] : ['nothing past']),
      ...(events.filter(({ startDay }) => startDay > 0 && startDay <= 60).length >= 3
        ? []
        : ['little to come']),
      ...(events.some(({ endDay, startDay }) => endDay !== undefined && endDay > startDay)
        ? []
        : ['nothing long']),
    ])
    const withCancelled = sites.filter(({ events }) => events.some(({ isCancelled }) => isCancelled))

    expect(lacking).toEqual([])
    expect(withCancelled.length).toBeGreaterThan(15)
    expect(withCancelled.length).toBeLessThan(100)
  })

  it('alerts on some sites only', () => {
    const alerted = sites.filter(({ alerts }) => alerts.length > 0)

    expect(alerted.length).toBeGreaterThan(20)
    expect(alerted.length).toBeLessThan(80)
  })

  it('rings no real telephone and writes to no real address', () => {
    const phone = /0\d(?:[ .]\d\d){4}/g
    const real = faults((site) => [
      ...strings(site).flatMap(([, text]) =>
        [...text.matchAll(phone)]
          .map(([number]) => number)
          .filter((number) => !number.startsWith('05 36 49')),
      ),
      ...strings(site).flatMap(([, text]) =>
        [...text.matchAll(/\S+@\S+/g)].map(([email]) => email).filter((email) => !/\.example\b/.test(email)),
      ),
    ])

    expect(real).toEqual([])
  })
})
