import { earliest, tags, type RouteContext, type SiteRoute } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { SiteSetting } from '#payload-types'
import { findEvents } from '../events/find-events.ts'
import { findNews } from '../news/find-news.ts'
import { newsFeeds } from '../news/routes.ts'
import { text } from '../labels.ts'
import { findOnSite } from '../views/find-on-site.ts'
import { loadReferences } from '../views/load-references.ts'
import { eventTeaser, newsTeaser } from '../views/teasers.ts'

const newsOnHome = 6
const eventsOnHome = 5

const readSettings = async (context: RouteContext): Promise<SiteSetting | undefined> => {
  const { docs } = await findOnSite(context, { collection: slugs.siteSettings, limit: 1 })
  return docs[0]
}

/** The home page: what has changed, what is coming, and the doors to the main sections. */
export const homeRoute: SiteRoute = {
  load: async (context) => {
    const { site } = context
    const [settings, news, events] = await Promise.all([
      readSettings(context),
      findNews(context, { limit: newsOnHome }),
      findEvents(context, { limit: eventsOnHome }),
    ])
    const references = await loadReferences(context, [
      { collection: slugs.siteSettings, docs: settings ? [settings] : [] },
      { collection: slugs.news, docs: news.rows },
      { collection: slugs.events, docs: events.rows },
    ])
    const picture = references.pictureOf(idOf(settings?.homePicture))

    return {
      head: {
        description: settings?.homeIntro ?? settings?.slogan ?? undefined,
        feeds: newsFeeds,
        picture,
        title: '',
      },
      kind: 'page',
      layout: 'home',
      staleAt: earliest(events.staleAt),
      tags: [
        tags.collection(site.id, slugs.news),
        tags.collection(site.id, slugs.events),
        tags.collection(site.id, slugs.media),
        tags.collection(site.id, slugs.siteSettings),
        ...references.tags,
      ],
      view: {
        events: events.rows.map((row) => eventTeaser(row, references)),
        highlights: (settings?.highlights ?? []).flatMap((page) => references.linkOf(idOf(page)) ?? []),
        ...(settings?.homeIntro ? { intro: settings.homeIntro } : {}),
        lists: [
          ...(news.rows.length > 0 ? [{ href: '/actualites', text: text('allNews') }] : []),
          ...(events.rows.length > 0 ? [{ href: '/agenda', text: text('allEvents') }] : []),
        ],
        news: news.rows.map((row) => newsTeaser(row, references)),
        ...(picture ? { picture } : {}),
      },
    }
  },
  path: '/',
}
