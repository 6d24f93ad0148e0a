import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import type { Teaser } from '#core/theme.ts'

/** A calendar day `YYYY-MM-DD` and what happens on it. */
export type AgendaDay = { day: string; events: Teaser[] }

/** Fewer days with something to do than this would make a week of empty columns. */
const busyEnough = 2

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

const daysAfter = (day: string, count: number): string => {
  const date = noonOf(day)
  date.setUTCDate(date.getUTCDate() + count)
  return parisDay(date)
}

/** What has begun and goes on is of today; the rest is of its first day. */
const dayOf = ({ dates }: Teaser): string => {
  const today = parisDay(now())
  const start = parisDay(dates?.start ?? now())
  const end = dates?.end && parisDay(dates.end)
  return start < today && end !== undefined && end >= today ? today : start
}

const busyDaysOf = (events: Teaser[]): AgendaDay[] => {
  const days = new Map<string, Teaser[]>()
  for (const event of events) {
    const day = dayOf(event)
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return [...days]
    .map(([day, sameDay]) => ({ day, events: sameDay }))
    .toSorted((a, b) => a.day.localeCompare(b.day))
}

/**
 * The seven days from the first event on, those without an event among them, and the days that come after.
 * When little goes on, only the days that have something.
 */
export const weekOf = (events: Teaser[]): { days: AgendaDay[]; later: AgendaDay[] } => {
  const busy = busyDaysOf(events)
  const first = busy[0]?.day ?? parisDay(now())
  const week = Array.from({ length: 7 }, (_, count) => daysAfter(first, count))
  const later = busy.filter(({ day }) => !week.includes(day))

  return busy.length - later.length < busyEnough
    ? { days: busy, later: [] }
    : { days: week.map((day) => busy.find((one) => one.day === day) ?? { day, events: [] }), later }
}
