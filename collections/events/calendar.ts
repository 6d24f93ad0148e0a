import { calendarFile } from '#core/calendar-file.ts'
import type { EventTime } from '#core/event-time.ts'
import { tags, type RawAnswer, type Site } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'

/** What a calendar needs of an event. */
export type CalendarRow = EventTime & {
  address?: null | string
  createdAt: string
  id: string
  isCancelled?: boolean | null
  lead?: null | string
  place?: null | string
  slug?: null | string
  title: string
  updatedAt: string
}

type Calendar = { name: string; rows: CalendarRow[]; staleAt?: Date | undefined }

/** Events as a file that calendars subscribe to or open. */
export const calendarAnswer = (site: Site, { name, rows, staleAt }: Calendar): RawAnswer => ({
  body: calendarFile({
    entries: rows.map((row) => ({
      ...row,
      description: row.lead,
      place: [row.place, row.address].filter(Boolean).join(', ') || undefined,
      url: `${site.address}/agenda/${String(row.slug)}`,
    })),
    name,
    product: 'agenda',
  }),
  contentType: 'text/calendar; charset=utf-8',
  kind: 'raw',
  staleAt,
  tags: [tags.collection(site.id, slugs.events), tags.frame(site.id)],
})
