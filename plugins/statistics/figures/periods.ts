import { addDays, noonOf } from '#core/format.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Whether a text is a day of the calendar: `2026-02-30` is not. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(noonOf(text).getTime()) &&
  noonOf(text).toISOString().startsWith(text)

export const monthOf = (day: string): string => day.slice(0, 7)

export const firstDayOf = (month: string): string => `${month}-01`

/** The month so many months after (or before) a month `YYYY-MM`. */
export const addMonths = (month: string, count: number): string => {
  const [year = 0, rank = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, rank - 1 + count, 1)).toISOString().slice(0, 7)
}

/** Every day from the first to the last, both included. */
export const daysFrom = (first: string, last: string): string[] => {
  const count = Math.round((noonOf(last).getTime() - noonOf(first).getTime()) / dayMs) + 1
  return Array.from({ length: Math.max(0, count) }, (_, rank) => addDays(first, rank))
}

/** Every month that has a day from the first to the last. */
export const monthsFrom = (first: string, last: string): string[] => {
  const months: string[] = []

  for (let month = monthOf(first); month <= monthOf(last); month = addMonths(month, 1)) {
    months.push(month)
  }
  return months
}
