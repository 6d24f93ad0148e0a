import type { CollectionAfterDeleteHook } from 'payload'
import { privateKeyOf, removeAfterCommit } from '#collections/files/site-files.ts'
import { isRecord } from '#core/references.ts'

/** A document that goes takes all its files with it, those that were replaced included. */
export const removeFiles: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const earlier: unknown[] = Array.isArray(doc.earlierFiles) ? doc.earlierFiles : []
  const files = [doc as unknown, ...earlier].flatMap((file) =>
    isRecord(file) && typeof file.filename === 'string' ? [privateKeyOf(doc, file.filename)] : [],
  )

  await removeAfterCommit(req, files)
  return doc
}
