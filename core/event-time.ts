import { addDays, endOfParisDay, parisDay } from './format.ts'

/** When something takes place, as it is stored. Hours count unless it lasts whole days. */
export type EventTime = { endsAt?: null | string; isAllDay?: boolean | null; startsAt: string }

/** The end that was typed; one that is no later than the start says nothing. */
export const endOf = ({ endsAt, startsAt }: EventTime): Date | undefined =>
  endsAt && new Date(endsAt) > new Date(startsAt) ? new Date(endsAt) : undefined

/** The first and the last day, in France, of what takes place: `YYYY-MM-DD`, both included. */
export const daysOf = (time: EventTime): { first: string; last: string } => {
  const start = new Date(time.startsAt)
  return { first: parisDay(start), last: parisDay(endOf(time) ?? start) }
}

/**
 * The moment at which it is over, for every page, list, calendar and feed: its end, or midnight in France after its
 * last day when it has no hour of end.
 */
export const overAt = (time: EventTime): Date =>
  (time.isAllDay ? undefined : endOf(time)) ?? endOfParisDay(daysOf(time).last)

/** The day after the last one, as calendars count whole days (RFC 5545, section 3.6.1). */
export const dayAfter = (time: EventTime): string => addDays(daysOf(time).last, 1)
