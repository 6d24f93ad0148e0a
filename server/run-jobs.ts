import type { Payload, Where } from 'payload'
import { compareAndSet } from '#core/claims.ts'
import { now } from '#core/clock.ts'
import { createWatch, expiryMs, withLease } from '#core/lease.ts'
import { tellLostMail } from '#core/mail.ts'

const collection = 'payload-jobs'

/** Jobs that never wait for those of another lane. */
type Lane = { atOnce: number; name: string; where: Where }

/** One after the other, whatever the number of processes: a withdrawal never overtakes the publication before it. */
const publications: Lane = {
  atOnce: 1,
  name: 'publications',
  where: { taskSlug: { equals: 'schedulePublish' } },
}

/** Few at once: two thousand messages leave room for the rest, and one server that hangs holds one of four. */
const messages: Lane = {
  atOnce: 4,
  name: 'messages',
  where: { taskSlug: { not_equals: 'schedulePublish' } },
}

/** Jobs looked up at once. */
const batch = 100

const running = new Set<string>()
const stillFor = createWatch()

const idle = (): Where => ({
  and: [
    { completedAt: { exists: false } },
    { hasError: { not_equals: true } },
    { processing: { not_equals: true } },
    {
      or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: now().toISOString() } }],
    },
  ],
})

/** What is due, the longest due first: by the moment it was for, not by the one it was asked at. */
const findDue = async (payload: Payload, { where }: Lane): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    limit: batch,
    pagination: false,
    select: {},
    sort: ['waitUntil', 'createdAt'],
    where: { and: [where, idle()] },
  })
  return docs.map(({ id }) => id)
}

/** Payload’s own claim reads, then writes: two processes would both get the job. */
const claim = (payload: Payload, id: string): Promise<boolean> =>
  compareAndSet(payload, {
    collection,
    data: { processing: true, updatedAt: now().toISOString() },
    where: { and: [{ id: { equals: id } }, idle()] },
  })

/** Does one job that nobody else has taken; says whether it was ours. */
const runOne = async (payload: Payload, id: string): Promise<boolean> => {
  running.add(id)
  try {
    if (!(await claim(payload, id))) {
      return false
    }
    const { jobStatus } = await payload.jobs.runByID({ id, overrideAccess: true, silent: { info: true } })

    if (jobStatus?.[id]?.status === 'error-reached-max-retries') {
      await tellLostMail(payload, id)
    }
  } catch (error) {
    payload.logger.error({ err: error, msg: `job not done: ${id}` })
  } finally {
    running.delete(id)
  }
  return true
}

const drain = async (payload: Payload, lane: Lane, mayGoOn: () => boolean): Promise<void> => {
  for (let taken = true; taken && mayGoOn();) {
    const due = (await findDue(payload, lane)).values()
    taken = false

    await Promise.all(
      Array.from({ length: lane.atOnce }, async () => {
        for (const id of due) {
          const isOurs = mayGoOn() && (await runOne(payload, id))
          taken ||= isOurs
        }
      }),
    )
  }
}

const always = (): boolean => true

/** Publications and withdrawals that are due, by one process at a time. */
export const runPublications = async (payload: Payload, mayGoOn = always): Promise<void> => {
  if ((await findDue(payload, publications)).length > 0) {
    await withLease(payload, publications.name, ({ isHeld }) =>
      drain(payload, publications, () => isHeld() && mayGoOn()),
    )
  }
}

/** Messages that are due; every process sends some. */
export const runMessages = (payload: Payload, mayGoOn = always): Promise<void> =>
  drain(payload, messages, mayGoOn)

/** Does all that is due now. */
export const runDueJobs = async (payload: Payload): Promise<void> => {
  await Promise.all([runPublications(payload), runMessages(payload)])
}

/** Says of the jobs in hand that they are: one that says nothing for 20 s died with its process. */
export const keepJobs = async (payload: Payload): Promise<void> => {
  if (running.size > 0) {
    await payload.db.updateMany({
      collection,
      data: { updatedAt: now().toISOString() },
      where: { and: [{ id: { in: [...running] } }, { processing: { equals: true } }] },
    })
  }
}

/** Gives back the jobs of processes that are gone, for anyone to take. */
export const releaseDeadJobs = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.db.find<{ id: string; updatedAt: string }>({
    collection,
    limit: 1000,
    pagination: false,
    select: { updatedAt: true },
    where: { processing: { equals: true } },
  })

  for (const { id, updatedAt } of docs.filter((job) => !running.has(job.id))) {
    if (stillFor(id, updatedAt) >= expiryMs) {
      await compareAndSet(payload, {
        collection,
        data: { processing: false },
        where: {
          and: [
            { id: { equals: id } },
            { processing: { equals: true } },
            { updatedAt: { equals: updatedAt } },
          ],
        },
      })
    }
  }
}
