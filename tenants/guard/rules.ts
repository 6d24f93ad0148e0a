import type { Access, CollectionConfig, Where } from 'payload'
import { nobody, onSitesWith, onSomeSiteWith, type CollectionAccess, type Rights } from '../access.ts'
import { principalOf } from '../principal.ts'
import type { Capability } from '../roles.ts'

export const hasDrafts = ({ versions }: Pick<CollectionConfig, 'versions'>): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

const onSites = (capability: Capability | 'nobody', field?: string): Access =>
  capability === 'nobody' ? nobody : onSitesWith(capability, field)

/**
 * Where drafts exist, those who may only draft never touch a document that visitors see: changing it, even back to
 * a draft, would take it offline.
 */
const draftersOnDrafts: Access = async ({ req }) => {
  const principal = await principalOf(req)
  const publishing = principal.sitesFor('publish')
  const drafting = principal.sitesFor('draft')

  if (publishing === 'all' || drafting === 'all') {
    return true
  }
  const unpublished: Where = { and: [{ tenant: { in: drafting } }, { _status: { not_equals: 'published' } }] }

  return drafting.length > 0 && { or: [{ tenant: { in: publishing } }, unpublished] }
}

/** The six access rules of a collection of a site, made from its rights. */
export const accessOf = (collection: CollectionConfig, rights: Rights): CollectionAccess => ({
  create: rights.create === 'nobody' ? nobody : onSomeSiteWith(rights.create),
  delete: onSites(rights.delete),
  read: onSites(rights.read),
  readVersions: onSites(rights.read, 'version.tenant'),
  unlock: nobody,
  update: rights.update === 'draft' && hasDrafts(collection) ? draftersOnDrafts : onSites(rights.update),
})
