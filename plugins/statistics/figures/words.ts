import { dateBlockOf, formatDate, formatNumber, noonOf } from '#core/format.ts'
import { text } from '../labels.ts'
import { firstDayOf } from './periods.ts'

const isMonth = (period: string): boolean => period.length === 7

/** « 14 juillet 2026 » of a day, « juillet 2026 » of a month. */
export const nameOfPeriod = (period: string): string =>
  isMonth(period) ? formatDate(noonOf(firstDayOf(period))).replace(/^\S+\s/, '') : formatDate(noonOf(period))

/** « 14 juil. » of a day, « juil. » of a month: what fits under a bar. */
export const shortNameOfPeriod = (period: string): string => {
  const { day, month } = dateBlockOf(noonOf(isMonth(period) ? firstDayOf(period) : period))
  return isMonth(period) ? month : `${day}\u00a0${month}`
}

/** « 1 234 visites », « 1 visite », « 0 visite ». */
export const visitsInWords = (count: number): string =>
  text('visitsCount', { count, shown: formatNumber(count) })

export const pageViewsInWords = (count: number): string =>
  text('pageViewsCount', { count, shown: formatNumber(count) })
