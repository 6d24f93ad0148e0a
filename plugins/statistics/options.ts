import { env } from '#core/env.ts'

export type StatisticsOptions = {
  /** Seconds between two writings. A stop that is not clean loses at most this much. @default 30 */
  flushSeconds?: number
  /** Days that figures are kept. The CNIL advises 25 months at most. @default 760 */
  keepDays?: number
  /** Most read pages kept for one site and one day. @default 50 */
  maxPagesKept?: number
  /** Distinct pages of one site counted between two writings; those beyond count in the totals only. @default 1000 */
  maxPathsCounted?: number
  /** Visitors recognised at once by one process, all sites together, at about 50 bytes each. @default 500000 */
  maxVisitors?: number
  /** Proxies in front whose X-Forwarded-For is believed: their number. @default TRUSTED_PROXIES of the environment */
  trustedProxies?: number
}

export const withDefaults = (options: StatisticsOptions): Required<StatisticsOptions> => ({
  flushSeconds: 30,
  keepDays: 760,
  maxPagesKept: 50,
  maxPathsCounted: 1000,
  maxVisitors: 500_000,
  trustedProxies: env.trustedProxies,
  ...options,
})
