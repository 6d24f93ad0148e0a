import type { CollectionBeforeDeleteHook } from 'payload'
import { asSystem } from '#core/system-request.ts'
import { extranetSlugs } from '../slugs.ts'

/** A topic takes its messages and subscriptions with it: without it, nothing says who may read them. */
export const removeDiscussion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of [extranetSlugs.messages, extranetSlugs.subscriptions]) {
    await req.payload.delete({
      collection,
      depth: 0,
      overrideAccess: true,
      req: asSystem(req),
      where: { topic: { equals: id } },
    })
  }
}
