import type { Where } from 'payload'
import type { RetentionRule } from '#core/feature.ts'
import { parisDay } from '#core/format.ts'
import { dailyStatisticsSlug } from './collections/daily-statistics/slug.ts'
import { text } from './labels.ts'

/** No figure is a personal datum. They are removed all the same: 25 months is what the CNIL advises for a measure of audience. */
export const statisticsRetention = (keepDays: number): RetentionRule[] => [
  {
    field: `${dailyStatisticsSlug}.day`,
    label: text('retention'),
    maxDays: keepDays,
    purge: async ({ before, payload }) => {
      const where: Where = { day: { less_than: parisDay(before) } }
      const { totalDocs } = await payload.count({
        collection: dailyStatisticsSlug,
        overrideAccess: true,
        where,
      })

      await payload.db.deleteMany({ collection: dailyStatisticsSlug, where })
      return totalDocs
    },
  },
]
