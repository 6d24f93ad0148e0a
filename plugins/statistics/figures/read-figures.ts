import type { Payload, TypedUser, Where } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { dailyStatisticsSlug } from '../collections/daily-statistics/slug.ts'
import type { PageCount } from '../collections/daily-statistics/fields.ts'
import { statisticsSlug } from '../slug.ts'
import { mergePages } from './merge-pages.ts'
import { daysFrom, monthOf, monthsFrom } from './periods.ts'

/** On whose behalf figures are read: nothing is answered that this account may not read. */
export type Requester = { payload: Payload; user: null | TypedUser | undefined }

/** Figures of a day `YYYY-MM-DD` or of a month `YYYY-MM`. */
export type Figures = { pageViews: number; period: string; visits: number }

export type Span = { from: string; to: string }

export type StatisticsSite = { id: string; isMeasured: boolean; name: string; slug: string }

/** Finds the sites whose figures the requester may read, by name. */
export const findSites = async ({ payload, user }: Requester, id?: string): Promise<StatisticsSite[]> => {
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    pagination: false,
    select: { features: true, name: true, slug: true },
    sort: 'name',
    user,
    ...(id === undefined ? {} : { where: { id: { equals: id } } }),
  })
  return docs.map((site) => ({
    id: site.id,
    isMeasured: (site.features ?? []).includes(statisticsSlug),
    name: site.name,
    slug: site.slug,
  }))
}

const inSpan = ({ from, to }: Span): Where[] => [
  { day: { greater_than_equal: from } },
  { day: { less_than_equal: to } },
]

/** The figures of each day of a span, days without a visit included. */
export const readDays = async (
  { payload, user }: Requester,
  { from, siteId, to }: Span & { siteId: string },
): Promise<Figures[]> => {
  const { docs } = await payload.find({
    collection: dailyStatisticsSlug,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    pagination: false,
    select: { day: true, pageViews: true, visits: true },
    user,
    where: { and: [{ tenant: { equals: siteId } }, ...inSpan({ from, to })] },
  })
  const known = new Map(docs.map((row) => [row.day, row]))

  return daysFrom(from, to).map((day) => ({
    pageViews: known.get(day)?.pageViews ?? 0,
    period: day,
    visits: known.get(day)?.visits ?? 0,
  }))
}

/** Adds up all figures of a list. */
export const totalOf = (list: Figures[]): Omit<Figures, 'period'> => ({
  pageViews: list.reduce((sum, { pageViews }) => sum + pageViews, 0),
  visits: list.reduce((sum, { visits }) => sum + visits, 0),
})

/** Adds up days by month. A visit being counted once a day, a month counts a faithful reader as often as he came. */
export const byMonth = (days: Figures[]): Figures[] =>
  monthsFrom(days[0]?.period ?? '', days.at(-1)?.period ?? '').map((month) => ({
    period: month,
    ...totalOf(days.filter(({ period }) => monthOf(period) === month)),
  }))

/** The most read pages of a span. */
export const readTopPages = async (
  { payload, user }: Requester,
  { count, from, siteId, to }: Span & { count: number; siteId: string },
): Promise<PageCount[]> => {
  const { docs } = await payload.find({
    collection: dailyStatisticsSlug,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    pagination: false,
    select: { pages: true },
    user,
    where: { and: [{ tenant: { equals: siteId } }, ...inSpan({ from, to })] },
  })
  const views = new Map<string, number>()

  docs
    .flatMap(({ pages }) => pages ?? [])
    .forEach((page) => views.set(page.path, (views.get(page.path) ?? 0) + page.views))
  return mergePages([], views, count)
}

/** The totals of a span, site by site. */
export const readSiteTotals = async (
  { payload, user }: Requester,
  span: Span,
): Promise<Map<string, Omit<Figures, 'period'>>> => {
  const { docs } = await payload.find({
    collection: dailyStatisticsSlug,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    pagination: false,
    select: { pageViews: true, tenant: true, visits: true },
    user,
    where: { and: inSpan(span) },
  })
  const totals = new Map<string, { pageViews: number; visits: number }>()

  docs.forEach(({ pageViews, tenant, visits }) => {
    const id = idOf(tenant) ?? ''
    const sum = totals.get(id) ?? { pageViews: 0, visits: 0 }
    totals.set(id, { pageViews: sum.pageViews + pageViews, visits: sum.visits + visits })
  })
  return totals
}
