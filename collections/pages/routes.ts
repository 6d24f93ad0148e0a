import { tags, type PageAnswer, type RouteContext, type SiteRoute } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import type { Link } from '#core/theme.ts'
import type { Page } from '#payload-types'
import { articleAnswer, findPublished, homeLink } from '../views/article-route.ts'
import { findOnSite } from '../views/find-on-site.ts'

/** `/a/b/c` is below `/a` and `/a/b`. */
const pathsAbove = (path: string): string[] =>
  path
    .split('/')
    .slice(1, -1)
    .map((_, index, parts) => `/${parts.slice(0, index + 1).join('/')}`)

type Around = { above: Link[]; below: Link[] }

const readAround = async (context: RouteContext, path: string): Promise<Around> => {
  const above = pathsAbove(path)
  const { docs } = await findOnSite(context, {
    collection: slugs.searchEntries,
    select: { parentPath: true, path: true, position: true, summary: true, title: true },
    sort: ['position', 'title'],
    where: {
      and: [
        { documentCollection: { equals: slugs.pages } },
        { or: [{ parentPath: { equals: path } }, ...(above.length > 0 ? [{ path: { in: above } }] : [])] },
      ],
    },
  })
  const linkOf = (entry: (typeof docs)[number]): Link => ({
    href: entry.path,
    text: entry.title,
    ...(entry.summary ? { description: entry.summary } : {}),
  })

  return {
    above: above.flatMap((parent) => docs.filter((entry) => entry.path === parent).map(linkOf)),
    below: docs.filter(({ parentPath }) => parentPath === path).map(linkOf),
  }
}

/** One page, online or draft, between the pages above and below it. */
export const pageArticle = async (context: RouteContext, page: Page): Promise<PageAnswer> => {
  const { above, below } = await readAround(context, page.path ?? '/')
  const answer = await articleAnswer(context, slugs.pages, page, {
    breadcrumb: [homeLink, ...above.map(({ href, text }) => ({ href, text }))],
    childPages: below,
    kind: 'page',
  })

  return { ...answer, tags: [...answer.tags, tags.collection(context.site.id, slugs.pages)] }
}

/** Any other address is that of a page. */
export const pageRoute: SiteRoute = {
  load: async (context) => {
    const page = await findPublished<Page>(context, slugs.pages, { path: { equals: context.request.path } })
    return page && pageArticle(context, page)
  },
  path: '/{*path}',
}
