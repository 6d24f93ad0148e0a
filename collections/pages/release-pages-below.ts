import type { CollectionAfterDeleteHook } from 'payload'
import { slugs } from '#core/slugs.ts'

/** Pages below one that is deleted have no parent any more. SQLite says so by itself, MongoDB keeps its id. */
export const releasePagesBelow: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.updateMany({
    collection: slugs.pages,
    data: { parent: null },
    req,
    where: { parent: { equals: id } },
  })
}
