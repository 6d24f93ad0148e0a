import { now } from '#core/clock.ts'
import type { Frame, LayoutViews } from '#core/theme.ts'

/** The day under the name, and whether it is today. */
export type Dateline = { date: Date; isToday: boolean }

/**
 * Today, when the page is sure to be drawn again at midnight: opening hours point at the day of the week, so they ask
 * for it. Else the day of the latest news, which stays true in a cache.
 */
export const datelineOf = (
  { contact }: Frame,
  { news }: Pick<LayoutViews['home'], 'news'>,
): Dateline | undefined => {
  if (contact.opening) {
    return { date: now(), isToday: true }
  }
  const [latest] = news.flatMap(({ date }) => date ?? []).toSorted((a, b) => b.getTime() - a.getTime())

  return latest && { date: latest, isToday: false }
}
