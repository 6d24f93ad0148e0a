import type { IncomingMessage } from 'node:http'
import type { Site } from '#core/front.ts'

const siteOfRequest = new WeakMap<IncomingMessage, Site>()

/** The host names the site: the listener says which before the app sees the request. */
export const assignSite = (request: IncomingMessage, site: Site): void => {
  siteOfRequest.set(request, site)
}

export const siteOf = (request: IncomingMessage): Site => {
  const site = siteOfRequest.get(request)

  if (!site) {
    throw new Error('request without site')
  }
  return site
}
