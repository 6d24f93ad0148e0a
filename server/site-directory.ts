import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { onChange } from '#core/changes.ts'
import { originOfHost } from '#core/env.ts'
import type { Site } from '#core/front.ts'
import type { Link } from '#core/theme.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Host, Tenant } from '#payload-types'
import { siteLook } from '#tenants/site-look.ts'

export type FoundSite = { isCanonical: boolean; site: Site }

/** Which site answers for which host, in memory. A host that is not in it gets no site: there is no default one. */
export type SiteDirectory = {
  findByHost: (host: string) => FoundSite | undefined
  findById: (id: string) => Site | undefined
  stop: () => void
}

/** What is read of each site, and no more. */
const siteFields = {
  epciSiren: true,
  features: true,
  inseeCode: true,
  isDemonstration: true,
  kind: true,
  look: true,
  name: true,
  parent: true,
  siren: true,
  slug: true,
  state: true,
} as const

type KnownTenant = Pick<Tenant, 'id' | keyof typeof siteFields>

/** What the front knows of a site from its row. */
export const siteOf = (tenant: KnownTenant, canonicalHost: string): Omit<Site, 'members'> => ({
  ...(tenant.epciSiren ? { epciSiren: tenant.epciSiren } : {}),
  features: tenant.features ?? [],
  id: tenant.id,
  ...(tenant.inseeCode ? { inseeCode: tenant.inseeCode } : {}),
  isDemonstration: tenant.isDemonstration === true,
  isIndexable: tenant.state === 'online',
  kind: tenant.kind,
  look: siteLook(tenant.look),
  name: tenant.name,
  origin: originOfHost(canonicalHost),
  ...(idOf(tenant.parent) ? { parentId: idOf(tenant.parent) } : {}),
  ...(tenant.siren ? { siren: tenant.siren } : {}),
  slug: tenant.slug,
  state: tenant.state === 'closed' || tenant.state === 'suspended' ? tenant.state : 'open',
})

const byName = new Intl.Collator('fr')

type Bare = ReturnType<typeof siteOf>

/** Finds what is below a site: its sub-sites, and the communes of an EPCI. */
const findMembers = (sites: Bare[]): ((top: Bare) => Link[]) => {
  const online = sites.filter(({ isIndexable }) => isIndexable).sort((a, b) => byName.compare(a.name, b.name))
  const byParent = Map.groupBy(online, ({ parentId }) => parentId)
  const byEpci = Map.groupBy(online, ({ epciSiren }) => epciSiren)

  return ({ id, kind, siren }) =>
    [
      ...(kind === 'epci' && siren !== undefined ? (byEpci.get(siren) ?? []) : []),
      ...(byParent.get(id) ?? []),
    ].map(({ name, origin }) => ({ href: `${origin}/`, text: name }))
}

type Index = { byHost: Map<string, FoundSite>; byId: Map<string, Site> }

const emptyIndex: Index = { byHost: new Map(), byId: new Map() }

/** A site that has not changed stays the same object: what is kept for it holds. */
const buildIndex = (tenants: KnownTenant[], hosts: Host[], before: Index): Index => {
  const hostsByTenant = Map.groupBy(hosts, ({ tenant }) => idOf(tenant))
  const answering = tenants.flatMap((tenant) => {
    const own = hostsByTenant.get(tenant.id) ?? []
    const canonical = own.find(({ isCanonical }) => isCanonical) ?? own[0]
    return canonical ? [{ bare: siteOf(tenant, canonical.name), canonical, own }] : []
  })
  const membersOf = findMembers(answering.map(({ bare }) => bare))
  const index: Index = { byHost: new Map(), byId: new Map() }

  for (const { bare, canonical, own } of answering) {
    const fresh: Site = { ...bare, members: membersOf(bare) }
    const known = before.byId.get(bare.id)
    const site = known && isDeepStrictEqual(known, fresh) ? known : fresh

    index.byId.set(site.id, site)
    own.forEach((host) => index.byHost.set(host.name, { isCanonical: host === canonical, site }))
  }
  return index
}

const readAll = async (payload: Payload, before: Index): Promise<Index> => {
  const all = { limit: 0, pagination: false } as const
  // asked again and again: the adapter, without the rules and hooks of a person's reading
  const [tenants, hosts] = await Promise.all([
    payload.db.find<KnownTenant>({ ...all, collection: slugs.tenants, select: siteFields }),
    payload.db.find<Host>({ ...all, collection: slugs.hosts }),
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

  return {
    findByHost: (host) => index.byHost.get(host),
    findById: (id) => index.byId.get(id),
    stop: () => {
      clearInterval(timer)
      stopListening()
    },
  }
}
