import { formatTime, formatWeekday, parisClock, parisDay } from '#core/format.ts'
import type { EventDates } from '#core/theme.ts'
import { text } from './texts.ts'

/** A line that ends between a day and its month cuts the date in two. */
const unbrokenDay = (date: Date): string => formatWeekday(date).replace(/(\d\S*) /, '$1\u00a0')

/** « mardi 14 juillet 2026, de 18 h à 23 h », « Du vendredi 14 août 2026 au dimanche 16 août 2026 ». */
export const eventSentence = ({ end, isAllDay, start }: EventDates): string => {
  const day = unbrokenDay(start)
  const startTime = formatTime(start)
  const isOneDay = !end || parisDay(end) === parisDay(start)

  if (isOneDay && isAllDay) {
    return day
  }
  if (!end) {
    return text('datesTimed', { day, startTime })
  }
  if (isOneDay) {
    return text('datesTimedRange', { day, endTime: formatTime(end), startTime })
  }
  const span = { end: unbrokenDay(end), endTime: formatTime(end), start: day, startTime }
  return text(isAllDay ? 'datesSpan' : 'datesSpanTimed', span)
}

/** The machine form of the start, for `<time datetime>`: in French wall time, without a clock for whole days. */
export const eventDateTime = ({ isAllDay, start }: EventDates): string =>
  isAllDay ? parisDay(start) : `${parisDay(start)}T${parisClock(start)}`
