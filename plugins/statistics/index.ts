import type { Plugin } from 'payload'
import type { Feature } from '#core/feature.ts'
import { DailyStatistics } from './collections/daily-statistics/index.ts'
import { fr } from './i18n/fr.ts'
import { withDefaults, type StatisticsOptions } from './options.ts'
import { statisticsReport } from './report.ts'
import { statisticsRetention } from './retention.ts'
import { countSitePages } from './site/index.ts'
import { statisticsSlug } from './slug.ts'

const addToConfig: Plugin = (config) => ({
  ...config,
  collections: [...(config.collections ?? []), DailyStatistics],
  i18n: {
    ...config.i18n,
    translations: {
      ...config.i18n?.translations,
      fr: { ...config.i18n?.translations?.fr, [statisticsSlug]: fr },
    },
  },
})

/** Tells each town hall how much its site is read, without a cookie and without knowing by whom. */
export const statistics = (options: StatisticsOptions = {}): Feature => {
  const settings = withDefaults(options)

  return {
    payload: addToConfig,
    report: statisticsReport,
    retention: statisticsRetention(settings.keepDays),
    site: countSitePages(settings),
    slug: statisticsSlug,
  }
}
