import type { Payload } from 'payload'
import type { ReportFigure } from '#core/feature.ts'
import { parisDay } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import type { DailyStatistic } from '#payload-types'
import { dailyStatisticsSlug } from './collections/daily-statistics/slug.ts'
import { addMonths, firstDayOf, monthsFrom } from './figures/periods.ts'
import { text } from './labels.ts'

type Column = 'pageViews' | 'visits'

/** One month of every site at a time: a year of five hundred sites is not held in memory. */
const sumOfMonth = async (
  payload: Payload,
  { column, from, month, to }: { column: Column; from: string; month: string; to: string },
): Promise<number> => {
  const { docs } = await payload.find({
    collection: dailyStatisticsSlug,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { pageViews: true, visits: true },
    where: {
      and: [
        { day: { greater_than_equal: [from, firstDayOf(month)].sort().at(-1) } },
        { day: { less_than_equal: to } },
        { day: { less_than: firstDayOf(addMonths(month, 1)) } },
      ],
    },
  })
  return docs.reduce((sum, row) => sum + row[column], 0)
}

const sumOf =
  (column: Column): ReportFigure['read'] =>
  async ({ from, payload, to }) => {
    const span = { from: parisDay(from), to: parisDay(to) }
    let sum = 0

    for (const month of monthsFrom(span.from, span.to)) {
      sum += await sumOfMonth(payload, { column, month, ...span })
    }
    return sum
  }

/** Rows straight from the database: thirty days of five hundred sites are fifteen thousand. */
const sumsBySite =
  (column: Column): NonNullable<ReportFigure['readBySite']> =>
  async ({ from, payload, to }) => {
    const { docs } = await payload.db.find<DailyStatistic>({
      collection: dailyStatisticsSlug,
      pagination: false,
      select: { [column]: true, tenant: true },
      where: {
        and: [{ day: { greater_than_equal: parisDay(from) } }, { day: { less_than_equal: parisDay(to) } }],
      },
    })
    const sums = new Map<string, number>()

    docs.forEach((row) => {
      const id = idOf(row.tenant) ?? ''
      sums.set(id, (sums.get(id) ?? 0) + row[column])
    })
    return sums
  }

/** Visits and page views of the whole platform, from the day of `from` to the day of `to`, both included. */
export const statisticsReport: ReportFigure[] = [
  { label: text('reportVisits'), read: sumOf('visits'), readBySite: sumsBySite('visits'), slug: 'visits' },
  { label: text('reportPageViews'), read: sumOf('pageViews'), slug: 'page-views' },
]
