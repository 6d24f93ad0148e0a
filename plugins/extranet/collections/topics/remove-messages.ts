import type { CollectionBeforeDeleteHook } from 'payload'
import { asSystem } from '#core/system-request.ts'
import { extranetSlugs } from '../slugs.ts'

/** A topic takes its messages with it: without it, nothing says who may read them. */
export const removeMessages: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: extranetSlugs.messages,
    depth: 0,
    overrideAccess: true,
    req: asSystem(req),
    where: { topic: { equals: id } },
  })
}
