import type { Payload } from 'payload'
import { normalAddress, normalPath } from '#core/addresses.ts'
import { slugs } from '#core/slugs.ts'
import { contentRoutes } from '../routes.ts'
import { findOnSite } from '../views/find-on-site.ts'

/** What answers on one site, as its index tells: no request is made. */
export type OwnAddresses = { documents: Set<string>; paths: Set<string> }

/** Lists, search, feeds: every site answers them. */
const everywhere = contentRoutes.map(({ path }) => path).filter((path) => !/[:*]/.test(path))

/** Files, and private spaces whose pages depend on who asks. */
const unjudged = /^\/(?:medias|espace)(?:\/|$)/

export const readOwnAddresses = async (payload: Payload, siteId: string): Promise<OwnAddresses> => {
  const reader = { payload, site: { id: siteId } }
  const [entries, redirects] = await Promise.all([
    findOnSite(reader, { collection: slugs.searchEntries, select: { documentId: true, path: true } }),
    findOnSite(reader, { collection: slugs.redirects, select: { from: true } }),
  ])

  return {
    documents: new Set(entries.docs.map(({ documentId }) => documentId)),
    paths: new Set([
      ...everywhere,
      ...entries.docs.map(({ path }) => path),
      ...redirects.docs.map(({ from }) => from),
    ]),
  }
}

/** Whether the site answers at a path: `/agenda/marche.ics?x#y`. */
export const answersAt = ({ paths }: OwnAddresses, address: string): boolean => {
  const { pathname, search } = new URL(address, 'http://site.invalid')
  const path = normalPath(pathname)

  return (
    unjudged.test(path) ||
    [path, path.replace(/\.ics$/, ''), normalAddress(pathname + search)].some((one) => paths.has(one))
  )
}
