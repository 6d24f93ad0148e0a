import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announceChange } from '#core/changes.ts'
import { idOf } from '#core/references.ts'

/**
 * Tells of what visitors may see. A draft saved over a draft is nobody's business; a withdrawal is told by the index,
 * which knows what was online.
 */
export const announceChangeAfter: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  if (doc._status === 'draft' && previousDoc?._status !== 'published') {
    return doc
  }
  // a document that moves leaves the lists of one site and enters those of another
  for (const tenantId of new Set([idOf(doc.tenant), idOf(previousDoc?.tenant) ?? idOf(doc.tenant)])) {
    await announceChange(req, { collection: collection.slug, documentId: doc.id, tenantId })
  }
  return doc
}

export const announceDeletionAfter: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await announceChange(req, { collection: collection.slug, documentId: doc.id, tenantId: idOf(doc.tenant) })
  return doc
}
