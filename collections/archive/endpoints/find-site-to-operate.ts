import type { PayloadRequest } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { tenantErrors } from '#tenants/errors.ts'
import { principalOf } from '#tenants/principal.ts'

/** @throws tenantErrors.foreignTenant for anyone who does not watch over every site. */
export const assertOperator = async (req: PayloadRequest): Promise<void> => {
  if (!(await principalOf(req)).may('operate')) {
    throw tenantErrors.foreignTenant()
  }
}

/**
 * The site that an operator works on.
 *
 * @throws tenantErrors.foreignTenant, tenantErrors.tenantMissing
 */
export const findSiteToOperate = async (req: PayloadRequest, id: string): Promise<Tenant> => {
  await assertOperator(req)
  const site = await req.payload.findByID({
    collection: slugs.tenants,
    depth: 0,
    disableErrors: true,
    id,
    joins: false,
    overrideAccess: true,
  })

  if (!site) {
    throw tenantErrors.tenantMissing()
  }
  return site
}
