import { earliest, tags, type PageAnswer, type RouteContext, type SiteRoute } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import type { Event } from '#payload-types'
import { text } from '../labels.ts'
import { articleAnswer, findPublished, homeLink } from '../views/article-route.ts'
import {
  categoryName,
  isLaterPage,
  isOneOf,
  pageOf,
  pageSize,
  paginationOf,
  usefulLinks,
} from '../views/list-view.ts'
import { eventDates } from '../views/teasers.ts'
import { calendarAnswer } from './calendar.ts'
import { eventTeasers, findCalendarEvents, findEvents } from './find-events.ts'

const path = '/agenda'

const calendarHref = '/flux/agenda.ics'

/** The latest, of a year and of what is announced: more than any town has. */
const eventsInCalendar = 1000

const list: SiteRoute = {
  load: async (context) => {
    const { request, site } = context
    const isPast = request.query.get('periode') === 'passes'
    const { rows, staleAt, total } = await findEvents(context, {
      isPast,
      limit: pageSize,
      page: pageOf(request.query),
    })

    const { total: others } = await findEvents(context, { isPast: !isPast, limit: 1, page: 1 })

    if (pageOf(request.query) > 1 && rows.length === 0) {
      return undefined
    }
    return {
      head: {
        description: text('eventsDescription', { site: site.name }),
        title: isPast ? text('pastEvents') : text('events'),
      },
      kind: 'page',
      layout: 'list',
      staleAt,
      tags: [tags.collection(site.id, slugs.events), tags.collection(site.id, slugs.media)],
      view: {
        breadcrumb: [homeLink],
        emptyText: isPast ? text('noPastEvent') : text('noEvent'),
        facets: [
          {
            links: usefulLinks([
              { count: isPast ? others : total, href: path, isCurrent: !isPast, text: text('comingEvents') },
              {
                count: isPast ? total : others,
                href: `${path}?periode=passes`,
                isCurrent: isPast,
                text: text('pastEvents'),
              },
            ]),
            title: text('period'),
          },
        ],
        feeds: [{ href: calendarHref, text: text('subscribeCalendar') }],
        items: await eventTeasers(context, rows),
        kind: 'event',
        pagination: paginationOf(path, request.query, total),
        title: text('events'),
      },
    }
  },
  path,
  query: { page: isLaterPage, periode: isOneOf(['passes']) },
}

/** One event, online or draft, with others to come. */
export const eventArticle = async (context: RouteContext, event: Event): Promise<PageAnswer> => {
  const { rows, staleAt } = await findEvents(context, { exceptId: event.id, limit: 3 })
  const answer = await articleAnswer(context, slugs.events, event, {
    breadcrumb: [homeLink, { href: path, text: text('events') }],
    ...(event.category ? { category: categoryName(event.category) } : {}),
    event: {
      ...(event.address ? { address: event.address } : {}),
      calendarHref: `${path}/${String(event.slug)}.ics`,
      ...(event.contact ? { contact: event.contact } : {}),
      dates: eventDates(event),
      isCancelled: event.isCancelled === true,
      ...(event.place ? { place: event.place } : {}),
      ...(event.price ? { price: event.price } : {}),
    },
    kind: 'event',
    related: await eventTeasers(context, rows),
  })

  return {
    ...answer,
    staleAt: earliest(answer.staleAt, staleAt),
    tags: [...answer.tags, tags.collection(context.site.id, slugs.events)],
  }
}

const findBySlug = (context: RouteContext): Promise<Event | undefined> =>
  findPublished<Event>(context, slugs.events, { slug: { equals: context.request.params.slug } })

const article: SiteRoute = {
  load: async (context) => {
    const event = await findBySlug(context)
    return event && eventArticle(context, event)
  },
  path: `${path}/:slug`,
}

const articleCalendar: SiteRoute = {
  load: async (context) => {
    const event = await findBySlug(context)
    return event && calendarAnswer(context.site, { name: event.title, rows: [event] })
  },
  path: `${path}/:slug.ics`,
}

const calendar: SiteRoute = {
  load: async (context) => {
    return calendarAnswer(context.site, {
      name: text('eventsOf', { site: context.site.name }),
      ...(await findCalendarEvents(context, eventsInCalendar)),
    })
  },
  path: calendarHref,
}

export const eventRoutes: SiteRoute[] = [list, articleCalendar, article, calendar]
