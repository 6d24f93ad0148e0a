import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announceChange } from '#core/changes.ts'
import { idOf } from '#core/references.ts'

export const announceChangeAfter: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await announceChange(req, { collection: collection.slug, documentId: doc.id, tenantId: idOf(doc.tenant) })
  return doc
}

export const announceDeletionAfter: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await announceChange(req, { collection: collection.slug, documentId: doc.id, tenantId: idOf(doc.tenant) })
  return doc
}
