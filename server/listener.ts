import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { env } from '#core/env.ts'
import { now } from '#core/clock.ts'
import type { Site } from '#core/front.ts'
import { proofAt } from '#core/host-proof.ts'
import { limitBody } from './limit-body.ts'
import { cacheKey, type PageCache } from './page-cache.ts'
import { sendPrepared } from './prepared-answer.ts'
import { hasTwoHosts, hostOf, readTarget, refusalOf, sendRefusal } from './refuse-request.ts'
import { securityHeaders } from './security-headers.ts'
import { assignSite } from './site-of-request.ts'
import type { FoundSite, SiteDirectory } from './site-directory.ts'
import type { ThemeAssets } from './theme-assets.ts'

export type ListenerParts = {
  assets: ThemeAssets
  cache: PageCache
  directory: SiteDirectory
  /** Why no visit should be sent here, if anything: it stops, or cannot save. */
  whyNotReady: () => Promise<string | undefined>
  isStopping: () => boolean
  onPageServed: (request: IncomingMessage, site: Site) => void
  platformApp: RequestListener
  siteApp: RequestListener
}

const sendWord = (response: ServerResponse, status: 200 | 503, word: string): void => {
  response.writeHead(status, { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${word}\n`)
}

/** Any host: whoever watches the process asks by address. */
const answerHealth = (
  request: IncomingMessage,
  response: ServerResponse,
  { whyNotReady }: ListenerParts,
): boolean => {
  if (request.url === '/healthz') {
    sendWord(response, 200, 'ok')
    return true
  }
  if (request.url === '/readyz') {
    void whyNotReady().then((reason) => {
      sendWord(
        response,
        reason === undefined ? 200 : 503,
        reason === undefined ? 'ready' : `not ready: ${reason}`,
      )
    })
    return true
  }
  return false
}

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** Any host of a site, before its redirect: who asks wonders where this very name leads. */
const answerProof = (request: IncomingMessage, response: ServerResponse, host: string): boolean => {
  const proof = request.method === 'GET' ? proofAt(host, request.url ?? '') : undefined

  if (proof === undefined) {
    return false
  }
  response.writeHead(200, {
    ...securityHeaders,
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
  })
  response.end(proof)
  return true
}

/**
 * From one host of a site to another, kept by nobody: the day its main address changes, a browser that remembered
 * would go round in circles.
 */
const redirectToCanonical = (
  request: IncomingMessage,
  response: ServerResponse,
  { lacksSlash, site: { address }, url }: FoundSite,
): void => {
  response.writeHead(lacksSlash ? 308 : isRead(request) ? 302 : 307, {
    ...securityHeaders,
    'Cache-Control': lacksSlash ? 'public, max-age=3600' : 'no-store',
    Location: `${address}${url}`,
  })
  response.end()
}

/**
 * Answers every request of the process. What can be answered from memory is, before any framework: malformed
 * requests, unknown hosts, other names of a site, style sheets and fonts, pages in the cache.
 */
export const createListener = (parts: ListenerParts): RequestListener => {
  const { assets, cache, directory, onPageServed } = parts

  const answerFromMemory = (
    request: IncomingMessage,
    response: ServerResponse,
    { site, url }: FoundSite,
  ): boolean => {
    const asset = url.startsWith('/assets/') ? assets.find(url) : undefined
    const page = cache.find(cacheKey(site.id, url), now().getTime())
    const prepared = asset ?? page?.answer

    if (!prepared) {
      return false
    }
    sendPrepared(request, response, prepared)
    if (prepared.isPage && request.method === 'GET') {
      onPageServed(request, site)
    }
    return true
  }

  return (request, response) => {
    const { isAbsolute } = readTarget(request)
    const refusal = hasTwoHosts(request) ? 400 : refusalOf(request)

    if (refusal !== undefined) {
      sendRefusal(response, refusal)
      return
    }
    if (parts.isStopping()) {
      // whoever asks again asks elsewhere
      response.shouldKeepAlive = false
    }
    if (answerHealth(request, response, parts)) {
      return
    }
    const host = hostOf(request)

    if (host === env.platformHost) {
      parts.platformApp(request, response)
      return
    }
    const found = host === undefined ? undefined : directory.find(host, request.url ?? '/')

    if (!found || host === undefined) {
      sendRefusal(response, host === undefined || isAbsolute ? 400 : 421)
    } else if (answerProof(request, response, host)) {
      return
    } else if (!found.isCanonical) {
      redirectToCanonical(request, response, found)
    } else {
      // from here on a sub-site found under its parent is at the root, as any other
      request.url = found.url
      if (!isRead(request) || !answerFromMemory(request, response, found)) {
        assignSite(request, found.site)
        if (limitBody(request, response)) {
          parts.siteApp(request, response)
        }
      }
    }
  }
}
