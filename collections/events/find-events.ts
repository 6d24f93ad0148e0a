import type { Where } from 'payload'
import { earliest, type RouteContext } from '#core/front.ts'
import { overAt } from '#core/event-time.ts'
import { addDays, endOfParisDay, parisDay, parisMoment } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import type { Teaser } from '#core/theme.ts'
import { findOnSite, published } from '../views/find-on-site.ts'
import { loadReferences } from '../views/load-references.ts'
import { eventTeaser, eventTeaserFields, type EventRow } from '../views/teasers.ts'
import type { CalendarRow } from './calendar.ts'

type Criteria = { exceptId?: string; isPast?: boolean; limit: number; page?: number }

type Found = { rows: EventRow[]; staleAt: Date | undefined; total: number }

/**
 * `overAt` of `core/event-time.ts`, as a question to the database: what has an hour of end is over then, the rest at
 * midnight in France after its last day.
 */
const endsFrom = (now: Date, operator: 'greater_than_equal' | 'less_than'): Where => {
  const thisMorning = parisMoment(parisDay(now), '00:00').toISOString()
  const atOnce = operator === 'less_than' ? 'less_than_equal' : 'greater_than'

  return {
    or: [
      { and: [{ isAllDay: { not_equals: true } }, { endsAt: { [atOnce]: now.toISOString() } }] },
      { and: [{ isAllDay: { equals: true } }, { endsAt: { [operator]: thisMorning } }] },
      { and: [{ endsAt: { exists: false } }, { startsAt: { [operator]: thisMorning } }] },
    ],
  }
}

const isOver = (now: Date): Where => endsFrom(now, 'less_than')

const isToCome = (now: Date): Where => endsFrom(now, 'greater_than_equal')

/** The next moment at which something of the site is over: an hour of end, or midnight. */
const findNextEnd = async (context: RouteContext): Promise<Date> => {
  const { now } = context.request
  const { docs } = await findOnSite(context, {
    collection: slugs.events,
    limit: 1,
    select: { endsAt: true, startsAt: true },
    sort: 'endsAt',
    where: {
      and: [published, { isAllDay: { not_equals: true } }, { endsAt: { greater_than: now.toISOString() } }],
    },
  })
  const midnight = endOfParisDay(parisDay(now))

  return earliest(midnight, ...docs.map(overAt)) ?? midnight
}

/** The events of a site that are online: to come, nearest first, or past, latest first. */
export const findEvents = async (
  context: RouteContext,
  { exceptId, isPast = false, limit, page }: Criteria,
): Promise<Found> => {
  const { now } = context.request
  const { docs, total } = await findOnSite(context, {
    collection: slugs.events,
    limit,
    select: eventTeaserFields,
    sort: isPast ? '-startsAt' : 'startsAt',
    where: {
      and: [
        published,
        isPast ? isOver(now) : isToCome(now),
        ...(exceptId ? [{ id: { not_equals: exceptId } }] : []),
      ],
    },
    ...(page === undefined ? {} : { page }),
  })
  // the first lines to come change when one of them is over, every other list when anything is
  const staleAt =
    isPast || (page ?? 1) > 1 ? await findNextEnd(context) : earliest(...docs.map((row) => overAt(row)))

  return { rows: docs, staleAt, total }
}

/** How long what is over stays in the calendars that follow a site, in days: a year. */
const keptDays = 365

/** Events for calendars that subscribe: those to come and those of the year before, so that none vanishes once over. */
export const findCalendarEvents = async (
  context: RouteContext,
  limit: number,
): Promise<{ rows: CalendarRow[]; staleAt: Date }> => {
  const today = parisDay(context.request.now)
  const from = parisMoment(addDays(today, -keptDays), '00:00').toISOString()
  const { docs } = await findOnSite(context, {
    collection: slugs.events,
    limit,
    select: { ...eventTeaserFields, address: true, createdAt: true, updatedAt: true },
    sort: '-startsAt',
    where: {
      and: [
        published,
        { or: [{ endsAt: { greater_than_equal: from } }, { startsAt: { greater_than_equal: from } }] },
      ],
    },
  })

  return { rows: docs.toReversed(), staleAt: endOfParisDay(today) }
}

/** Lines of a list, with their pictures. */
export const eventTeasers = async (context: RouteContext, rows: EventRow[]): Promise<Teaser[]> => {
  const references = await loadReferences(context, [{ collection: slugs.events, docs: rows }])
  return rows.map((row) => eventTeaser(row, references))
}
