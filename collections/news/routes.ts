import { tags, type PageAnswer, type RouteContext, type SiteRoute } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { News } from '#payload-types'
import { text } from '../labels.ts'
import { articleAnswer, findPublished, homeLink } from '../views/article-route.ts'
import { blocksView } from '../views/blocks-view.ts'
import { feedHtml } from '../views/feed-html.tsx'
import { feedAnswer, type FeedFormat } from '../views/feed.ts'
import { countOnSite, published } from '../views/find-on-site.ts'
import {
  categoryFacet,
  categoryName,
  isLaterPage,
  isOneOf,
  pageOf,
  pageSize,
  paginationOf,
} from '../views/list-view.ts'
import { loadReferences } from '../views/load-references.ts'
import { findNews, latestNews, newsTeasers } from './find-news.ts'
import { newsCategories } from './index.ts'

const path = '/actualites'

/** The feeds of the news of a site, for the head of its pages. */
export const newsFeeds: NonNullable<PageAnswer['head']['feeds']> = [
  { href: '/flux/actualites.rss', title: text('newsFeed'), type: 'application/rss+xml' },
  { href: '/flux/actualites.atom', title: text('newsFeed'), type: 'application/atom+xml' },
  { href: '/flux/actualites.json', title: text('newsFeed'), type: 'application/feed+json' },
]

const list: SiteRoute = {
  load: async (context) => {
    const { request, site } = context
    const category = newsCategories.find((name) => name === request.query.get('rubrique')) ?? null
    const { rows, total } = await findNews(context, {
      category,
      limit: pageSize,
      page: pageOf(request.query),
    })

    if (pageOf(request.query) > 1 && rows.length === 0) {
      return undefined
    }
    return {
      head: {
        description: text('newsDescription', { site: site.name }),
        feeds: newsFeeds,
        title: category ? `${text('news')} – ${categoryName(category)}` : text('news'),
      },
      kind: 'page',
      layout: 'list',
      tags: [tags.collection(site.id, slugs.news), tags.collection(site.id, slugs.media)],
      view: {
        breadcrumb: [homeLink],
        emptyText: text('noNews'),
        facets: [
          await categoryFacet(path, newsCategories, category, (where) =>
            countOnSite(context, {
              collection: slugs.news,
              sort: 'category',
              where: { and: [published, where] },
            }),
          ),
        ],
        feeds: newsFeeds.slice(0, 1).map(({ href, title }) => ({ href, text: title })),
        items: await newsTeasers(context, rows),
        kind: 'news',
        pagination: paginationOf(path, request.query, total),
        title: text('news'),
      },
    }
  },
  path,
  query: { page: isLaterPage, rubrique: isOneOf(newsCategories) },
}

/** One news item, online or draft, with three others worth reading next. */
export const newsArticle = async (context: RouteContext, news: News): Promise<PageAnswer> => {
  const { rows } = await findNews(context, { exceptId: news.id, limit: 3 })
  const answer = await articleAnswer(context, slugs.news, news, {
    breadcrumb: [homeLink, { href: path, text: text('news') }],
    ...(news.category ? { category: categoryName(news.category) } : {}),
    ...(news.publishedAt ? { date: new Date(news.publishedAt) } : {}),
    feeds: newsFeeds,
    kind: 'news',
    related: await newsTeasers(context, rows),
  })

  return { ...answer, tags: [...answer.tags, tags.collection(context.site.id, slugs.news)] }
}

const article: SiteRoute = {
  load: async (context) => {
    const news = await findPublished<News>(context, slugs.news, {
      slug: { equals: context.request.params.slug },
    })
    return news && newsArticle(context, news)
  },
  path: `${path}/:slug`,
}

const itemsOfFeed = 30

const feed = (format: FeedFormat): SiteRoute => ({
  load: async (context) => {
    const news = await latestNews(context, itemsOfFeed)
    const references = await loadReferences(context, [{ collection: slugs.news, docs: news }])
    const items = news.map((row) => {
      const picture = references.pictureOf(idOf(row.picture))

      return {
        date: new Date(row.publishedAt ?? context.request.now),
        html: feedHtml(blocksView(row.blocks, references, context), context.site.address),
        id: row.id,
        path: `${path}/${String(row.slug)}`,
        ...(picture ? { picture } : {}),
        ...(row.lead ? { summary: row.lead } : {}),
        title: row.title,
        updatedAt: new Date(row.updatedAt),
      }
    })
    const title = text('newsOf', { site: context.site.name })

    const answer = feedAnswer(
      format,
      { items, path: `/flux/actualites.${format}`, site: context.site, title },
      slugs.news,
    )
    return { ...answer, tags: [...answer.tags, ...references.tags] }
  },
  path: `/flux/actualites.${format}`,
})

export const newsRoutes: SiteRoute[] = [list, article, feed('rss'), feed('atom'), feed('json')]
