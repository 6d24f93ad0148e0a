import type { Payload } from 'payload'
import { onChange } from '#core/changes.ts'
import { originOfHost } from '#core/env.ts'
import type { Site } from '#core/front.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Host, Tenant } from '#payload-types'

export type FoundSite = { isCanonical: boolean; site: Site }

/** Which site answers for which host, in memory. A host that is not in it gets no site: there is no default one. */
export type SiteDirectory = {
  findByHost: (host: string) => FoundSite | undefined
  findById: (id: string) => Site | undefined
  stop: () => void
}

const siteOf = (tenant: Tenant, canonicalHost: string): Site => ({
  features: tenant.features ?? [],
  id: tenant.id,
  ...(tenant.inseeCode ? { inseeCode: tenant.inseeCode } : {}),
  isDemonstration: tenant.isDemonstration === true,
  isIndexable: tenant.state === 'online',
  kind: tenant.kind,
  name: tenant.name,
  origin: originOfHost(canonicalHost),
  ...(tenant.palette ? { palette: tenant.palette } : {}),
  ...(idOf(tenant.parent) ? { parentId: idOf(tenant.parent) } : {}),
  slug: tenant.slug,
  state: tenant.state === 'closed' || tenant.state === 'suspended' ? tenant.state : 'open',
  theme: tenant.theme,
})

type Index = { byHost: Map<string, FoundSite>; byId: Map<string, Site> }

const buildIndex = (tenants: Tenant[], hosts: Host[]): Index => {
  const hostsByTenant = Map.groupBy(hosts, ({ tenant }) => idOf(tenant))
  const index: Index = { byHost: new Map(), byId: new Map() }

  for (const tenant of tenants) {
    const own = hostsByTenant.get(tenant.id) ?? []
    const canonical = own.find(({ isCanonical }) => isCanonical) ?? own[0]

    if (canonical) {
      const site = siteOf(tenant, canonical.name)

      index.byId.set(tenant.id, site)
      own.forEach((host) => index.byHost.set(host.name, { isCanonical: host === canonical, site }))
    }
  }
  return index
}

const readAll = async (payload: Payload): Promise<Index> => {
  const common = { depth: 0, overrideAccess: true, pagination: false } as const
  const [tenants, hosts] = await Promise.all([
    payload.find({ ...common, collection: slugs.tenants, joins: false }),
    payload.find({ ...common, collection: slugs.hosts }),
  ])
  return buildIndex(tenants.docs, hosts.docs)
}

/** Other processes change sites too: how old the directory may be without a change of this one, in milliseconds. */
const refreshMs = 30_000

/** Reads every site and host once, then again after each change. */
export const openSiteDirectory = async (payload: Payload): Promise<SiteDirectory> => {
  let index = await readAll(payload)
  let reading: Promise<void> = Promise.resolve()
  const refresh = (): void => {
    reading = reading
      .then(() => readAll(payload))
      .then(
        (fresh) => {
          index = fresh
        },
        (error: unknown) => {
          payload.logger.error({ err: error, msg: 'site directory not refreshed' })
        },
      )
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
