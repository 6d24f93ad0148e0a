import type { PageCount } from '../collections/daily-statistics/fields.ts'

/** Adds what was read to what is known, most read first, cut: the tail of a long list is approximate. */
export const mergePages = (known: PageCount[], read: Map<string, number>, maxKept: number): PageCount[] => {
  const views = new Map(known.map((page) => [page.path, page.views]))

  read.forEach((count, path) => views.set(path, (views.get(path) ?? 0) + count))
  return [...views]
    .map(([path, count]) => ({ path, views: count }))
    .sort((a, b) => b.views - a.views || a.path.localeCompare(b.path))
    .slice(0, maxKept)
}
