import type { CollectionBeforeDeleteHook } from 'payload'
import { asSystem } from '#core/system-request.ts'
import { extranetSlugs } from '../slugs.ts'

/** An account that goes takes its second factor and its passkeys with it. */
export const forgetSignIn: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of [extranetSlugs.secondFactors, extranetSlugs.passkeys]) {
    await req.payload.delete({
      collection,
      depth: 0,
      overrideAccess: true,
      req: asSystem(req),
      where: { userId: { equals: String(id) } },
    })
  }
}
