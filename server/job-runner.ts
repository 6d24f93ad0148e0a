import cron from 'node-cron'
import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import type { RetentionRule } from '#core/feature.ts'

/** A job that says it is running for longer than this died with its process, in milliseconds. */
const longestJobMs = 15 * 60 * 1000

const dayMs = 24 * 60 * 60 * 1000

/** Payload 3 has no lease: a crash leaves its job « processing » for ever. Until Payload 4, whose jobs have one. */
const releaseDeadJobs = async (payload: Payload): Promise<void> => {
  await payload.db.updateMany({
    collection: 'payload-jobs',
    data: { processing: false },
    where: {
      and: [
        { processing: { equals: true } },
        { updatedAt: { less_than: new Date(now().getTime() - longestJobMs).toISOString() } },
      ],
    },
  })
}

/** Does what is due now: scheduled publications and withdrawals first of all. */
export const runDueJobs = async (payload: Payload): Promise<void> => {
  await releaseDeadJobs(payload)
  await payload.jobs.run({ allQueues: true, limit: 100, overrideAccess: true, sequential: true })
}

/** Removes every personal datum that is older than its rule allows; returns how many, by field. */
export const purgeExpired = async (
  payload: Payload,
  rules: RetentionRule[],
): Promise<Record<string, number>> => {
  const removed: Record<string, number> = {}

  for (const { field, maxDays, purge } of rules) {
    removed[field] = await purge({ before: new Date(now().getTime() - maxDays * dayMs), payload })
  }
  return removed
}

type Nightly = {
  /** Follows the links of the sites. */
  checkLinks: () => Promise<unknown>
  rules: RetentionRule[]
}

/** Rings every minute for the jobs that are due, and every night for links and for what has been kept long enough. */
export const startJobRunner = (
  payload: Payload,
  { checkLinks, rules }: Nightly,
): { stop: () => Promise<void> } => {
  const ring = (when: string, work: () => Promise<unknown>) =>
    cron.schedule(
      when,
      async () => {
        await work().catch((error: unknown) => {
          payload.logger.error({ err: error, msg: 'due work not done' })
        })
      },
      { noOverlap: true, timezone: 'Europe/Paris' },
    )
  const tasks = [
    ring('* * * * *', () => runDueJobs(payload)),
    ring('0 1 * * *', checkLinks),
    ring('30 3 * * *', () => purgeExpired(payload, rules)),
  ]

  return {
    stop: async () => {
      await Promise.all(tasks.map(async (task) => task.destroy()))
    },
  }
}
