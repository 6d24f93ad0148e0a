import getHolidays from '@socialgouv/jours-feries'
import { createTexts } from './texts.ts'
import { earliest } from './front.ts'
import {
  addDays,
  endOfParisDay,
  formatClock,
  formatDayMonth,
  formatWeekdayName,
  noonOf,
  parisClock,
  parisDay,
  parisMoment,
} from './format.ts'
import { fr } from './i18n/fr.ts'
import type { OpeningView } from './theme.ts'

/** `HH:MM` wall clock in France. */
export type Span = { closes: string; opens: string }

/** Spans of each weekday, Monday first, and the days on which none of them holds (`YYYY-MM-DD`, both included). */
export type OpeningHours = {
  closings: { from: string; reason?: string | undefined; to: string }[]
  week: Span[][]
}

const text = createTexts(fr)

const horizonDays = 60
const noticeDays = 21

/** Monday is 0. */
const weekdayOf = (day: string): number => (noonOf(day).getUTCDay() + 6) % 7

const holidaysByYear = new Map<number, Set<string>>()

/** The library builds its dates at local midnight: their local day is the holiday, whatever the machine's time zone. */
const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

const isHoliday = (day: string): boolean => {
  const year = Number(day.slice(0, 4))
  const known = holidaysByYear.get(year) ?? new Set(Object.values(getHolidays(year)).map(localDay))

  holidaysByYear.set(year, known)
  return known.has(day)
}

const spansOn = ({ closings, week }: OpeningHours, day: string): Span[] =>
  isHoliday(day) || closings.some(({ from, to }) => from <= day && day <= to)
    ? []
    : [...(week[weekdayOf(day)] ?? [])].sort((a, b) => a.opens.localeCompare(b.opens))

type Opening = { day: string; opens: string }

const nextOpening = (hours: OpeningHours, today: string, clock: string): Opening | undefined => {
  for (let count = 0; count <= horizonDays; count += 1) {
    const day = addDays(today, count)
    const span = spansOn(hours, day).find(({ opens }) => count > 0 || opens > clock)

    if (span) {
      return { day, opens: span.opens }
    }
  }
  return undefined
}

/** « à 14 h », « demain à 9 h », « lundi à 9 h », « le 2 mai à 9 h ». */
const openingWords = ({ day, opens }: Opening, today: string): string => {
  const time = formatClock(opens)

  if (day === today) {
    return text('opensToday', { time })
  }
  if (day === addDays(today, 1)) {
    return text('opensTomorrow', { time })
  }
  return day < addDays(today, 7)
    ? text('opensOnWeekday', { day: formatWeekdayName(day), time })
    : text('opensOnDate', { day: formatDayMonth(day), time })
}

const weekView = ({ week }: OpeningHours, today: string): OpeningView['week'] =>
  week.map((spans, index) => ({
    day: formatWeekdayName(addDays(today, index - weekdayOf(today))),
    hours:
      spans.length === 0
        ? text('closed')
        : spans
            .map(({ closes, opens }) =>
              text('span', { closes: formatClock(closes), opens: formatClock(opens) }),
            )
            .join(', '),
    isToday: index === weekdayOf(today),
  }))

const exceptionsOf = ({ closings, week }: OpeningHours, today: string): string[] => {
  const until = addDays(today, noticeDays)
  const holidays = Array.from({ length: noticeDays + 1 }, (_, count) => addDays(today, count)).filter(
    (day) => isHoliday(day) && (week[weekdayOf(day)] ?? []).length > 0,
  )

  return [
    ...closings
      .filter(({ from, to }) => to >= today && from <= until)
      .map(({ from, reason, to }) => {
        const key = from === to ? 'closedOnDay' : 'closedFromTo'
        const sentence = text(key, { from: formatDayMonth(from), to: formatDayMonth(to) })
        return reason ? text('closedBecause', { reason, sentence }) : sentence
      }),
    ...holidays.map((day) => text('closedOnHoliday', { day: formatDayMonth(day) })),
  ]
}

/**
 * Says whether a place is open at a moment, in words, and until when the words hold.
 *
 * Times are wall clock in France, across daylight saving; the eleven public holidays are closed.
 */
export const describeOpening = (hours: OpeningHours, now: Date): { staleAt: Date; view: OpeningView } => {
  const today = parisDay(now)
  const clock = parisClock(now)
  const current = spansOn(hours, today).find(({ closes, opens }) => opens <= clock && clock < closes)
  const next = nextOpening(hours, today, clock)
  const midnight = endOfParisDay(today)
  const change = current
    ? parisMoment(today, current.closes)
    : next?.day === today
      ? parisMoment(today, next.opens)
      : undefined

  return {
    staleAt: earliest(change, midnight) ?? midnight,
    view: {
      exceptions: exceptionsOf(hours, today),
      isOpen: current !== undefined,
      sentence: current
        ? text('openUntil', { time: formatClock(current.closes) })
        : next
          ? text('closedOpens', { when: openingWords(next, today) })
          : text('closed'),
      week: weekView(hours, today),
    },
  }
}
