import cron from 'node-cron'
import type { Payload } from 'payload'
import type { RetentionRule } from '#core/feature.ts'
import { beatMs, giveBackLeases, withLease, type Lease } from '#core/lease.ts'
import { startBell, type Bell } from './bell.ts'
import { doNightly, purgeExpired, type NightlyTask } from './night.ts'
import { keepJobs, releaseDeadJobs, runMessages, runPublications } from './run-jobs.ts'

/** How often each lane looks for what is due, in milliseconds. */
const ringMs = 5_000

/** How often files that were not read yet are looked for, in milliseconds. */
const searchRingMs = 30_000

/** When the night is looked for: each minute of UTC, which no summer time moves. What was done is not done again. */
const nightClock = { options: { noOverlap: true, timezone: 'Etc/UTC' }, when: '* * * * *' }

type Work = {
  /** Follows the links of the sites. */
  checkLinks: (lease: Lease) => Promise<unknown>
  /** Reads the files that came since, for the search. */
  completeSearch: () => Promise<unknown>
  /** Adds up anew what the files of the sites weigh. */
  recountFiles: (lease: Lease) => Promise<unknown>
  rules: RetentionRule[]
}

/**
 * Does what is due, from the start on: publications, messages and files to read each at their own pace, and every night
 * the links and what has been kept long enough. Several processes share the work: each thing is done by one of them.
 */
export const startJobRunner = (
  payload: Payload,
  { checkLinks, completeSearch, recountFiles, rules }: Work,
): { stop: () => Promise<void> } => {
  let isStopping = false
  const mayGoOn = (): boolean => !isStopping
  const nights: NightlyTask[] = [
    { at: '01:00', name: 'links', work: checkLinks },
    {
      at: '03:30',
      name: 'retention',
      work: (lease) => purgeExpired(payload, rules, lease),
    },
    { at: '04:30', name: 'files', work: recountFiles },
  ]
  const onError = (error: unknown): void => {
    payload.logger.error({ err: error, msg: 'due work not done' })
  }
  const ring = (everyMs: number, work: () => Promise<unknown>): Bell => startBell({ everyMs, onError, work })
  const bells = [
    ring(ringMs, () => runPublications(payload, mayGoOn)),
    ring(ringMs, () => runMessages(payload, mayGoOn)),
    ring(beatMs, async () => {
      await keepJobs(payload)
      await releaseDeadJobs(payload)
    }),
    ring(searchRingMs, () => withLease(payload, 'search-texts', completeSearch)),
  ]
  const clocks = nights.map((night) =>
    cron.schedule(
      nightClock.when,
      () => doNightly(payload, night, mayGoOn).catch(onError),
      nightClock.options,
    ),
  )

  return {
    stop: async () => {
      isStopping = true
      await Promise.all(clocks.map(async (clock) => clock.destroy()))
      await Promise.all(bells.map(({ stop }) => stop()))
      await giveBackLeases(payload)
    },
  }
}
