import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { tenantErrors } from '../errors.ts'
import { lifeCycle } from '../life-cycle.ts'
import { principalOf } from '../principal.ts'

const refuseUnlessWritable = async (req: PayloadRequest, tenant: string | undefined): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { state: true },
    where: { id: { equals: tenant } },
  })

  if (docs[0] && !lifeCycle[docs[0].state].isWritable) {
    throw tenantErrors.siteClosed()
  }
}

/** Refuses what an account writes on a closed site: it is kept as it was archived. Jobs and scripts purge it. */
export const refuseClosedSite: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (req.user) {
    await refuseUnlessWritable(req, idOf(data.tenant) ?? idOf(originalDoc?.tenant))
  }
  return data
}

export const refuseDeletionOnClosedSite: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (req.user) {
    const { docs } = await req.payload.db.find<{ tenant?: unknown }>({
      collection: collection.slug,
      limit: 1,
      pagination: false,
      req,
      select: { tenant: true },
      where: { id: { equals: id } },
    })
    await refuseUnlessWritable(req, idOf(docs[0]?.tenant))
  }
}

/** Contact and hours of a closed site are no longer its administrators’ to write; its state is an operator’s. */
export const refuseOnClosedTenant: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (req.user && originalDoc?.state === 'closed' && !(await principalOf(req)).may('operate')) {
    throw tenantErrors.siteClosed()
  }
  return data
}
