import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { byName } from '#core/french-order.ts'
import { onChange, onLoss } from '#core/changes.ts'
import type { Site } from '#core/front.ts'
import { preparedFind } from '#core/prepared-find.ts'
import type { Link } from '#core/theme.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Host, Tenant } from '#payload-types'
import { addressOfPlace, placeOf, type SitePlace } from '#tenants/site-address.ts'
import { siteLook } from '#tenants/site-look.ts'

type Door = { isCanonical: boolean; site: Site }

/** The site that answers, and the address asked, from the root of that site. */
export type FoundSite = Door & {
  /** A sub-site asked without the slash after its first part. */
  lacksSlash?: boolean
  url: string
}

/**
 * Which site answers for which host and, among the sub-sites found under that host, for which first part of the
 * address; in memory. A host that is not in it gets no site: there is no default one.
 */
export type SiteDirectory = {
  find: (host: string, url: string) => FoundSite | undefined
  findById: (id: string) => Site | undefined
  stop: () => void
}

/** What is read of each site, and no more. */
const siteFields = {
  epciSiren: true,
  features: true,
  formerPrefixes: true,
  inseeCode: true,
  isDemonstration: true,
  kind: true,
  look: true,
  name: true,
  parent: true,
  pathPrefix: true,
  sharesParentContact: true,
  sharesParentMedia: true,
  siren: true,
  slug: true,
  state: true,
} as const

type KnownTenant = Pick<Tenant, 'id' | keyof typeof siteFields>

const lenderOf = (
  { parent, sharesParentMedia }: KnownTenant,
  addressOf: (siteId: string) => string | undefined,
): Site['lender'] => {
  const id = sharesParentMedia ? idOf(parent) : undefined
  const address = id === undefined ? undefined : addressOf(id)

  return id === undefined || address === undefined ? undefined : { address, id }
}

/** What the front knows of a site from its row. */
export const siteOf = (
  tenant: KnownTenant,
  place: SitePlace,
  addressOf: (siteId: string) => string | undefined,
): Omit<Site, 'members' | 'subSites'> => {
  const lender = lenderOf(tenant, addressOf)

  return {
    address: addressOfPlace(place),
    base: place.base,
    contactSiteId: (tenant.sharesParentContact ? idOf(tenant.parent) : undefined) ?? tenant.id,
    ...(tenant.epciSiren ? { epciSiren: tenant.epciSiren } : {}),
    features: tenant.features ?? [],
    id: tenant.id,
    ...(tenant.inseeCode ? { inseeCode: tenant.inseeCode } : {}),
    isDemonstration: tenant.isDemonstration === true,
    isIndexable: tenant.state === 'online',
    kind: tenant.kind,
    ...(lender ? { lender } : {}),
    look: siteLook(tenant.look),
    name: tenant.name,
    ...(idOf(tenant.parent) ? { parentId: idOf(tenant.parent) } : {}),
    ...(tenant.siren ? { siren: tenant.siren } : {}),
    slug: tenant.slug,
    state: tenant.state === 'closed' || tenant.state === 'suspended' ? tenant.state : 'open',
  }
}

type Bare = ReturnType<typeof siteOf>

/** Finds what is below a site: the communes of an EPCI, and whatever belongs to a body. */
const findMembers = (sites: Bare[]): ((top: Bare) => Pick<Site, 'members' | 'subSites'>) => {
  const online = sites.filter(({ isIndexable }) => isIndexable).sort(byName)
  const byParent = Map.groupBy(online, ({ parentId }) => parentId)
  const byEpci = Map.groupBy(online, ({ epciSiren }) => epciSiren)

  const linksTo = (found: Bare[] = []): Link[] =>
    found.map(({ address, name }) => ({ href: `${address}/`, text: name }))
  const isCommune = ({ kind, parentId }: Bare): boolean => kind === 'commune' && parentId === undefined

  return ({ id, kind, siren }) => ({
    members: linksTo(
      kind === 'epci' && siren !== undefined ? byEpci.get(siren)?.filter(isCommune) : undefined,
    ),
    subSites: linksTo(byParent.get(id)),
  })
}

type Index = {
  /** Sub-sites found under a site, by its id then by the first part of their addresses. */
  below: Map<string, Map<string, Door>>
  byHost: Map<string, Door>
  byId: Map<string, Site>
}

const emptyIndex: Index = { below: new Map(), byHost: new Map(), byId: new Map() }

