import { tags, type RouteContext, type SiteRoute } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import type { DocumentView, Teaser } from '#core/theme.ts'
import type { Document } from '#payload-types'
import { text } from '../labels.ts'
import { homeLink } from '../views/article-route.ts'
import { documentView } from '../views/document-view.ts'
import { countOnSite, findOnSite } from '../views/find-on-site.ts'
import {
  categoryFacet,
  categoryName,
  isLaterPage,
  isOneOf,
  pageOf,
  pageSize,
  paginationOf,
} from '../views/list-view.ts'
import { documentCategories } from './index.ts'

const path = '/documents'

const documentTeaser = (document: Document): Teaser => ({
  ...(document.category ? { category: categoryName(document.category) } : {}),
  date: new Date(document.date),
  document: documentView(document),
  href: `${path}/${String(document.slug)}`,
  kind: 'document',
  title: document.title,
})

type Category = (typeof documentCategories)[number]

const findDocuments = (context: RouteContext, category: Category | null) =>
  findOnSite(context, {
    collection: slugs.documents,
    limit: pageSize,
    page: pageOf(context.request.query),
    sort: '-date',
    ...(category ? { where: { category: { equals: category } } } : {}),
  })

/** The latest documents of a site, for pages that only sample them. */
export const latestDocuments = async (context: RouteContext, limit: number): Promise<DocumentView[]> => {
  const { docs } = await findOnSite(context, {
    collection: slugs.documents,
    limit,
    select: { date: true, filename: true, filesize: true, slug: true, title: true },
    sort: '-date',
  })
  return docs.map(documentView)
}

const list: SiteRoute = {
  load: async (context) => {
    const { request, site } = context
    const category = documentCategories.find((name) => name === request.query.get('rubrique')) ?? null
    const { docs, total } = await findDocuments(context, category)

    if (pageOf(request.query) > 1 && docs.length === 0) {
      return undefined
    }
    return {
      head: {
        description: text('documentsDescription', { site: site.name }),
        title: category ? `${text('documents')} – ${categoryName(category)}` : text('documents'),
      },
      kind: 'page',
      layout: 'list',
      tags: [tags.collection(site.id, slugs.documents)],
      view: {
        breadcrumb: [homeLink],
        emptyText: text('noDocument'),
        facets: [
          await categoryFacet(path, documentCategories, category, (where) =>
            countOnSite(context, { collection: slugs.documents, sort: 'category', where }),
          ),
        ],
        feeds: [],
        items: docs.map(documentTeaser),
        kind: 'document',
        pagination: paginationOf(path, request.query, total),
        title: text('documents'),
      },
    }
  },
  path,
  query: { page: isLaterPage, rubrique: isOneOf(documentCategories) },
}

/** The file itself, always at the same address, under the name of its title. */
const download: SiteRoute = {
  isCacheable: false,
  load: async (context) => {
    const { docs } = await findOnSite(context, {
      collection: slugs.documents,
      limit: 1,
      where: { slug: { equals: context.request.params.slug } },
    })
    const [document] = docs

    if (!document?.filename) {
      return undefined
    }
    return {
      contentType: document.mimeType ?? 'application/octet-stream',
      downloadName: `${String(document.slug)}.${document.filename.split('.').at(-1) ?? ''}`,
      file: document.filename,
      kind: 'file',
    }
  },
  path: `${path}/:slug`,
}

export const documentRoutes: SiteRoute[] = [list, download]
