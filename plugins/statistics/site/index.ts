import type { Feature } from '#core/feature.ts'
import type { StatisticsOptions } from '../options.ts'
import { startFlusher } from './flusher.ts'
import { createPageCounter } from './page-counter.ts'
import { createWriteBatch } from './write-batch.ts'

/** Counts what the front serves, and writes it now and then: nothing of it touches the pages. */
export const countSitePages =
  (options: Required<StatisticsOptions>): NonNullable<Feature['site']> =>
  ({ payload }) => {
    const counter = createPageCounter(options)
    const flusher = startFlusher({
      counter,
      everySeconds: options.flushSeconds,
      onFailure: ({ count, error }) => {
        payload.logger.error({
          err: error,
          msg: `statistics of ${String(count)} sites kept for the next writing`,
        })
      },
      write: createWriteBatch(payload, options.maxPagesKept),
    })

    return { onPageServed: counter.count, stop: flusher.stop }
  }
