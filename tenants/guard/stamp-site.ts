import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload } from 'payload'
import { afterCommit } from '#core/after-commit.ts'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'

/** The day that this process last wrote on each site: once a day is enough, and costs publications nothing. */
const stampedDays = new Map<string, string>()

/** Straight to the row: neither the frame of the site nor its pages depend on it. */
const stamp = async (payload: Payload, id: string): Promise<void> => {
  const today = parisDay(now())

  if (stampedDays.get(id) !== today) {
    stampedDays.set(id, today)
    try {
      await payload.db.updateOne({
        collection: slugs.tenants,
        data: { contentChangedOn: now().toISOString() },
        id,
      })
    } catch (error) {
      stampedDays.delete(id)
      payload.logger.error(error)
    }
  }
}

/** Remembers on its site the day on which what visitors see last changed: a draft over a draft does not count. */
export const stampSiteAfter: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const id = idOf(doc.tenant)

  if (id !== undefined && (doc._status !== 'draft' || previousDoc?._status === 'published')) {
    await afterCommit(req, () => void stamp(req.payload, id))
  }
  return doc
}

export const stampSiteAfterDeletion: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const id = idOf(doc.tenant)

  if (id !== undefined) {
    await afterCommit(req, () => void stamp(req.payload, id))
  }
  return doc
}
