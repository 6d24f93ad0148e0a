import { TZDate } from '@date-fns/tz'
import ical, { escape, ICalEventStatus } from 'ical-generator'
import { dayAfter, daysOf, endOf, type EventTime } from './event-time.ts'
import { parisMoment } from './format.ts'

/** One event of a calendar file. */
export type CalendarEntry = EventTime & {
  createdAt: string
  description?: null | string | undefined
  id: string
  isCancelled?: boolean | null
  place?: string | undefined
  title: string
  updatedAt: string
  url: string
}

type CalendarFile = { entries: CalendarEntry[]; name: string; product: string }

const paris = 'Europe/Paris'

/** The rule of France since 1996, for readers that do not know their zones (RFC 5545, section 3.6.5). */
const parisRule = `BEGIN:VTIMEZONE
TZID:${paris}
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`

const inParis = (moment: Date): TZDate => new TZDate(moment.getTime(), paris)

/** Start and end as calendars count them: a whole day ends on the day after, and no end is better than one at the start. */
const bounds = (entry: CalendarEntry): { end: null | TZDate; start: TZDate } => {
  if (entry.isAllDay) {
    return {
      end: inParis(parisMoment(dayAfter(entry), '00:00')),
      start: inParis(parisMoment(daysOf(entry).first, '00:00')),
    }
  }
  const end = endOf(entry)
  return { end: end ? inParis(end) : null, start: inParis(new Date(entry.startsAt)) }
}

/** Grows with each version, so that calendars take the new one: seconds since the event was written. */
const sequenceOf = ({ createdAt, updatedAt }: CalendarEntry): number =>
  Math.max(0, Math.floor((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000))

/**
 * Events as an iCalendar file (RFC 5545) that calendars open or subscribe to. The name of an event does not hold the
 * host: a site changes it one day, and its events are the same.
 */
export const calendarFile = ({ entries, name, product }: CalendarFile): string => {
  const calendar = ical({
    // the library escapes texts of events, not the name of the calendar
    name: escape(name, false),
    prodId: { company: 'webpublic', language: 'FR', product },
    // without a zone of its own, the calendar dates its stamps in UTC, as it must
    timezone: { generator: () => parisRule, name: null },
  })

  for (const entry of entries) {
    const updatedAt = new Date(entry.updatedAt)

    calendar.createEvent({
      ...bounds(entry),
      allDay: entry.isAllDay === true,
      description: entry.description ?? null,
      id: `${entry.id}@webpublic`,
      lastModified: updatedAt,
      location: entry.place ?? null,
      sequence: sequenceOf(entry),
      stamp: updatedAt,
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: entry.title,
      timezone: paris,
      url: entry.url,
    })
  }
  // each line ends, the last one too (RFC 5545, section 3.1)
  return `${calendar.toString()}\r\n`
}
