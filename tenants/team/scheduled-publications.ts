import type { CollectionSlug, Payload } from 'payload'
import { idOf, isRecord } from '#core/references.ts'

/** A document that goes online, or offline, by itself, in the name of an account. */
export type Scheduled = {
  collection: string
  documentId: string
  input: Record<string, unknown>
  isPublication: boolean
  jobId: string
  title: string
  userId: string
  waitUntil: string
}

type Pending = Omit<Scheduled, 'title'>

const pendingOf = (job: { id: unknown; input?: unknown; waitUntil?: null | string }): Pending[] => {
  const input = isRecord(job.input) ? job.input : {}
  const [doc, user] = [input.doc, input.user]
  const documentId = isRecord(doc) ? idOf(doc.value) : undefined
  const userId = isRecord(user) ? idOf(user.value) : undefined

  return documentId && userId && isRecord(doc)
    ? [
        {
          collection: String(doc.relationTo),
          documentId,
          input,
          isPublication: input.type !== 'unpublish',
          jobId: String(job.id),
          userId,
          waitUntil: job.waitUntil ?? '',
        },
      ]
    : []
}

/** What is scheduled in the name of an account on one site. Jobs name no site: their documents do. */
export const findScheduled = async (
  payload: Payload,
  { siteId, userId }: { siteId: string; userId: string },
): Promise<Scheduled[]> => {
  const { docs: jobs } = await payload.find({
    collection: 'payload-jobs',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'waitUntil',
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }] },
  })
  const pending = jobs.flatMap(pendingOf).filter((job) => job.userId === userId)
  const scheduled: Scheduled[] = []

  for (const [collection, ofCollection] of Map.groupBy(pending, (job) => job.collection)) {
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      draft: true,
      overrideAccess: true,
      pagination: false,
      where: {
        and: [
          { id: { in: ofCollection.map(({ documentId }) => documentId) } },
          { tenant: { equals: siteId } },
        ],
      },
    })
    const titles = new Map(docs.map((doc) => [doc.id, 'title' in doc ? String(doc.title) : '']))

    scheduled.push(
      ...ofCollection.flatMap((job) => {
        const title = titles.get(job.documentId)
        return title === undefined ? [] : [{ ...job, title }]
      }),
    )
  }
  return scheduled.sort((a, b) => a.waitUntil.localeCompare(b.waitUntil))
}

/** Puts what is scheduled in another name: once a mandate has ended, a publication in its name would be refused. */
export const giveScheduled = async (
  payload: Payload,
  scheduled: Scheduled[],
  { userId }: { userId: string },
): Promise<void> => {
  for (const { input, jobId } of scheduled) {
    await payload.db.updateOne({
      collection: 'payload-jobs',
      data: { input: { ...input, user: { relationTo: 'users', value: userId } } },
      id: jobId,
    })
  }
}
