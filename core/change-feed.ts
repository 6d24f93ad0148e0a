import { randomUUID } from 'node:crypto'
import type { CollectionConfig, Payload } from 'payload'
import { announceLoss, onChange, repeatChange, type Change } from './changes.ts'
import { ensureClaim, nextNumber } from './claims.ts'
import { processesOnly } from './processes-only.ts'
import { slugs } from './slugs.ts'

/** Changes that one process tells the others of. Nobody reads or writes them but the processes themselves. */
export const Changes: CollectionConfig = {
  access: processesOnly,
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

/** So many changes are kept for who was away; who missed more keeps nothing of what it had. */
const keepChanges = 10_000

/** How often what is beyond is removed, in milliseconds. */
const forgetEveryMs = 10 * 60 * 1000

/** A number that was given and not written after this died with its process, in milliseconds. */
const holeMs = 2_000

const sequenceName = 'changes'

type Told = {
  documentCollection: string
  documentId: string
  origin: string
  sequence: number
  tenantId?: null | string
}

/** Writes changes down under the numbers that the database gives, again and again while it is away. */
const createTelling = (
  payload: Payload,
  origin: string,
): { flush: () => Promise<void>; tell: (change: Change) => void } => {
  const waiting: Change[] = []
  let flushing: Promise<void> | undefined

  const write = async (): Promise<void> => {
    for (let change = waiting[0]; change; change = waiting[0]) {
      const { collection, documentId, tenantId } = change
      const sequence = await nextNumber(payload, sequenceName)

      // a number without its row is a hole: the others then keep nothing
      await payload.db.create({
        collection: slugs.changes,
        data: { documentCollection: collection, documentId, origin, sequence, tenantId },
      })
      waiting.shift()
    }
  }
  const flush = (): Promise<void> =>
    (flushing ??= write().finally(() => {
      flushing = undefined
    }))

  return {
    flush,
    tell: (change) => {
      waiting.push(change)
    },
  }
}

/** Follows the sequence: what is new is repeated, and a hole that stays is a loss. */
const createFollowing = (payload: Payload, origin: string, first: number): (() => Promise<void>) => {
  let cursor = first
  const heard = new Set<number>()
  let holeSince: number | undefined

  const lose = async (): Promise<void> => {
    cursor = (await ensureClaim(payload, sequenceName)).beat
    heard.clear()
    holeSince = undefined
    announceLoss()
  }

  return async () => {
    const { beat } = await ensureClaim(payload, sequenceName)

    // restored from a copy, or further ahead than what is kept
    if (beat < cursor || beat - cursor > keepChanges) {
      await lose()
      return
    }
    if (beat === cursor) {
      return
    }
    const { docs } = await payload.db.find<Told>({
      collection: slugs.changes,
      pagination: false,
      sort: 'sequence',
      where: { sequence: { greater_than: cursor } },
    })

    for (const { documentCollection, documentId, origin: from, sequence, tenantId } of docs) {
      if (!heard.has(sequence)) {
        heard.add(sequence)
        if (from !== origin) {
          repeatChange({ collection: documentCollection, documentId, tenantId: tenantId ?? undefined })
        }
      }
    }
    while (heard.delete(cursor + 1)) {
      cursor += 1
      holeSince = undefined
    }
    if (cursor < beat) {
      holeSince ??= performance.now()
      if (performance.now() - holeSince > holeMs) {
        await lose()
      }
    }
  }
}

/**
 * Shares changes between the processes of one installation through the database, so that each purges what another
 * made wrong. They are numbered by the database: no clock counts. Who finds that it missed some, because it stood still
 * for too long or because another died while it wrote, keeps nothing of what it had. With one process (SQLite) nothing of
 * this runs.
 */
export const startChangeFeed = async (payload: Payload): Promise<{ stop: () => Promise<void> }> => {
  const origin = randomUUID()
  const fail = (error: unknown): void => {
    payload.logger.error({ err: error, msg: 'changes not shared' })
  }
  const { flush, tell } = createTelling(payload, origin)
  // a number without row: a process that begins may come after one that died before it told what it wrote
  const follow = createFollowing(payload, origin, await nextNumber(payload, sequenceName))
  const stopListening = onChange(({ isRepeated, ...change }) => {
    if (!isRepeated) {
      tell(change)
      flush().catch(fail)
    }
  })

  const forget = async (): Promise<void> => {
    const { beat } = await ensureClaim(payload, sequenceName)

    await payload.db.deleteMany({
      collection: slugs.changes,
      where: { or: [{ sequence: { less_than: beat - keepChanges } }, { sequence: { exists: false } }] },
    })
  }
  let asking = Promise.resolve()
  let isAsking = false
  const ask = (): void => {
    if (!isAsking) {
      isAsking = true
      asking = flush()
        .then(follow)
        .catch(fail)
        .finally(() => {
          isAsking = false
        })
    }
  }
  const timers = [
    setInterval(ask, askEveryMs).unref(),
    setInterval(() => void forget().catch(fail), forgetEveryMs).unref(),
  ]

  return {
    stop: async () => {
      stopListening()
      timers.forEach((timer) => {
        clearInterval(timer)
      })
      await asking
      await flush().catch(fail)
    },
  }
}
