import type { CollectionBeforeDeleteHook } from 'payload'
import { slugs } from '#core/slugs.ts'
import { asSystem } from '#core/system-request.ts'

/** An account that goes takes its roles with it: a role of nobody would stop the database from letting it go. */
export const removeMemberships: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: slugs.memberships,
    depth: 0,
    overrideAccess: true,
    req: asSystem(req),
    where: { user: { equals: id } },
  })
}
