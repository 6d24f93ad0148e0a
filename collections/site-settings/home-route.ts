import { earliest, tags, type RouteContext, type SiteRoute } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Link } from '#core/theme.ts'
import type { SiteSetting } from '#payload-types'
import { findEvents } from '../events/find-events.ts'
import { findNews } from '../news/find-news.ts'
import { newsFeeds } from '../news/routes.ts'
import { text } from '../labels.ts'
import { loadReferences } from '../views/load-references.ts'

const newsOnHome = 6
const eventsOnHome = 5

const readSettings = async ({ payload, site }: RouteContext): Promise<SiteSetting | undefined> => {
  const { docs } = await payload.find({
    collection: slugs.siteSettings,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { tenant: { equals: site.id } },
  })
  return docs[0]
}

const highlightLinks = async (
  { payload, site }: RouteContext,
  settings: SiteSetting | undefined,
): Promise<Link[]> => {
  const ids = (settings?.highlights ?? []).flatMap((page) => idOf(page) ?? [])

  if (ids.length === 0) {
    return []
  }
  const { docs } = await payload.find({
    collection: slugs.searchEntries,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { documentId: true, path: true, summary: true, title: true },
    where: { and: [{ tenant: { equals: site.id } }, { documentId: { in: ids } }] },
  })
  const byId = new Map(docs.map((entry) => [entry.documentId, entry]))

  return ids.flatMap((id) => {
    const entry = byId.get(id)
    return entry
      ? [{ href: entry.path, text: entry.title, ...(entry.summary ? { description: entry.summary } : {}) }]
      : []
  })
}

/** The home page: what has changed, what is coming, and the doors to the main sections. */
export const homeRoute: SiteRoute = {
  load: async (context) => {
    const { payload, site } = context
    const settings = await readSettings(context)
    const [news, events, references, highlights] = await Promise.all([
      findNews(context, { limit: newsOnHome }),
      findEvents(context, { limit: eventsOnHome }),
      loadReferences({ collection: slugs.siteSettings, docs: settings ? [settings] : [], payload, site }),
      highlightLinks(context, settings),
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
        events: events.teasers,
        highlights,
        ...(settings?.homeIntro ? { intro: settings.homeIntro } : {}),
        lists: [
          ...(news.teasers.length > 0 ? [{ href: '/actualites', text: text('allNews') }] : []),
          ...(events.teasers.length > 0 ? [{ href: '/agenda', text: text('allEvents') }] : []),
        ],
        news: news.teasers,
        ...(picture ? { picture } : {}),
      },
    }
  },
  path: '/',
}
