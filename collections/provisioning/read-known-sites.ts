import type { Payload } from 'payload'
import { env } from '#core/env.ts'
import { normalizeText } from '#core/french-text.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { offeredThemes } from '#tenants/offered-themes.ts'
import type { Tenant } from '#payload-types'
import type { Body } from './order.ts'

/** A site that there is, or that an earlier line of the same list will make. */
export type KnownSite = Pick<Body, 'inseeCode' | 'kind' | 'name' | 'parentSlug' | 'siren' | 'slug'> & {
  id?: string
  pathPrefix?: string
  state?: Tenant['state']
}

/** What an order is checked against. */
export type Known = {
  /** Short name of the site of each host name. */
  hosts: Map<string, string>
  sites: KnownSite[]
  themes: string[]
}

/** The address of a site until it has its own. */
export const provisionalHost = (slug: string): string => `${slug}.${env.provisionalDomain}`

const isSameCode = (one: null | string | undefined, other: null | string | undefined): boolean =>
  Boolean(one) && one === other

/** A body is told by its codes; without any, by its short name, its kind and its name together. */
const isSameBody = (site: KnownSite, body: Body): boolean =>
  site.parentSlug === body.parentSlug &&
  (isSameCode(site.inseeCode, body.inseeCode) ||
    isSameCode(site.siren, body.siren) ||
    (site.slug === body.slug &&
      site.kind === body.kind &&
      normalizeText(site.name) === normalizeText(body.name)))

export const findSiteOf = ({ sites }: Known, body: Body): KnownSite | undefined =>
  sites.find((site) => isSameBody(site, body))

/** Reads every site and host name, once for a whole list of orders. */
export const readKnown = async (payload: Payload): Promise<Known> => {
  const common = { depth: 0, overrideAccess: true, pagination: false } as const
  const [tenants, hosts] = await Promise.all([
    payload.find({ ...common, collection: slugs.tenants, joins: false }),
    payload.find({ ...common, collection: slugs.hosts }),
  ])
  const slugById = new Map(tenants.docs.map(({ id, slug }) => [id, slug]))
  const slugOfId = (reference: unknown): string | undefined => slugById.get(idOf(reference) ?? '')

  return {
    hosts: new Map(hosts.docs.map(({ name, tenant }) => [name, slugOfId(tenant) ?? ''])),
    sites: tenants.docs.map(({ id, inseeCode, kind, name, parent, pathPrefix, siren, slug, state }) => {
      const parentSlug = slugOfId(parent)

      return {
        id,
        kind,
        name,
        slug,
        state,
        ...(inseeCode ? { inseeCode } : {}),
        ...(parentSlug ? { parentSlug } : {}),
        ...(pathPrefix ? { pathPrefix } : {}),
        ...(siren ? { siren } : {}),
      }
    }),
    themes: [...offeredThemes(payload).keys()],
  }
}
