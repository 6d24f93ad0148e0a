import type { Request, RequestHandler, Response } from 'express'
import { LRUCache } from 'lru-cache'
import { onChange, onLoss } from '#core/changes.ts'
import type { Site } from '#core/front.ts'
import { siteOf } from './site-of-request.ts'

/** What may become an address by itself, at its hour, does within this time, in milliseconds. */
const keptMs = 60_000

/** All the addresses that are kept, in characters. */
const maxCharacters = 2 * 1024 * 1024

/** Addresses that led nowhere a moment ago: asked again, they cost no query. Any change of their site forgets them. */
export type Misses = {
  /** The name under which an address is kept, as long as its site has not changed. */
  keyOf: (site: Site, url: string) => string
  has: (key: string) => boolean
  note: (key: string) => void
  stop: () => void
}

export const createMisses = (): Misses => {
  const changes = new Map<string, number>()
  const missed = new LRUCache<string, true>({
    maxSize: maxCharacters,
    sizeCalculation: (_value, key) => key.length,
    ttl: keptMs,
  })
  let changesOfAll = 0

  const changesOf = (siteId: string | undefined): string => String(changes.get(siteId ?? '') ?? 0)
  const stopListening = onChange(({ tenantId }) => {
    if (tenantId === undefined) {
      changesOfAll += 1
    } else {
      changes.set(tenantId, (changes.get(tenantId) ?? 0) + 1)
    }
  })
  const stopForgetting = onLoss(() => {
    changesOfAll += 1
  })

  return {
    has: (key) => missed.has(key),
    keyOf: ({ id, lender }, url) =>
      `${id}.${changesOf(id)}.${changesOf(lender?.id)}.${String(changesOfAll)} ${url}`,
    note: (key) => {
      missed.set(key, true)
    },
    stop: () => {
      stopListening()
      stopForgetting()
    },
  }
}

export const isRead = ({ method }: Pick<Request, 'method'>): boolean => method === 'GET' || method === 'HEAD'

/**
 * Answers at once what was not found, and notes what is not. Signed links are left out: they are one person's, and
 * change by themselves.
 */
export const rememberMisses = (
  misses: Misses,
  sendNotFound: (request: Request, response: Response) => Promise<void>,
): { after: RequestHandler; before: RequestHandler } => {
  const keys = new WeakMap<Request, string>()

  return {
    after: (request, _response, next) => {
      const key = keys.get(request)

      if (key !== undefined) {
        misses.note(key)
      }
      next()
    },
    before: async (request, response, next) => {
      const isKept = isRead(request) && !request.originalUrl.startsWith('/apercu/')
      const key = misses.keyOf(siteOf(request), request.originalUrl)

      if (isKept && misses.has(key)) {
        await sendNotFound(request, response)
        return
      }
      if (isKept) {
        keys.set(request, key)
      }
      next()
    },
  }
}
