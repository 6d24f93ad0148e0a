import type { PageAnswer, RouteContext, SiteRoute } from '#core/front.ts'
import type { Facet, Link } from '#core/theme.ts'
import { text } from '../labels.ts'
import { homeLink } from '../views/article-route.ts'
import { isLaterPage, pageOf, pageSize, paginationOf } from '../views/list-view.ts'
import type { Found } from './rank.ts'
import { readHits } from './read-hits.ts'
import { longestQuery, search } from './search.ts'
import { suggestScript } from './suggest-routes.ts'
import { resultTypes } from './types.ts'

const path = '/recherche'

const hrefOf = (query: string, type?: string): string =>
  `${path}?${new URLSearchParams({ q: query, ...(type ? { type } : {}) }).toString()}`

/** Nothing to choose where everything found is of one type. */
const typeFacets = (found: Found[], query: string, current: string | undefined): Facet[] => {
  const links = resultTypes
    .map(({ kind, name, title }) => ({
      count: found.filter(({ doc }) => doc.kind === kind).length,
      href: hrefOf(query, name),
      isCurrent: name === current,
      text: title,
    }))
    .filter(({ count, isCurrent }) => count > 0 || isCurrent)

  return links.length < 2
    ? []
    : [
        {
          links: [
            {
              count: found.length,
              href: hrefOf(query),
              isCurrent: current === undefined,
              text: text('allTypes'),
            },
            ...links,
          ],
          title: text('searchTypes'),
        },
      ]
}

const summaryOf = (query: string, count: number): string => {
  if (query === '') {
    return text('searchEmpty')
  }
  return count === 0 ? text('searchNone', { query }) : text('searchResults', { count, query })
}

type Place = { count: number; page: number; pages: number; query: string }

/** Each page of each search has its own title (RGAA 8.6). */
const titleOf = ({ count, page, pages, query }: Place): string => {
  if (query === '') {
    return text('search')
  }
  if (count === 0) {
    return text('searchTitleNone', { query })
  }
  return pages > 1
    ? text('searchTitlePaged', { count, page, pages, query })
    : text('searchTitle', { count, query })
}

/** Where whoever found nothing may look, besides the quick links that the layout knows. */
const suggestions: Link[] = [
  { href: '/plan-du-site', text: text('sitemap') },
  { href: '/actualites', text: text('news') },
  { href: '/agenda', text: text('events') },
]

const load = async (context: RouteContext): Promise<PageAnswer | undefined> => {
  const { contact, payload, request, site } = context
  const query = (request.query.get('q') ?? '').trim().slice(0, longestQuery)
  const type = resultTypes.find(({ name }) => name === request.query.get('type'))
  const findings = await search({ now: request.now, payload, query, site })
  const { asksForContact, found } = findings
  const chosen = type ? found.filter(({ doc }) => doc.kind === type.kind) : found
  const page = pageOf(request.query)
  const pagination = paginationOf(path, request.query, chosen.length)

  if (page > pagination.total) {
    return undefined
  }
  return {
    head: {
      isIndexable: false,
      scripts: [suggestScript],
      title: titleOf({ count: chosen.length, page, pages: pagination.total, query }),
    },
    kind: 'page',
    layout: 'search',
    tags: [],
    view: {
      breadcrumb: [homeLink],
      ...(asksForContact && page === 1 ? { contact } : {}),
      facets: typeFacets(found, query, type?.name),
      items: await readHits(context, chosen.slice((page - 1) * pageSize, page * pageSize), findings),
      pagination,
      query,
      suggestions: query !== '' && found.length === 0 ? suggestions : [],
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
