import { earliest, tags, type RouteContext, type SiteRoute } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { LayoutViews } from '#core/theme.ts'
import type { SiteSetting } from '#payload-types'
import { latestDocuments } from '../documents/routes.ts'
import { findEvents } from '../events/find-events.ts'
import { findNews } from '../news/find-news.ts'
import { newsFeeds } from '../news/routes.ts'
import { text } from '../labels.ts'
import { linkViews } from '../views/blocks-view.ts'
import { findOnSite } from '../views/find-on-site.ts'
import { loadReferences, type References } from '../views/load-references.ts'
import { eventTeaser, newsTeaser } from '../views/teasers.ts'

const newsOnHome = 6
const eventsOnHome = 5
const documentsOnHome = 4

const readSettings = async (context: RouteContext): Promise<SiteSetting | undefined> => {
  const { docs } = await findOnSite(context, { collection: slugs.siteSettings, limit: 1 })
  return docs[0]
}

/** A public whose links all lead nowhere is not named. */
const audiencesOf = (
  settings: SiteSetting | undefined,
  references: References,
): LayoutViews['home']['audiences'] =>
  (settings?.audiences ?? [])
    .map(({ links, title }) => ({ links: linkViews(links, references), title }))
    .filter(({ links }) => links.length > 0)

/** The home page: what has changed, what is coming, and the doors to the main sections. */
export const homeRoute: SiteRoute = {
  load: async (context) => {
    const { site } = context
    const [settings, news, events, documents] = await Promise.all([
      readSettings(context),
      findNews(context, { limit: newsOnHome }),
      findEvents(context, { limit: eventsOnHome }),
      latestDocuments(context, documentsOnHome),
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
        tags.collection(site.id, slugs.documents),
        tags.collection(site.id, slugs.media),
        tags.collection(site.id, slugs.siteSettings),
        ...references.tags,
      ],
      view: {
        audiences: audiencesOf(settings, references),
        documents,
        events: events.rows.map((row) => eventTeaser(row, references)),
        figures: (settings?.figures ?? []).map(({ label, value }) => ({ label, value })),
        highlights: (settings?.highlights ?? []).flatMap((page) => references.linkOf(idOf(page)) ?? []),
        ...(settings?.homeIntro ? { intro: settings.homeIntro } : {}),
        lists: [
          ...(news.rows.length > 0 ? [{ href: '/actualites', text: text('allNews') }] : []),
          ...(events.rows.length > 0 ? [{ href: '/agenda', text: text('allEvents') }] : []),
          ...(documents.length > 0 ? [{ href: '/documents', text: text('allDocuments') }] : []),
        ],
        news: news.rows.map((row) => newsTeaser(row, references)),
        ...(picture ? { picture } : {}),
      },
    }
  },
  path: '/',
}
