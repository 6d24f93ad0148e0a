import { addDays } from '#core/format.ts'
import { addMonths, firstDayOf, monthOf } from '../figures/periods.ts'
import {
  byMonth,
  readDays,
  readSiteTotals,
  readTopPages,
  type Requester,
  type StatisticsSite,
} from '../figures/read-figures.ts'
import { nameOfPeriod } from '../figures/words.ts'
import { text } from '../labels.ts'
import type { FiguresTableProps } from './figures-table.tsx'
import type { SiteStatisticsProps } from './site-statistics.tsx'

const daysShown = 30
const monthsShown = 12
const pagesShown = 10

/** Reads what the page of one site shows. */
export const loadSiteStatistics = async (
  requester: Requester,
  { site, today }: { site: StatisticsSite; today: string },
): Promise<Pick<SiteStatisticsProps, 'days' | 'months' | 'topPages' | 'yearFrom'>> => {
  const yearFrom = firstDayOf(addMonths(monthOf(today), 1 - monthsShown))
  const year = await readDays(requester, { from: yearFrom, siteId: site.id, to: today })
  const topPages = await readTopPages(requester, {
    count: pagesShown,
    from: addDays(today, 1 - daysShown),
    siteId: site.id,
    to: today,
  })

  return { days: year.slice(-daysShown), months: byMonth(year), topPages, yearFrom }
}

/** Reads the month of each of several sites. */
export const loadSiteList = async (
  requester: Requester,
  { hrefOf, sites, today }: { hrefOf: (id: string) => string; sites: StatisticsSite[]; today: string },
): Promise<FiguresTableProps> => {
  const month = monthOf(today)
  const totals = await readSiteTotals(requester, { from: firstDayOf(month), to: today })

  return {
    caption: text('sitesTable', { month: nameOfPeriod(month) }),
    of: text('site'),
    rows: sites.map(({ id, name }) => ({
      href: hrefOf(id),
      name,
      period: id,
      ...(totals.get(id) ?? { pageViews: 0, visits: 0 }),
    })),
  }
}
