import type { Where } from 'payload'
import { earliest, type RouteContext } from '#core/front.ts'
import { parisDay, parisMoment } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import type { Teaser } from '#core/theme.ts'
import { loadReferences } from '../views/load-references.ts'
import { eventTeaser, eventTeaserFields, type EventRow } from '../views/teasers.ts'

type Criteria = { exceptId?: string; isPast?: boolean; limit: number; page?: number }

type Found = { rows: EventRow[]; staleAt: Date | undefined; teasers: Teaser[]; total: number }

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
export const findEvents = async (context: RouteContext, criteria: Criteria): Promise<Found> => {
  const { payload, request, site } = context
  const { docs, totalDocs } = await payload.find({
    collection: slugs.events,
    depth: 0,
    limit: criteria.limit,
    overrideAccess: true,
    page: criteria.page ?? 1,
    pagination: criteria.page !== undefined,
    select: eventTeaserFields,
    sort: criteria.isPast ? '-startsAt' : 'startsAt',
    where: {
      and: [
        { tenant: { equals: site.id } },
        { _status: { equals: 'published' } },
        criteria.isPast ? isOver(request.now) : isToCome(request.now),
        ...(criteria.exceptId ? [{ id: { not_equals: criteria.exceptId } }] : []),
      ],
    },
  })
  const references = await loadReferences({ collection: slugs.events, docs, payload, site })

  return {
    rows: docs,
    staleAt: criteria.isPast ? undefined : firstEnd(docs),
    teasers: docs.map((row) => eventTeaser(row, references)),
    total: totalDocs,
  }
}
