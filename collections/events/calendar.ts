import ical, { ICalEventStatus } from 'ical-generator'
import { tags, type RawAnswer, type Site } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'

/** What a calendar needs of an event. */
export type CalendarRow = {
  endsAt?: null | string
  id: string
  isAllDay?: boolean | null
  isCancelled?: boolean | null
  lead?: null | string
  place?: null | string
  slug?: null | string
  startsAt: string
  title: string
}

const dayMs = 24 * 60 * 60 * 1000

/** iCalendar (RFC 5545): the end of a whole-day event is the day after its last. */
const endOf = (row: CalendarRow): Date => {
  const last = new Date(row.endsAt ?? row.startsAt)
  return row.isAllDay ? new Date(last.getTime() + dayMs) : last
}

/** Events as a file that calendars subscribe to or open. */
export const calendarAnswer = (site: Site, name: string, rows: CalendarRow[]): RawAnswer => {
  const calendar = ical({
    name,
    prodId: { company: 'webpublic', language: 'FR', product: 'agenda' },
    timezone: 'Europe/Paris',
  })

  for (const row of rows) {
    calendar.createEvent({
      allDay: row.isAllDay === true,
      description: row.lead ?? null,
      end: endOf(row),
      id: `${row.id}@${new URL(site.address).hostname}`,
      location: row.place ?? null,
      start: new Date(row.startsAt),
      status: row.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: row.title,
      timezone: 'Europe/Paris',
      url: `${site.address}/agenda/${String(row.slug)}`,
    })
  }
  return {
    body: calendar.toString(),
    contentType: 'text/calendar; charset=utf-8',
    kind: 'raw',
    tags: [tags.collection(site.id, slugs.events), tags.frame(site.id)],
  }
}
