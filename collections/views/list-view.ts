import type { Where } from 'payload'
import type { Facet, Pagination } from '#core/theme.ts'
import { text } from '../labels.ts'

export const pageSize = 20

/** The second page of a list and those after it: the first is the list itself, under one address. */
export const isLaterPage = (value: string): boolean => /^([2-9]|[1-9]\d{1,2}|1000)$/.test(value)

export const isOneOf =
  (values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value)

/** The page asked for: a whole number from 1, whatever was typed. */
export const pageOf = (query: URLSearchParams): number => {
  const page = Number(query.get('page') ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1
}

/** Addresses of the other pages of a list, which keep its other criteria. */
export const paginationOf = (path: string, query: URLSearchParams, totalItems: number): Pagination => ({
  current: pageOf(query),
  hrefOf: (page) => {
    const others = new URLSearchParams([...query].filter(([name]) => name !== 'page'))

    if (page > 1) {
      others.set('page', String(page))
    }
    return others.size > 0 ? `${path}?${others.toString()}` : path
  },
  total: Math.max(1, Math.ceil(totalItems / pageSize)),
})

/** Choices that lead to something, and the one that is made; nothing when there is no choice. */
export const usefulLinks = (links: (Facet['links'][number] & { count: number })[]): Facet['links'] => {
  const useful = links.filter(({ count, isCurrent }) => count > 0 || isCurrent)
  return useful.length > 1 ? useful : []
}

/** One link a category that has something, and one for all of them, each with how much it lists. */
export const categoryFacet = async (
  path: string,
  categories: readonly Parameters<typeof categoryName>[0][],
  current: string | null,
  count: (where: Where) => Promise<number>,
): Promise<Facet> => {
  const [all, ...counts] = await Promise.all([
    count({}),
    ...categories.map((category) => count({ category: { equals: category } })),
  ])

  return {
    links: usefulLinks([
      { count: all, href: path, isCurrent: !current, text: text('allCategories') },
      ...categories.map((category, index) => ({
        count: counts[index] ?? 0,
        href: `${path}?rubrique=${category}`,
        isCurrent: category === current,
        text: categoryName(category),
      })),
    ]),
    title: text('category'),
  }
}

type CategoryKey = Extract<Parameters<typeof text>[0], `category-${string}`>

type CategoryOf<Key> = Key extends `category-${infer Name}` ? Name : never

/** The French name of a category. */
export const categoryName = (category: CategoryOf<CategoryKey>): string => text(`category-${category}`)
