import { randomUUID } from 'node:crypto'
import type { CollectionConfig, Payload } from 'payload'
import { onChange, repeatChange } from './changes.ts'
import { now } from './clock.ts'
import { slugs } from './slugs.ts'

/** Changes that one process tells the others of. Nobody reads or writes them but the processes themselves. */
export const Changes: CollectionConfig = {
  access: {
    create: () => false,
    delete: () => false,
    read: () => false,
    readVersions: () => false,
    unlock: () => false,
    update: () => false,
  },
  admin: { hidden: true },
  fields: [
    { name: 'origin', required: true, type: 'text' },
    { name: 'documentCollection', required: true, type: 'text' },
    { name: 'documentId', required: true, type: 'text' },
    { name: 'tenantId', type: 'text' },
    // given by the database: the order of changes, whatever the clocks
    { index: true, name: 'sequence', type: 'number' },
  ],
  labels: { plural: { fr: 'Changements' }, singular: { fr: 'Changement' } },
  lockDocuments: false,
  slug: slugs.changes,
  versions: false,
}

/** How often a process asks what the others changed, in milliseconds: published is visible within a second. */
const askEveryMs = 500

/** A change older than this has been read by every process that lives, in milliseconds. */
const keepMs = 10 * 60 * 1000

/** Two clocks of one installation may differ by this much, in milliseconds. */
const clockSkewMs = 5_000

/**
 * Shares changes between the processes of one installation through the database, so that each purges what another
 * made wrong. With one process (SQLite) nothing of this runs.
 */
export const startChangeFeed = (payload: Payload): { stop: () => void } => {
  const origin = randomUUID()
  const seen = new Set<string>()
  const fail = (error: unknown): void => {
    payload.logger.error({ err: error, msg: 'changes not shared' })
  }

  const tell = onChange(({ collection, documentId, isRepeated, tenantId }) => {
    if (!isRepeated) {
      payload.db
        .create({
          collection: slugs.changes,
          data: { documentCollection: collection, documentId, origin, tenantId },
        })
        .catch(fail)
    }
  })

  const ask = async (): Promise<void> => {
    const { docs } = await payload.find({
      collection: slugs.changes,
      depth: 0,
      limit: 1000,
      overrideAccess: true,
      pagination: false,
      sort: '-createdAt',
      where: {
        and: [
          { origin: { not_equals: origin } },
          { createdAt: { greater_than: new Date(now().getTime() - askEveryMs - clockSkewMs).toISOString() } },
        ],
      },
    })
    const fresh = docs.filter(({ id }) => !seen.has(id))

    fresh.forEach(({ documentCollection, documentId, id, tenantId }) => {
      seen.add(id)
      repeatChange({ collection: documentCollection, documentId, tenantId: tenantId ?? undefined })
    })
    // what is out of the window of the next question need not be remembered
    if (seen.size > 10_000) {
      const recent = docs.map(({ id }) => id)
      seen.clear()
      recent.forEach((id) => seen.add(id))
    }
  }

  const forget = async (): Promise<void> => {
    await payload.db.deleteMany({
      collection: slugs.changes,
      where: { createdAt: { less_than: new Date(now().getTime() - keepMs).toISOString() } },
    })
  }

  const asking = setInterval(() => void ask().catch(fail), askEveryMs).unref()
  const forgetting = setInterval(() => void forget().catch(fail), keepMs).unref()

  return {
    stop: () => {
      tell()
      clearInterval(asking)
      clearInterval(forgetting)
    },
  }
}
