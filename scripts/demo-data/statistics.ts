import type { Payload } from 'payload'
import { addDays, noonOf, parisDay } from '#core/format.ts'
import { dailyStatisticsSlug } from '#plugins/statistics/collections/daily-statistics/slug.ts'
import { inTransaction } from './in-transaction.ts'

/** Thirteen months: the chart of the year compares a month with the same one the year before. */
const days = 395

/** Offices are visited on working days, most on Monday; Sunday first. */
const weekShape = [0.45, 1.25, 1.1, 1, 1.05, 0.95, 0.55]

/** Summers and elections apart, a site is read a little more each month. The same day always gives the same figures. */
const visitsOn = (rank: number, date: Date, size: number): number => {
  const growth = 1 + (days - rank) / (days * 4)
  const ripple = 1 + 0.15 * Math.sin(date.getUTCDate() * 1.7 + date.getUTCMonth())
  return Math.round(size * (weekShape[date.getUTCDay()] ?? 1) * growth * ripple)
}

const writeDays = async (
  payload: Payload,
  tenant: string,
  { size, today }: { size: number; today: Date },
): Promise<void> => {
  for (let rank = 1; rank <= days; rank += 1) {
    // a day of the calendar, which may have 23 or 25 hours
    const day = addDays(parisDay(today), -rank)
    const visits = visitsOn(rank, noonOf(day), size)

    await payload.db.create({
      collection: dailyStatisticsSlug,
      data: {
        day,
        lastBatch: 'demonstration',
        pageViews: Math.round(visits * 2.6),
        pages: [
          { path: '/', views: visits },
          { path: '/actualites', views: Math.round(visits / 3) },
          { path: '/agenda', views: Math.round(visits / 5) },
        ],
        tenant,
        visits,
      },
      returning: false,
    })
  }
}

/** Writes thirteen months of made-up audience for a site, once, so that its chart has something to show. */
export const writeStatistics = async (
  payload: Payload,
  tenant: string,
  { size, today }: { size: number; today: Date },
): Promise<void> => {
  const { totalDocs } = await payload.count({
    collection: dailyStatisticsSlug,
    overrideAccess: true,
    where: { tenant: { equals: tenant } },
  })

  if (totalDocs === 0) {
    await inTransaction(payload, () => writeDays(payload, tenant, { size, today }))
  }
}
