import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { Payload } from 'payload'
import { onChange, onLoss } from '#core/changes.ts'
import { env } from '#core/env.ts'
import type { FileStore } from '#core/file-store.ts'
import {
  tags,
  type LoadFrame,
  type LoadRedesign,
  type Site,
  type SiteRoute,
  type SiteRoutes,
} from '#core/front.ts'
import type { FontSet, Theme } from '#core/theme.ts'
import { createComputedPace } from './computed-pace.ts'
import { createErrorPages } from './error-page.ts'
import { createFrameStore } from './frame-store.ts'
import { createListener } from './listener.ts'
import { createMisses } from './misses.ts'
import { createPageCache, type PageCache } from './page-cache.ts'
import { readMethods, sendRefusal } from './refuse-request.ts'
import { watchReadiness } from './readiness.ts'
import { createRedesignPreview } from './redesign-preview.ts'
import { createSiteApp } from './site-app.ts'
import { siteOf } from './site-of-request.ts'
import { openSiteDirectory } from './site-directory.ts'
import { buildThemeAssets } from './theme-assets.ts'

export type FrontParts = {
  features: SiteRoutes[]
  files: FileStore
  fontSets: Record<string, FontSet>
  loadFrame: LoadFrame
  loadRedesign: LoadRedesign
  payload: Payload
  platformApp: RequestListener
  routes: SiteRoute[]
  themes: Record<string, Theme>
}

export type Front = {
  cache: PageCache
  /** Says on `/readyz` that visits should go elsewhere, and goes on serving those that come. */
  leave: () => void
  server: Server
  /** Lets what is being answered finish, then writes what features still hold. */
  stop: () => Promise<void>
}

/** A request that does not finish sending itself in this time is dropped, in milliseconds. */
const requestTimeoutMs = 60_000

/** How long a stop waits for what is being answered, in milliseconds. */
const stopTimeoutMs = 10_000

const maxHeaderBytes = 16 * 1024

const purgeOnChange = (cache: PageCache): (() => void) => {
  const stops = [
    onChange(({ collection, documentId, tenantId }) => {
      cache.purge(tags.document(documentId))
      if (tenantId !== undefined) {
        cache.purge(tags.collection(tenantId, collection))
      }
    }),
    onLoss(() => {
      cache.purgeAll()
    }),
  ]

  return () => {
    stops.forEach((stop) => {
      stop()
    })
  }
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections()
    }, stopTimeoutMs)

    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })

const emptyAnswer = (status: string, headers = ''): string =>
  `HTTP/1.1 ${status}\r\n${headers}Connection: close\r\nContent-Length: 0\r\n\r\n`

/** Malformed bytes and headers too large never become a request: they are answered here. */
const refuseBrokenRequests = (server: Server): void => {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const status =
      error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
    socket.end(emptyAnswer(status))
  })
}

/** Every page of a site leads to the first feature that one signs in to. */
const withEntrances =
  (loadFrame: LoadFrame, features: SiteRoutes[]): LoadFrame =>
  async (sources) => {
    const loaded = await loadFrame(sources)
    const [entrance] = features.flatMap(({ entranceOf }) => entranceOf?.(sources.site) ?? [])

    return entrance ? { ...loaded, frame: { ...loaded.frame, entrance } } : loaded
  }

/** Builds the whole front without listening: tests listen on port 0, the program on its own. */
export const createFront = async (parts: FrontParts): Promise<Front> => {
  const { features, files, fontSets, loadRedesign, payload, platformApp, routes, themes } = parts
  const loadFrame = withEntrances(parts.loadFrame, features)
  const cache = createPageCache({ maxBytes: env.cacheMiB * 1024 * 1024 })
  const directory = await openSiteDirectory(payload, {
    onSiteChange: (siteId) => cache.purge(tags.frame(siteId)),
  })
  const assets = buildThemeAssets(themes, fontSets)
  const addressOf = (siteId: string): string | undefined => directory.findById(siteId)?.address
  const frames = createFrameStore({
    loadFrame,
    onFrameChange: (siteId) => cache.purge(tags.frame(siteId)),
    addressOf,
    payload,
  })
  const misses = createMisses()
  const stopPurging = purgeOnChange(cache)
  const listeners = features.flatMap(({ onPageServed }) => onPageServed ?? [])
  const onPageServed = (request: IncomingMessage, site: Site): void => {
    listeners.forEach((listen) => {
      listen({ path: request.url ?? '/', request, site })
    })
  }
  const siteApp = createSiteApp(
    {
      assets,
      cache,
      errorPages: createErrorPages(),
      files,
      frames,
      misses,
      onPageServed,
      paceOf: createComputedPace(),
      payload,
      redesigns: createRedesignPreview({ loadFrame, loadRedesign, addressOf, payload, siteOf }),
      routes: [...features.flatMap((feature) => feature.routes ?? []), ...routes],
      themes,
    },
    features.flatMap(({ router }) => router ?? []),
  )
  const readiness = watchReadiness(payload)
  const server = createServer(
    {
      maxHeaderSize: maxHeaderBytes,
      requestTimeout: requestTimeoutMs,
      // Next listens to upgrades once the panel was opened, and answers none that is not its own: it has one, under
      // development, by which the panel reloads
      shouldUpgradeCallback: ({ url }) => !env.isProduction && url?.startsWith('/_next/') === true,
    },
    createListener({ ...readiness, assets, cache, directory, onPageServed, platformApp, siteApp }),
  )

  refuseBrokenRequests(server)
  server.on('checkExpectation', (_request, response) => {
    sendRefusal(response, 400)
  })
  server.on('connect', (_request, socket) => {
    socket
      .on('error', () => undefined)
      .end(emptyAnswer('405 Method Not Allowed', `Allow: ${readMethods}\r\n`))
  })

  return {
    cache,
    leave: readiness.leave,
    server,
    stop: async () => {
      readiness.leave()
      await closeServer(server)
      stopPurging()
      misses.stop()
      directory.stop()
      frames.stop()
      await Promise.all(features.map((feature) => feature.stop?.() ?? Promise.resolve()))
    },
  }
}
