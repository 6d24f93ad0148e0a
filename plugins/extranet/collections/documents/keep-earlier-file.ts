import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '#core/clock.ts'

/** A new file takes the place of the one before, which stays: what was read at a meeting can be read again. */
export const keepEarlierFile: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !req.file || !originalDoc?.filename) {
    return data
  }
  const { filename, filesize, originalName } = originalDoc
  const earlier: unknown[] = Array.isArray(originalDoc.earlierFiles) ? originalDoc.earlierFiles : []

  return {
    ...data,
    earlierFiles: [{ filename, filesize, originalName, replacedAt: now().toISOString() }, ...earlier],
  }
}
