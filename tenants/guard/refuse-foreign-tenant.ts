import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import type { Rights } from '../access.ts'
import { tenantErrors } from '../errors.ts'
import { principalOf } from '../principal.ts'
import { selectedTenantOf } from '../selected-tenant.ts'
import { isOnline } from './is-online.ts'
import { isInOwnSection } from './sections.ts'

/** The site on which someone writes, when there is no doubt. */
export const ownTenant = async (req: PayloadRequest): Promise<string | undefined> => {
  const sites = (await principalOf(req)).sitesFor('enter')
  return sites !== 'all' && sites.length === 1 ? sites[0] : selectedTenantOf(req)
}

/** Gives a new document the site its author works on. */
export const assignTenant =
  ({ create }: Rights): CollectionBeforeValidateHook =>
  async ({ data, operation, req }) => {
    if (!data || operation !== 'create' || create === 'nobody' || idOf(data.tenant)) {
      return data
    }
    const only = await ownTenant(req)

    return only ? { ...data, tenant: only } : data
  }

/**
 * Refuses to create a document on a site where its author has not the right, and to move one to another site.
 *
 * A hook and not a `validate`: Payload skips validation when it saves a draft. Without an account (a script, a job)
 * only the presence of the site is asked.
 */
export const refuseForeignTenant =
  (rights: Rights): CollectionBeforeChangeHook =>
  async ({ context, data, operation, originalDoc, req }) => {
    const current = idOf(originalDoc?.tenant)
    const wanted = idOf(data.tenant) ?? current

    if (wanted === undefined) {
      throw tenantErrors.tenantMissing()
    }
    const capability = rights[operation]

    // what only the system writes follows the document it speaks of
    if (operation === 'update' && wanted !== current && context.isMove !== true && capability !== 'nobody') {
      throw tenantErrors.moveOnlyExplicit()
    }

    if (
      req.user &&
      capability !== 'nobody' &&
      !(await principalOf(req)).may(capability, wanted) &&
      !(await isInOwnSection(req, { data, originalDoc, rights, tenantId: wanted }))
    ) {
      throw rights.sections && (await principalOf(req)).may('section', wanted)
        ? tenantErrors.outsideSection()
        : tenantErrors.foreignTenant()
    }
    return data
  }

/**
 * Refuses to put online, or to touch what is online, on a site where the author may only draft.
 *
 * The access rule asks the same of the latest version, which is all that Payload shows it.
 */
export const refusePublication =
  (rights: Rights): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const tenantId = idOf(data.tenant) ?? idOf(originalDoc?.tenant)

    if (
      !req.user ||
      (await principalOf(req)).may('approve', tenantId) ||
      (await isInOwnSection(req, { data, originalDoc, rights, tenantId }))
    ) {
      return data
    }
    if (data._status === 'published') {
      throw tenantErrors.draftsOnly()
    }
    if (
      operation === 'update' &&
      (await isOnline(req, { collection: collection.slug, id: originalDoc?.id }))
    ) {
      throw tenantErrors.draftsOnly()
    }
    return data
  }
