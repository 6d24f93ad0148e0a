import type { Access, CollectionConfig, FieldAccess, Where } from 'payload'
import { lendersOf, lentBy } from './lenders.ts'
import { principalOf, type Requester } from './principal.ts'
import type { Capability } from './roles.ts'

/** Every operation must be named: a forgotten key would fall back to "any logged-in user". */
export type CollectionAccess = Required<
  Pick<
    NonNullable<CollectionConfig['access']>,
    'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'
  >
>

/**
 * What a collection of a site asks of whom: one capability an operation, `nobody` when only the system writes.
 *
 * `sections` opens it to section editors besides: `below` their pages, or `named` by their membership. `isLent` lets
 * the sub-sites that use the media of their parent read it there, and point to it.
 */
export type Rights = Record<'create' | 'delete' | 'read' | 'update', Capability | 'nobody'> & {
  isLent?: true
  sections?: 'below' | 'named'
}

/** Collections of a site, with what each operation asks. */
export type Scoped = Record<string, Rights>

/** Content: contributors draft, reviewers put online, editors do both and put in the trash. */
export const editorial: Rights = { create: 'draft', delete: 'publish', read: 'read', update: 'revise' }

/** Pages: section editors write below theirs. */
export const editorialBelow: Rights = { ...editorial, sections: 'below' }

/** News and events: section editors write them when their membership says so. */
export const editorialNamed: Rights = { ...editorial, sections: 'named' }

/**
 * Files: visitors see them as soon as they are saved, for want of drafts, so they are not for those who may only
 * draft; sub-sites may use those of their parent.
 */
export const immediate: Rights = {
  create: 'publish',
  delete: 'publish',
  isLent: true,
  read: 'read',
  update: 'publish',
}

/** Pictures: those who write may add some. One that is there already may be on a page that is online. */
export const illustrative: Rights = { ...immediate, create: 'illustrate' }

/** Alerts: also for those who do nothing else, and who remove none. */
export const urgent: Rights = { create: 'alert', delete: 'publish', read: 'alert', update: 'alert' }

/** Menus and settings: site administrators only. */
export const configuration: Rights = {
  create: 'configure',
  delete: 'configure',
  read: 'read',
  update: 'configure',
}

/** Written by hooks and jobs, read by the site's editors. */
export const systemWritten: Rights = { create: 'nobody', delete: 'nobody', read: 'read', update: 'nobody' }

/** Written by the system for itself: what one person asked of it is nobody else's. */
export const systemKept: Rights = { ...systemWritten, read: 'nobody' }

/** Private spaces of a site: not for those who only write what everyone may read. */
export const extranetManaged: Rights = {
  create: 'manageExtranet',
  delete: 'manageExtranet',
  read: 'manageExtranet',
  update: 'manageExtranet',
}

/** What the system writes of private spaces: receipts. */
export const extranetRecords: Rights = { ...systemWritten, read: 'manageExtranet' }

/** What members write in private spaces: read and removed by those who manage them, never rewritten. */
export const extranetModerated: Rights = { ...extranetRecords, delete: 'manageExtranet' }

export const nobody: Access = () => false

export const nobodyField: FieldAccess = () => false

/** Those who hold the capability on the whole platform. */
export const platformWide =
  (capability: Capability): Access =>
  async ({ req }) =>
    (await principalOf(req)).may(capability)

/** Those who hold a role today, of any site or of the platform: who holds none has nothing to do in the admin. */
export const roleHolders = async ({ req }: { req: Requester }): Promise<boolean> =>
  (await principalOf(req)).hasRole

/** Operators, for a field. */
export const operatorsField: FieldAccess = async ({ req }) => (await principalOf(req)).may('operate')

/** Documents whose `field` is a site on which the requester holds the capability. */
export const onSitesWith =
  (capability: Capability, field = 'tenant'): Access =>
  async ({ req }) => {
    const sites = (await principalOf(req)).sitesFor(capability)

    if (sites === 'all') {
      return true
    }
    return sites.length > 0 && { [field]: { in: sites } }
  }

/** What the parents of those sites lend to them. */
export const onLendersWith =
  (capability: Capability): Access =>
  async ({ req }) => {
    const sites = (await principalOf(req)).sitesFor(capability)
    const lenders = sites === 'all' ? [] : await lendersOf(req, sites)

    return lenders.length > 0 && lentBy(lenders)
  }

/** Holds the capability on some site. Which one the document may belong to is the tenant guard's question. */
export const onSomeSiteWith =
  (capability: Capability): Access =>
  async ({ req }) =>
    (await principalOf(req)).sitesFor(capability).length > 0

/** Passes when one of the rules does; the queries of several are joined. */
export const any =
  (...rules: Access[]): Access =>
  async (args) => {
    const queries: Where[] = []

    for (const rule of rules) {
      const result = await rule(args)

      if (result === true) {
        return true
      }
      if (result !== false) {
        queries.push(result)
      }
    }
    return queries.length > 0 && { or: queries }
  }

/** The account itself. */
export const oneself: Access = ({ req: { user } }) =>
  user?.collection === 'users' && { id: { equals: user.id } }