/** Where sub-sites are, or were, under their parents. What one left another may have taken. */
const indexBelow = (tenants: KnownTenant[], byId: Index['byId']): Index['below'] => {
  const left = tenants.flatMap(({ formerPrefixes, id, parent }) =>
    (formerPrefixes ?? []).map((segment) => ({ id, isCanonical: false, parent: idOf(parent), segment })),
  )
  const taken = tenants.flatMap(({ id, parent, pathPrefix }) =>
    pathPrefix ? [{ id, isCanonical: true, parent: idOf(parent), segment: pathPrefix }] : [],
  )
  const below: Index['below'] = new Map()

  for (const { id, isCanonical, parent = '', segment } of [...left, ...taken]) {
    const site = byId.get(id)

    if (site) {
      below.set(parent, (below.get(parent) ?? new Map<string, Door>()).set(segment, { isCanonical, site }))
    }
  }
  return below
}

/** `//` is the beginning of no address of a site: it would name another host once the first part is taken off. */
const firstSegment = /^\/([a-z\d-]+)(?=\/(?!\/)|\?|$)/

const findIn = ({ below, byHost }: Index, host: string, url: string): FoundSite | undefined => {
  const door = byHost.get(host)
  const subSites = door && below.get(door.site.id)
  const [first = '', segment = ''] = (subSites && firstSegment.exec(url)) ?? []
  const inner = subSites?.get(segment)

  if (!door || !inner) {
    return door && { ...door, url }
  }
  const rest = url.slice(first.length)
  const isPath = rest.startsWith('/')
  const isCanonical = door.isCanonical && inner.isCanonical

  return {
    isCanonical: isCanonical && isPath,
    lacksSlash: isCanonical && !isPath,
    site: inner.site,
    url: isPath ? rest : `/${rest}`,
  }
}

/** A site that has not changed stays the same object: what is kept for it holds. */
const buildIndex = (tenants: KnownTenant[], hosts: Host[], before: Index): Index => {
  const hostsByTenant = Map.groupBy(hosts, ({ tenant }) => idOf(tenant))
  const places = tenants.flatMap((tenant) => {
    const place = placeOf(tenant, hostsByTenant)
    return place ? [{ place, tenant }] : []
  })
  const addresses = new Map(places.map(({ place, tenant }) => [tenant.id, addressOfPlace(place)]))
  const answering = places.map(({ place, tenant }) => ({
    bare: siteOf(tenant, place, (id) => addresses.get(id)),
    place,
  }))
  const membersOf = findMembers(answering.map(({ bare }) => bare))
  const index: Index = { ...emptyIndex, byHost: new Map(), byId: new Map() }

  for (const { bare, place } of answering) {
    const fresh: Site = { ...bare, ...membersOf(bare) }
    const known = before.byId.get(bare.id)
    const site = known && isDeepStrictEqual(known, fresh) ? known : fresh

    index.byId.set(site.id, site)
    for (const { name } of hostsByTenant.get(site.id) ?? []) {
      index.byHost.set(name, { isCanonical: place.base === '' && name === place.host, site })
    }
  }
  return { ...index, below: indexBelow(tenants, index.byId) }
}

const readAll = async (payload: Payload, before: Index): Promise<Index> => {
  const all = { limit: 0, pagination: false } as const
  // asked again and again: without the rules and hooks of a person's reading, which would stop pages for a while
  const [tenants, hosts] = await Promise.all([
    preparedFind<KnownTenant>(payload, { ...all, collection: slugs.tenants, select: siteFields, where: {} }),
    preparedFind<Host>(payload, { ...all, collection: slugs.hosts, where: {} }),
  ])

  return buildIndex(tenants.docs, hosts.docs, before)
}

/** Other processes change sites too: how old the directory may be without a change of this one, in milliseconds. */
const refreshMs = 30_000

type Options = {
  /** Called when what the front knows of a site has changed, once it knows better. */
  onSiteChange: (siteId: string) => void
}

/** Reads every site and host once, then again after each change. */
export const openSiteDirectory = async (
  payload: Payload,
  { onSiteChange }: Options,
): Promise<SiteDirectory> => {
  let index = await readAll(payload, emptyIndex)
  let reading: Promise<void> = Promise.resolve()
  const replace = (fresh: Index): void => {
    const before = index

    index = fresh
    for (const id of new Set([...before.byId.keys(), ...fresh.byId.keys()])) {
      if (before.byId.get(id) !== fresh.byId.get(id)) {
        onSiteChange(id)
      }
    }
  }
  const refresh = (): void => {
    reading = reading
      .then(() => readAll(payload, index))
      .then(replace, (error: unknown) => {
        payload.logger.error({ err: error, msg: 'site directory not refreshed' })
      })
  }
  const timer = setInterval(refresh, refreshMs).unref()
  const stopListening = onChange(({ collection }) => {
    if (collection === slugs.tenants || collection === slugs.hosts) {
      refresh()
    }
  })

  const stopReloading = onLoss(refresh)

  return {
    find: (host, url) => findIn(index, host, url),
    findById: (id) => index.byId.get(id),
    stop: () => {
      clearInterval(timer)
      stopListening()
      stopReloading()
    },
  }
}
