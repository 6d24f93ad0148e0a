import type { Where } from 'payload'
import { earliest, type RouteContext } from '#core/front.ts'
import { parisDay, parisMoment } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import type { Teaser } from '#core/theme.ts'
import { findOnSite, published } from '../views/find-on-site.ts'
import { loadReferences } from '../views/load-references.ts'
import { eventTeaser, eventTeaserFields, type EventRow } from '../views/teasers.ts'

type Criteria = { exceptId?: string; isPast?: boolean; limit: number; page?: number }

type Found = { rows: EventRow[]; staleAt: Date | undefined; total: number }

/** Midnight in France, this morning: an event without end is over at the end of its day. */
const thisMorning = (now: Date): Date => parisMoment(parisDay(now), '00:00')

const isOver = (now: Date): Where => ({
  or: [
    { endsAt: { less_than: now.toISOString() } },
    { and: [{ endsAt: { exists: false } }, { startsAt: { less_than: thisMorning(now).toISOString() } }] },
  ],
})

const isToCome = (now: Date): Where => ({
  or: [
    { endsAt: { greater_than_equal: now.toISOString() } },
    {
      and: [
        { endsAt: { exists: false } },
        { startsAt: { greater_than_equal: thisMorning(now).toISOString() } },
      ],
    },
  ],
})

/** The moment at which the first of these events is over. */
const firstEnd = (rows: EventRow[]): Date | undefined =>
  earliest(
    ...rows.map(({ endsAt, startsAt }) =>
      endsAt
        ? new Date(endsAt)
        : new Date(parisMoment(parisDay(new Date(startsAt)), '00:00').getTime() + 24 * 60 * 60 * 1000),
    ),
  )

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

  return { rows: docs, staleAt: isPast ? undefined : firstEnd(docs), total }
}

/** Lines of a list, with their pictures. */
export const eventTeasers = async (context: RouteContext, rows: EventRow[]): Promise<Teaser[]> => {
  const references = await loadReferences(context, [{ collection: slugs.events, docs: rows }])
  return rows.map((row) => eventTeaser(row, references))
}
