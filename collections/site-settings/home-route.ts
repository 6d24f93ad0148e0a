import { earliest, tags, type SiteRoute } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import { latestDocuments } from '../documents/routes.ts'
import { findEvents } from '../events/find-events.ts'
import { text } from '../labels.ts'
import { findNews } from '../news/find-news.ts'
import { newsFeeds } from '../news/routes.ts'
import { loadReferences } from '../views/load-references.ts'
import { eventTeaser, newsTeaser } from '../views/teasers.ts'

const eventsOnHome = 5
const documentsOnHome = 4

/** The home page: what has changed, what is coming, and the doors to the main sections. */
export const homeRoute: SiteRoute = {
  load: async (context) => {
    const { home, site, theme } = context
    const [news, events, documents] = await Promise.all([
      findNews(context, { limit: theme.homeNews }),
      findEvents(context, { limit: eventsOnHome }),
      latestDocuments(context, documentsOnHome),
    ])
    const references = await loadReferences(context, [
      { collection: slugs.news, docs: news.rows },
      { collection: slugs.events, docs: events.rows },
    ])

    return {
      head: { description: home.description, feeds: newsFeeds, picture: home.view.picture, title: '' },
      kind: 'page',
      layout: 'home',
      staleAt: earliest(events.staleAt),
      tags: [
        tags.collection(site.id, slugs.news),
        tags.collection(site.id, slugs.events),
        tags.collection(site.id, slugs.documents),
        tags.collection(site.id, slugs.media),
        ...references.tags,
      ],
      view: {
        ...home.view,
        documents,
        events: events.rows.map((row) => eventTeaser(row, references)),
        lists: [
          ...(news.rows.length > 0 ? [{ href: '/actualites', text: text('allNews') }] : []),
          ...(events.rows.length > 0 ? [{ href: '/agenda', text: text('allEvents') }] : []),
          ...(documents.length > 0 ? [{ href: '/documents', text: text('allDocuments') }] : []),
        ],
        news: news.rows.map((row) => newsTeaser(row, references)),
      },
    }
  },
  path: '/',
}
