import type { CollectionAfterChangeHook } from 'payload'

/** How long someone who stops writing still holds a document: a pause, not a lunch. */
export const lockSeconds = 120

/**
 * Keeps a document locked for the one who writes it.
 *
 * Payload releases the lock at every save, and autosave saves at every pause: two people would write over each other,
 * unwarned. Until payload#11604 is fixed.
 */
export const keepLock: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation === 'update' && req.user && String(req.query.autosave) === 'true') {
    await req.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        // the moment of the save: `refuseStaleWrite` knows by it who wrote last
        createdAt: doc.updatedAt,
        document: { relationTo: collection.slug, value: doc.id },
        user: { relationTo: req.user.collection, value: req.user.id },
      },
      req,
    })
  }
  return doc
}
