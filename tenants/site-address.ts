import type { Payload } from 'payload'
import { originOfHost } from '#core/env.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Host, Tenant } from '#payload-types'

/** Where visitors find a site: a host name, and a path below it for a sub-site found under its parent. */
export type SitePlace = {
  /** `/mediatheque`; empty on a host of one’s own. */
  base: string
  host: string
}

type Placed = Pick<Tenant, 'id' | 'parent' | 'pathPrefix'>

type Named = Pick<Host, 'isCanonical' | 'name'>

/** The site whose host names lead to this one: its own, or its parent’s. */
const hostsHolder = ({ id, parent, pathPrefix }: Placed): string | undefined =>
  pathPrefix ? idOf(parent) : id

/** The place of a site among host names that were read already, by the site they belong to. */
export const placeOf = (
  site: Placed,
  hosts: ReadonlyMap<string | undefined, Named[]>,
): SitePlace | undefined => {
  const names = hosts.get(hostsHolder(site)) ?? []
  const canonical = names.find(({ isCanonical }) => isCanonical) ?? names[0]

  return canonical && { base: site.pathPrefix ? `/${site.pathPrefix}` : '', host: canonical.name }
}

/** Finds the place of one site. `undefined` while no host name leads to it. */
export const findPlace = async (payload: Payload, siteId: string): Promise<SitePlace | undefined> => {
  const common = { depth: 0, overrideAccess: true } as const
  const site = await payload.findByID({
    ...common,
    collection: slugs.tenants,
    disableErrors: true,
    id: siteId,
    joins: false,
    select: { parent: true, pathPrefix: true },
  })
  const holder = site ? hostsHolder(site) : undefined

  if (!site || holder === undefined) {
    return undefined
  }
  const { docs } = await payload.find({
    ...common,
    collection: slugs.hosts,
    pagination: false,
    where: { tenant: { equals: holder } },
  })
  return placeOf(site, new Map([[holder, docs]]))
}

/** `https://www.dax.fr`, `https://www.dax.fr/mediatheque`: without final slash, so that a path of the site follows it. */
export const addressOfPlace = ({ base, host }: SitePlace): string => originOfHost(host) + base

/** Where visitors find a site. `undefined` while no host name leads to it. */
export const siteAddress = async (payload: Payload, siteId: string): Promise<string | undefined> => {
  const place = await findPlace(payload, siteId)
  return place && addressOfPlace(place)
}
