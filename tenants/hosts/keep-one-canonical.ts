import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { asSystem } from '#core/system-request.ts'

/** A site has one canonical address: naming a new one makes the former redirect to it. */
export const keepOneCanonical: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.isCanonical === true) {
    await req.payload.update({
      collection: slugs.hosts,
      data: { isCanonical: false },
      depth: 0,
      overrideAccess: true,
      req: asSystem(req),
      where: {
        and: [
          { tenant: { equals: idOf(doc.tenant) } },
          { isCanonical: { equals: true } },
          { id: { not_equals: doc.id } },
        ],
      },
    })
  }
  return doc
}
