import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { slugs } from '#core/slugs.ts'
import { asSystem } from '#core/system-request.ts'
import { panelPath } from './panel-path.ts'

type Written = { collection: string; id: string }

/** Links of the document, and those that named it while it was not online. Most have none: one reading tells. */
const forget = async (req: PayloadRequest, { collection, id }: Written): Promise<void> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slugs.brokenLinks,
    pagination: false,
    req,
    select: { documentId: true },
    where: { or: [{ documentId: { equals: id } }, { address: { equals: panelPath(collection, id) } }] },
  })

  if (docs.length > 0) {
    await req.payload.delete({
      collection: slugs.brokenLinks,
      depth: 0,
      overrideAccess: true,
      req: asSystem(req),
      where: { id: { in: docs.map((link) => link.id) } },
    })
  }
}

/** Who has just put a content right is not accused until the night has looked again. */
export const forgetBrokenLinks: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status !== 'draft' || doc.deletedAt) {
    await forget(req, { collection: collection.slug, id: doc.id })
  }
  return doc
}

export const forgetBrokenLinksOfDeleted: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await forget(req, { collection: collection.slug, id: doc.id })
  return doc
}
