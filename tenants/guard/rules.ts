import type { Access, CollectionConfig, Where } from 'payload'
import {
  any,
  nobody,
  onLendersWith,
  onSitesWith,
  onSomeSiteWith,
  type CollectionAccess,
  type Rights,
} from '../access.ts'
import { principalOf } from '../principal.ts'
import type { Capability } from '../roles.ts'
import { inSections } from './sections.ts'

export const hasDrafts = ({ versions }: Pick<CollectionConfig, 'versions'>): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

const onSites = (capability: Capability | 'nobody', field?: string): Access =>
  capability === 'nobody' ? nobody : onSitesWith(capability, field)

/**
 * Where drafts exist, those who may only draft never touch a document that visitors see: changing it, even back to
 * a draft, would take it offline. Nor do they put one online, which the panel asks before it offers the button.
 */
const revisersOnDrafts: Access = async ({ data, req }) => {
  const principal = await principalOf(req)
  const approving = principal.sitesFor('approve')
  const revising = principal.sitesFor('revise')

  if (approving === 'all' || revising === 'all') {
    return true
  }
  const online: Where[] = approving.length > 0 ? [{ tenant: { in: approving } }] : []
  const drafts: Where[] =
    revising.length > 0 && data?._status !== 'published'
      ? [{ and: [{ tenant: { in: revising } }, { _status: { not_equals: 'published' } }] }]
      : []

  return online.length + drafts.length > 0 && { or: [...online, ...drafts] }
}

/** The six access rules of a collection of a site, made from its rights. */
export const accessOf = (collection: CollectionConfig, rights: Rights): CollectionAccess => ({
  create: any(
    rights.create === 'nobody' ? nobody : onSomeSiteWith(rights.create),
    inSections(rights, 'create'),
  ),
  delete: any(onSites(rights.delete), inSections(rights, 'delete')),
  read: any(
    onSites(rights.read),
    rights.isLent && rights.read !== 'nobody' ? onLendersWith(rights.read) : nobody,
  ),
  readVersions: onSites(rights.read, 'version.tenant'),
  unlock: nobody,
  update: any(
    rights.update === 'revise' && hasDrafts(collection) ? revisersOnDrafts : onSites(rights.update),
    inSections(rights, 'update'),
  ),
})
