const timeZone = 'Europe/Paris'
const locale = 'fr-FR'

type DateFormat = { format: (date: Date) => string }

/** A page writes the same moments again and again, and a calendar is slow: each is written once. */
const remembered = (calendar: Intl.DateTimeFormat): DateFormat => {
  const known = new Map<number, string>()
  const write = (moment: number): string => {
    const written = calendar.format(moment)

    if (known.size >= 5000) {
      known.clear()
    }
    known.set(moment, written)
    return written
  }

  return { format: (date) => known.get(date.getTime()) ?? write(date.getTime()) }
}

const dateFormat = (options: Intl.DateTimeFormatOptions): DateFormat =>
  remembered(new Intl.DateTimeFormat(locale, { timeZone, ...options }))

const longDate = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' })
const weekdayDate = dateFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const shortMonth = dateFormat({ month: 'short' })
const dayOfMonth = dateFormat({ day: 'numeric' })
const hourMinute = dateFormat({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
const isoParts = remembered(
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }),
)
const number = new Intl.NumberFormat(locale)

/** The first of the month is « 1er », the other days are plain numbers. */
const withOrdinal = (text: string): string => text.replace(/(^|\s)1(?=\s)/, '$11er')

/** « 14 juillet 2026 » */
export const formatDate = (date: Date): string => withOrdinal(longDate.format(date))

/** « mardi 14 juillet 2026 » */
export const formatWeekday = (date: Date): string => withOrdinal(weekdayDate.format(date))

/** « 17 h 30 », « 9 h » */
export const formatTime = (date: Date): string => {
  const [hour = '', minute = ''] = hourMinute.format(date).split(':')
  return formatClock(`${hour}:${minute}`)
}

/** Writes a clock time `HH:MM` the French way: « 17 h 30 », « 9 h ». */
export const formatClock = (clock: string): string => {
  const [hour = '0', minute = '00'] = clock.split(':')
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`
}

/** Day and abridged month for a date block: `{ day: '14', month: 'juil.' }`. */
export const dateBlockOf = (date: Date): { day: string; month: string } => ({
  day: dayOfMonth.format(date),
  month: shortMonth.format(date),
})

/** A moment of a calendar day `YYYY-MM-DD` that is in that day all over Europe. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)

/** The calendar day in France of a moment, as `YYYY-MM-DD`. */
export const parisDay = (date: Date): string => isoParts.format(date).slice(0, 10)

/** The wall clock in France of a moment, as `HH:MM`. */
export const parisClock = (date: Date): string => isoParts.format(date).slice(-5)

const dayMs = 24 * 60 * 60 * 1000

/** The day so many days after (or before) a calendar day `YYYY-MM-DD`. */
export const addDays = (day: string, count: number): string =>
  new Date(noonOf(day).getTime() + count * dayMs).toISOString().slice(0, 10)

/** What the clocks of France show at a moment, written as if it were UTC, in milliseconds. */
const shownAt = (moment: number): number => {
  const date = new Date(moment)
  return Date.parse(`${parisDay(date)}T${parisClock(date)}:00Z`)
}

/**
 * The moment at which a wall clock in France shows this day and time. In the autumn night, an hour that comes twice is
 * the first of the two; in the spring night, one that never comes is as long after midnight as it would have been
 * (RFC 5545, section 3.3.5).
 */
export const parisMoment = (day: string, clock: string): Date => {
  const wanted = Date.parse(`${day}T${clock}:00Z`)
  const [before = wanted, after = wanted] = [wanted - dayMs, wanted + dayMs].map(
    (moment) => wanted - (shownAt(moment) - moment),
  )
  return new Date(shownAt(before) !== wanted && shownAt(after) === wanted ? after : before)
}

/** Midnight in France at the end of a calendar day `YYYY-MM-DD`, 23 to 25 hours after its beginning. */
export const endOfParisDay = (day: string): Date => parisMoment(addDays(day, 1), '00:00')

/** « 1 234 567 », with the narrow spaces of French typography. */
export const formatNumber = (value: number): string => number.format(value)

/** « 1,2 Mo », « 340 ko » : weights as French offices write them. */
export const formatWeight = (bytes: number): string =>
  bytes >= 1_000_000
    ? `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1_000_000)}\u00a0Mo`
    : `${Math.max(1, Math.round(bytes / 1000))}\u00a0ko`

const weekdayName = dateFormat({ weekday: 'long' })
const dayMonth = dateFormat({ day: 'numeric', month: 'long' })

const figures = dateFormat({ day: '2-digit', month: '2-digit', year: 'numeric' })

/** « 14/07/2026 », of a calendar day `YYYY-MM-DD`: for tables. */
export const formatShortDay = (day: string): string => figures.format(noonOf(day))

/** « lundi », of a calendar day `YYYY-MM-DD`. */
export const formatWeekdayName = (day: string): string => weekdayName.format(noonOf(day))

/** « 1er mai », of a calendar day `YYYY-MM-DD`. */
export const formatDayMonth = (day: string): string => withOrdinal(dayMonth.format(noonOf(day)))
