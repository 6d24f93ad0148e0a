import type { RequestHandler } from 'express'
import { siteOf } from './site-of-request.ts'
import { mapAddresses } from './static-links.ts'

/** A path of the site; style sheets and fonts are the same at the root of every host, and kept once by browsers. */
const ofSite = /^\/(?!\/|assets\/)/

/** The address of something of a site, from the root of the host under which the site is found. */
export const withBase = (address: string, base: string): string =>
  ofSite.test(address) ? base + address : address

/** A page whose every address leads below the base of its site: links, forms, pictures, icons, feeds. */
export const pageWithBase = (html: string, base: string): string =>
  base === '' ? html : mapAddresses(html, (address) => withBase(address, base))

/** What the site and its features redirect to is written from the root of the site, as in their pages. */
export const redirectBelowBase: RequestHandler = (request, response, next) => {
  const { base } = siteOf(request)
  const locate = response.location.bind(response)

  response.location = (address) => locate(withBase(address, base))
  next()
}
