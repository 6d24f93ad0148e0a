import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '#core/references.ts'
import { findOnSite } from '#collections/views/find-on-site.ts'
import { mailTask } from '../../mails/mail-task.ts'
import { extranetSlugs } from '../slugs.ts'

/** Has a mail sent to those who follow the topic, but for the author and for whom one waits already. */
export const tellSubscribers: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const [siteId, topicId] = [idOf(doc.tenant), idOf(doc.topic)]

  if (operation !== 'create' || siteId === undefined || topicId === undefined) {
    return doc
  }
  const { docs } = await findOnSite(
    { payload: req.payload, site: { id: siteId } },
    {
      collection: extranetSlugs.subscriptions,
      where: {
        and: [
          { topic: { equals: topicId } },
          { userId: { not_equals: doc.userId } },
          { mailedAt: { exists: false } },
        ],
      },
    },
  )

  for (const { userId } of docs) {
    await req.payload.jobs.queue({
      input: { kind: 'discussion', siteId, topicId, userId },
      overrideAccess: true,
      req,
      task: mailTask,
    })
  }
  return doc
}
