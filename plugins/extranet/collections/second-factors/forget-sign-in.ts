import type { CollectionBeforeDeleteHook } from 'payload'
import { asSystem } from '#core/system-request.ts'
import { extranetSlugs } from '../slugs.ts'

/** An account that goes takes its second factor with it. */
export const forgetSecondFactor: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: extranetSlugs.secondFactors,
    depth: 0,
    overrideAccess: true,
    req: asSystem(req),
    where: { userId: { equals: String(id) } },
  })
}
