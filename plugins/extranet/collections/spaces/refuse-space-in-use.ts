import type { CollectionBeforeDeleteHook } from 'payload'
import { extranetErrors } from '../../errors.ts'
import { extranetSlugs, guardedSlugs } from '../slugs.ts'

/** A space goes once it is empty: what is in it would belong nowhere, and a member of no space reads nothing. */
export const refuseSpaceInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const [collection, field] of [
    ...guardedSlugs.map((slug) => [slug, 'space'] as const),
    [extranetSlugs.members, 'spaces'] as const,
  ]) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      select: {},
      where: { [field]: { in: [id] } },
    })

    if (docs.length > 0) {
      throw extranetErrors.spaceInUse()
    }
  }
}
