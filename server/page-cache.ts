import { LRUCache } from 'lru-cache'
import type { Freshness } from '#core/front.ts'
import type { PreparedAnswer } from './prepared-answer.ts'

export type Entry = Freshness & {
  answer: PreparedAnswer
  /** The route that answers so: under the same path, another one answers for itself. */
  route?: string
}

/** Bodies ready to send, by site and path. Never holds what a session or a form token made. */
export type PageCache = {
  find: (key: string, now: number) => Entry | undefined
  purge: (tag: string) => number
  purgeAll: () => void
  /** Answers from the cache, or makes the answer once however many ask at the same time. */
  remember: (
    key: string,
    make: () => Promise<Entry | undefined>,
    route?: string,
  ) => Promise<Entry | undefined>
  size: () => { bytes: number; entries: number }
}

/** The key holds the site, so that two sites never share an entry. */
export const cacheKey = (siteId: string, path: string): string => `${siteId} ${path}`

const overheadBytes = 1024

export const createPageCache = ({ maxBytes }: { maxBytes: number }): PageCache => {
  const keysByTag = new Map<string, Set<string>>()
  const making = new Map<string, Promise<Entry | undefined>>()
  const purgedAt = new Map<string, number>()
  let allPurgedAt = 0
  let clock = 0
  let running = 0

  const forget = (entry: Entry, key: string): void => {
    for (const tag of entry.tags) {
      const keys = keysByTag.get(tag)

      keys?.delete(key)
      if (keys?.size === 0) {
        keysByTag.delete(tag)
      }
    }
  }
  const entries = new LRUCache<string, Entry>({
    dispose: forget,
    // one byte holds no page: the library takes no 0
    maxSize: Math.max(1, maxBytes),
    sizeCalculation: ({ answer }) => answer.bytes + overheadBytes,
  })

  const store = (key: string, entry: Entry): void => {
    entries.set(key, entry)
    if (entries.has(key)) {
      for (const tag of entry.tags) {
        keysByTag.set(tag, (keysByTag.get(tag) ?? new Set()).add(key))
      }
    }
  }

  /** What was read before a purge may be older than the change: it is sent once and not kept. */
  const isOutrun = (entry: Entry, startedAt: number): boolean =>
    allPurgedAt > startedAt || entry.tags.some((tag) => (purgedAt.get(tag) ?? 0) > startedAt)

  const makeAndStore = async (
    key: string,
    make: () => Promise<Entry | undefined>,
  ): Promise<Entry | undefined> => {
    const startedAt = clock
    const entry = await make()

    if (entry && !isOutrun(entry, startedAt)) {
      store(key, entry)
    }
    return entry
  }

  const finish = (key: string, made: Promise<Entry | undefined>): void => {
    if (making.get(key) === made) {
      making.delete(key)
    }
    running -= 1
    if (running === 0) {
      purgedAt.clear()
    }
  }

  return {
    find: (key, now) => {
      const entry = entries.get(key)

      if (entry?.staleAt && entry.staleAt.getTime() <= now) {
        entries.delete(key)
        return undefined
      }
      return entry
    },
    purge: (tag) => {
      const keys = [...(keysByTag.get(tag) ?? [])]

      clock += 1
      if (running > 0) {
        purgedAt.set(tag, clock)
        // whoever asks from now on must not be given what was read before
        making.clear()
      }
      keys.forEach((key) => entries.delete(key))
      return keys.length
    },
    purgeAll: () => {
      clock += 1
      allPurgedAt = clock
      making.clear()
      entries.clear()
    },
    remember: (key, make, route = '') => {
      const turn = `${route} ${key}`
      const known = making.get(turn)

      if (known) {
        return known
      }
      running += 1
      const made = makeAndStore(key, make)

      making.set(turn, made)
      return made.finally(() => {
        finish(turn, made)
      })
    },
    size: () => ({ bytes: entries.calculatedSize, entries: entries.size }),
  }
}
