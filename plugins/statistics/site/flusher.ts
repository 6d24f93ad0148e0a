import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { PageCounter, SiteDay } from './page-counter.ts'
import type { Batch, WriteBatch } from './write-batch.ts'

type FlusherParts = {
  counter: PageCounter
  everySeconds: number
  onFailure: (failure: { count: number; error: unknown }) => void
  write: WriteBatch
}

export type Flusher = {
  /** Writes what was counted. What cannot be written is kept, and counts go on meanwhile. */
  flush: () => Promise<void>
  /** Writes for the last time. */
  stop: () => Promise<void>
}

const keyOf = ({ day, siteId }: SiteDay): string => `${day} ${siteId}`

/**
 * Writes the counts at regular times, one site after the other. A batch that failed keeps its id and waits; the
 * counts of its site and day wait behind it, added up, so that an outage costs no more memory than a day.
 */
export const startFlusher = ({ counter, everySeconds, onFailure, write }: FlusherParts): Flusher => {
  const waiting = new Map<string, Batch>()
  let running: Promise<void> | undefined

  const writeWaiting = async (): Promise<void> => {
    const errors: unknown[] = []

    for (const [key, batch] of waiting) {
      try {
        await write(batch)
        waiting.delete(key)
      } catch (error) {
        errors.push(error)
      }
      // SQLite answers at once: without this, pages would wait until every site is written
      await setImmediate()
    }
    if (errors.length > 0) {
      onFailure({ count: errors.length, error: errors[0] })
    }
  }
  const writeAll = async (): Promise<void> => {
    counter
      .take((siteDay) => !waiting.has(keyOf(siteDay)))
      .forEach((siteDay) => waiting.set(keyOf(siteDay), { ...siteDay, id: randomUUID() }))
    await writeWaiting()
  }
  const flush = (): Promise<void> =>
    (running ??= writeAll().finally(() => {
      running = undefined
    }))
  const timer = setInterval(() => void flush(), everySeconds * 1000).unref()

  return {
    flush,
    stop: async () => {
      clearInterval(timer)
      await running
      await flush()
      // what waited behind a batch that the first one wrote at last
      await flush()
    },
  }
}
