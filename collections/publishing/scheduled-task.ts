import type { CollectionSlug, Payload, SanitizedConfig, TaskConfig, TaskHandlerArgs, Where } from 'payload'
import { clearFailure, recordFailure } from '#core/failures.ts'
import { idOf, isRecord } from '#core/references.ts'
import { text } from '../labels.ts'
import { failureTexts, publicationFailedMailSlug } from './publication-failed-mail.ts'
import { isRefusal, whyRefused } from './why-refused.ts'

const slug = 'schedulePublish'

/** What may pass by itself, a database that is away, is tried again for half an hour. */
const retries = { attempts: 5, backoff: { delay: 60_000, type: 'exponential' } } as const

type Args = TaskHandlerArgs<typeof slug>

type Job = { createdAt: string; id: string; input?: unknown; waitUntil?: null | string }

type Target = {
  collection: string
  dueAt: string
  id: string
  type: 'publish' | 'unpublish'
  userId: string | undefined
}

/** When it was asked for, which a second attempt does not change. */
const dueAtOf = ({ createdAt, input, waitUntil }: Job): string =>
  isRecord(input) && typeof input.dueAt === 'string' ? input.dueAt : (waitUntil ?? createdAt)

const targetOf = ({ input, job }: Args): Target | undefined =>
  input.doc
    ? {
        collection: input.doc.relationTo,
        dueAt: dueAtOf(job),
        id: String(idOf(input.doc.value)),
        type: input.type === 'unpublish' ? 'unpublish' : 'publish',
        userId: idOf(input.user?.value),
      }
    : undefined

const noteDueAt = async (payload: Payload, { id, input }: Job, dueAt: string): Promise<void> => {
  await payload.db.updateOne({
    collection: 'payload-jobs',
    data: { input: { ...(isRecord(input) ? input : {}), dueAt } },
    id,
  })
}

/** An earlier wish for the same document, still waiting for another attempt, would undo this one. */
const forgetEarlier = async (payload: Payload, jobId: string, target: Target): Promise<void> => {
  const others: Where = {
    and: [
      { taskSlug: { equals: slug } },
      { 'input.doc.value': { equals: target.id } },
      { id: { not_equals: jobId } },
    ],
  }
  const { docs } = await payload.db.find<Job>({
    collection: 'payload-jobs',
    pagination: false,
    where: others,
  })
  const earlier = docs.filter((job) => dueAtOf(job) < target.dueAt).map(({ id }) => id)

  if (earlier.length > 0) {
    await payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { in: earlier } } })
  }
}

const titleOf = async (payload: Payload, { collection, id }: Target): Promise<string> => {
  const doc: unknown = await payload.findByID({
    collection: collection as CollectionSlug,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    overrideAccess: true,
    trash: true,
  })
  return isRecord(doc) && typeof doc.title === 'string' && doc.title !== '' ? doc.title : text('untitled')
}

const keyOf = ({ collection, id }: Target): string => `publication:${collection}:${id}`

/** Tells whoever asked, by mail, and operators. */
const tellFailure = async (payload: Payload, target: Target, error: unknown): Promise<void> => {
  const { collection, id, type, userId } = target
  const [reason, title] = [await whyRefused(payload, error), await titleOf(payload, target)]

  await recordFailure(payload, {
    key: keyOf(target),
    reason,
    title: text(failureTexts[type].subject, { title }),
  })
  if (userId !== undefined) {
    await payload.jobs.queue({
      input: { documentCollection: collection, documentId: id, reason, title, type, userId },
      overrideAccess: true,
      task: publicationFailedMailSlug,
    })
  }
}

const publishOrTell =
  (publish: (args: Args) => unknown) =>
  async (args: Args): Promise<{ output: object }> => {
    const { job, req } = args
    const target = targetOf(args)

    try {
      if (target) {
        await noteDueAt(req.payload, job, target.dueAt)
        await forgetEarlier(req.payload, job.id, target)
      }
      await publish(args)
      if (target) {
        await clearFailure(req.payload, keyOf(target))
      }
    } catch (error) {
      if (!target || (!isRefusal(error) && (job.totalTried ?? 0) < retries.attempts)) {
        throw error
      }
      await tellFailure(req.payload, target, error)
    }
    return { output: {} }
  }

/**
 * Makes Payload’s task of scheduled publications one that is tried again, that never undoes a later wish, and that
 * says to whoever asked when it was not done. Payload adds its task by itself, once every plugin has passed.
 */
export const withReliableSchedule = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  jobs: {
    ...config.jobs,
    tasks: config.jobs.tasks?.map((task): TaskConfig =>
      task.slug === slug && typeof task.handler === 'function'
        ? ({ ...task, handler: publishOrTell(task.handler as never), retries } as unknown as TaskConfig)
        : task,
    ),
  },
})
