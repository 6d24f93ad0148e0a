import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { tenantErrors } from '../errors.ts'
import { lifeCycle, type SiteState } from '../life-cycle.ts'
import { principalOf } from '../principal.ts'

/** States read once a request, whatever the number of documents it writes: the account is read once for each. */
const known = new WeakMap<object, Map<string, Promise<SiteState | undefined>>>()

const readState = async (req: PayloadRequest, tenant: string): Promise<SiteState | undefined> => {
  const { docs } = await req.payload.db.find<{ id: string; state: SiteState }>({
    collection: slugs.tenants,
    limit: 1,
    pagination: false,
    req,
    select: { state: true },
    where: { id: { equals: tenant } },
  })
  return docs[0]?.state
}

const refuseUnlessWritable = async (req: PayloadRequest, tenant: string | undefined): Promise<void> => {
  if (!req.user || tenant === undefined) {
    return
  }
  const states = known.get(req.user) ?? new Map<string, Promise<SiteState | undefined>>()
  const reading = states.get(tenant) ?? readState(req, tenant)

  known.set(req.user, states.set(tenant, reading))
  const state = await reading

  if (state && !lifeCycle[state].isWritable) {
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
