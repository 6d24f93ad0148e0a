import type { PayloadRequest } from 'payload'
import { byName } from '#core/french-order.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { principalOf } from '../principal.ts'
import { selectedTenantOf } from '../selected-tenant.ts'

type SiteRow = Pick<Tenant, 'id' | 'name' | 'state'>

/** The sites that the requester may work on, by name, and the one they chose or the only one. */
export const sitesOf = async (
  req: Pick<PayloadRequest, 'headers' | 'payload' | 'user'>,
): Promise<{ current: SiteRow | undefined; sites: SiteRow[] }> => {
  const ids = (await principalOf(req)).sitesFor('enter')
  const { docs } = await req.payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    overrideAccess: false,
    pagination: false,
    select: { name: true, state: true },
    user: req.user,
  })
  // a database puts « École » after « Ydes »
  const sites = docs.toSorted(byName)
  const chosen = selectedTenantOf(req)
  const current =
    sites.find(({ id }) => id === chosen) ?? (ids !== 'all' && sites.length === 1 ? sites[0] : undefined)

  return { current, sites }
}
