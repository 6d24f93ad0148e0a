import { now } from '#core/clock.ts'
import { endOfParisDay, parisDay, parisMoment } from '#core/format.ts'

/**
 * Gives the calendar day in France, worked out once a day: formatting a date costs more than all the rest of a
 * count.
 */
export const createParisToday = (): (() => string) => {
  let day = ''
  let from = 0
  let until = 0

  return () => {
    const moment = now().getTime()

    if (moment < from || moment >= until) {
      day = parisDay(new Date(moment))
      from = parisMoment(day, '00:00').getTime()
      until = endOfParisDay(day).getTime()
    }
    return day
  }
}
