import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '#core/references.ts'
import { mailTask } from '../../mails/mail-task.ts'

/** Sends an invitation to whoever is a member for the first time, or at a new address: by a job, tried again if it fails. */
export const inviteMember: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [siteId, userId] = [idOf(doc.tenant), idOf(doc.user)]

  if (siteId !== undefined && userId !== undefined && userId !== idOf(previousDoc?.user)) {
    await req.payload.jobs.queue({
      input: { kind: 'invitation', siteId, userId },
      overrideAccess: true,
      req,
      task: mailTask,
    })
  }
  return doc
}
