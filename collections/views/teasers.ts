import { idOf } from '#core/references.ts'
import type { Teaser } from '#core/theme.ts'
import type { Event, News } from '#payload-types'
import { categoryName } from './list-view.ts'
import type { References } from './load-references.ts'

/** Fields that a line of a list needs, and no more. */
export const newsTeaserFields = {
  category: true,
  lead: true,
  picture: true,
  publishedAt: true,
  slug: true,
  title: true,
  updatedAt: true,
} as const

export const eventTeaserFields = {
  category: true,
  endsAt: true,
  isAllDay: true,
  isCancelled: true,
  lead: true,
  picture: true,
  place: true,
  slug: true,
  startsAt: true,
  title: true,
} as const

export type NewsRow = Pick<News, 'id' | keyof typeof newsTeaserFields>

export type EventRow = Pick<Event, 'id' | keyof typeof eventTeaserFields>

const common = (
  row: EventRow | NewsRow,
  references: References,
): Pick<Teaser, 'category' | 'excerpt' | 'picture' | 'title'> => {
  const picture = references.pictureOf(idOf(row.picture))

  return {
    title: row.title,
    ...(row.category ? { category: categoryName(row.category) } : {}),
    ...(row.lead ? { excerpt: row.lead } : {}),
    ...(picture ? { picture } : {}),
  }
}

export const newsTeaser = (row: NewsRow, references: References): Teaser => ({
  ...common(row, references),
  ...(row.publishedAt ? { date: new Date(row.publishedAt) } : {}),
  href: `/actualites/${String(row.slug)}`,
  kind: 'news',
})

/** The dates of an event; without end, it is over at the end of its day. */
export const eventDates = (
  row: Pick<Event, 'endsAt' | 'isAllDay' | 'startsAt'>,
): NonNullable<Teaser['dates']> => ({
  ...(row.endsAt ? { end: new Date(row.endsAt) } : {}),
  isAllDay: row.isAllDay === true,
  start: new Date(row.startsAt),
})

export const eventTeaser = (row: EventRow, references: References): Teaser => ({
  ...common(row, references),
  dates: eventDates(row),
  href: `/agenda/${String(row.slug)}`,
  kind: 'event',
  ...(row.isCancelled ? { isCancelled: true } : {}),
  ...(row.place ? { place: row.place } : {}),
})
