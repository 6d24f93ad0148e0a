import { rm } from 'node:fs/promises'
import type { CollectionAfterDeleteHook } from 'payload'
import { privatePlaceOf } from '#collections/files/disk-store.ts'
import { isRecord } from '#core/references.ts'

/** A document that goes takes all its files with it, those that were replaced included. */
export const removeFiles: CollectionAfterDeleteHook = async ({ doc }) => {
  const earlier: unknown[] = Array.isArray(doc.earlierFiles) ? doc.earlierFiles : []

  for (const file of [doc as unknown, ...earlier]) {
    if (isRecord(file) && typeof file.filename === 'string') {
      await rm(privatePlaceOf(doc, file.filename), { force: true })
    }
  }
  return doc
}
