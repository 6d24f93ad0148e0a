import cron from 'node-cron'
import type { Payload } from 'payload'
import { now } from '#core/clock.ts'

/** A job that says it is running for longer than this died with its process, in milliseconds. */
const longestJobMs = 15 * 60 * 1000

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

const runDueJobs = async (payload: Payload): Promise<void> => {
  await releaseDeadJobs(payload)
  await payload.jobs.run({ allQueues: true, limit: 100, overrideAccess: true, sequential: true })
}

/** Rings every minute for the jobs that are due: scheduled publications first of all. One runner for all processes. */
export const startJobRunner = (payload: Payload): { stop: () => Promise<void> } => {
  const task = cron.schedule(
    '* * * * *',
    async () => {
      await runDueJobs(payload).catch((error: unknown) => {
        payload.logger.error({ err: error, msg: 'due jobs not run' })
      })
    },
    { noOverlap: true },
  )

  return {
    stop: async () => {
      await task.destroy()
    },
  }
}
