import type { PageAnswer, RouteContext, SiteRoute } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import type { Facet, Link, Teaser } from '#core/theme.ts'
import { text } from '../labels.ts'
import { homeLink } from '../views/article-route.ts'
import { isLaterPage, pageOf, pageSize, paginationOf } from '../views/list-view.ts'
import { search, type Hit } from './search.ts'

const path = '/recherche'

/** Types that a visitor tells apart, in the order they are offered, under the names of their public addresses. */
const types = [
  { collection: slugs.pages, kind: 'page', name: 'pages' },
  { collection: slugs.news, kind: 'news', name: 'actualites' },
  { collection: slugs.events, kind: 'event', name: 'agenda' },
  { collection: slugs.documents, kind: 'document', name: 'documents' },
] as const

const teaserOf = (hit: Hit): Teaser => ({
  ...(hit.date && hit.documentCollection !== slugs.events ? { date: new Date(hit.date) } : {}),
  ...(hit.date && hit.documentCollection === slugs.events
    ? {
        dates: {
          isAllDay: false,
          start: new Date(hit.date),
          ...(hit.endDate ? { end: new Date(hit.endDate) } : {}),
        },
      }
    : {}),
  ...(hit.summary ? { excerpt: hit.summary } : {}),
  href: hit.path,
  kind: types.find(({ collection }) => collection === hit.documentCollection)?.kind ?? 'page',
  title: hit.title,
})

const hrefOf = (query: string, type?: string): string =>
  `${path}?${new URLSearchParams({ q: query, ...(type ? { type } : {}) }).toString()}`

const typeFacet = (hits: Hit[], query: string, current: string | undefined): Facet => ({
  links: [
    { count: hits.length, href: hrefOf(query), isCurrent: current === undefined, text: text('allTypes') },
    ...types
      .map(({ collection, name }) => ({
        count: hits.filter(({ documentCollection }) => documentCollection === collection).length,
        href: hrefOf(query, name),
        isCurrent: name === current,
        text: text(collection),
      }))
      .filter(({ count }) => count > 0),
  ],
  title: text('searchTypes'),
})

const summaryOf = (query: string, count: number): string => {
  if (query === '') {
    return text('searchEmpty')
  }
  return count === 0 ? text('searchNone', { query }) : text('searchResults', { count, query })
}

const suggestions: Link[] = [
  { href: '/plan-du-site', text: text('sitemap') },
  { href: '/actualites', text: text('news') },
  { href: '/agenda', text: text('events') },
]

const load = async ({ payload, request, site }: RouteContext): Promise<PageAnswer> => {
  const query = (request.query.get('q') ?? '').trim().slice(0, 200)
  const type = types.find(({ name }) => name === request.query.get('type'))
  const hits = await search({ now: request.now, payload, query, site })
  const chosen = type ? hits.filter(({ documentCollection }) => documentCollection === type.collection) : hits
  const page = pageOf(request.query)

  return {
    head: { isIndexable: false, title: text('search') },
    kind: 'page',
    layout: 'search',
    tags: [],
    view: {
      breadcrumb: [homeLink],
      facets: hits.length > 0 ? [typeFacet(hits, query, type?.name)] : [],
      items: chosen.slice((page - 1) * pageSize, page * pageSize).map(teaserOf),
      pagination: paginationOf(path, request.query, chosen.length),
      query,
      suggestions: hits.length > 0 ? [] : suggestions,
      summary: summaryOf(query, chosen.length),
      title: text('search'),
    },
  }
}

/** Search of a site. Never kept: queries are endless, and nobody else's business. */
export const searchRoute: SiteRoute = {
  isCacheable: false,
  load,
  path,
  query: { page: isLaterPage, q: () => true, type: () => true },
}
