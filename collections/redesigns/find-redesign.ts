import type { PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Redesign } from '#payload-types'
import { tenantErrors } from '#tenants/errors.ts'
import { principalOf } from '#tenants/principal.ts'

export type FoundRedesign = { redesign: Redesign; tenant: string }

/**
 * Finds a redesign for who may configure its site.
 *
 * @throws tenantErrors.foreignTenant to anyone else: to them it does not exist.
 */
export const findRedesign = async (req: PayloadRequest, id: string): Promise<FoundRedesign> => {
  const { docs } = await req.payload.find({
    collection: slugs.redesigns,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  const [redesign] = docs
  const tenant = idOf(redesign?.tenant)

  if (!redesign || tenant === undefined || !(await principalOf(req)).may('configure', tenant)) {
    throw tenantErrors.foreignTenant()
  }
  return { redesign, tenant }
}
