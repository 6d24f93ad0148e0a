/**
 * What a role may do on the sites it holds for. Rights are named here and nowhere else.
 *
 * - `enter`: see that the site exists, its name, its contact and its addresses
 * - `read`: see the site's content in the admin, drafts included
 * - `illustrate`: add pictures
 * - `draft`: begin what no visitor sees yet
 * - `revise`: change what no visitor sees yet
 * - `approve`: put online and take offline what somebody wrote, change what is online
 * - `publish`: write what visitors see as soon as it is saved, put in the trash
 * - `section`: write and put online below the pages that the membership names, and nowhere else
 * - `alert`: say something at the head of every page, or stop saying it
 * - `configure`: menus, settings, contact, opening hours
 * - `manageExtranet`: private spaces, their members and what they hold
 * - `invite`: give and take roles of the site, none above one's own
 * - `operate`: identity, hosts, life cycle, accounts of every site
 * - `govern`: grant platform roles
 */
export type Capability =
  | 'alert'
  | 'approve'
  | 'configure'
  | 'draft'
  | 'enter'
  | 'govern'
  | 'illustrate'
  | 'invite'
  | 'manageExtranet'
  | 'operate'
  | 'publish'
  | 'read'
  | 'revise'
  | 'section'

type Role = { capabilities: readonly Capability[]; scope: 'platform' | 'site' }

const drafting = ['enter', 'read', 'illustrate', 'draft', 'revise'] as const
const writing = [...drafting, 'approve', 'publish', 'alert'] as const
const administering = [...writing, 'configure', 'invite', 'manageExtranet'] as const

export const roles = {
  platformAdmin: { capabilities: [...administering, 'operate', 'govern'], scope: 'platform' },
  integrator: { capabilities: [...administering, 'operate'], scope: 'platform' },
  editorInChief: { capabilities: administering, scope: 'site' },
  siteAdministrator: { capabilities: administering, scope: 'site' },
  editor: { capabilities: writing, scope: 'site' },
  reviewer: { capabilities: ['enter', 'read', 'revise', 'approve'], scope: 'site' },
  contributor: { capabilities: drafting, scope: 'site' },
  sectionEditor: { capabilities: ['enter', 'read', 'illustrate', 'section'], scope: 'site' },
  emergencyPublisher: { capabilities: ['enter', 'alert'], scope: 'site' },
  extranetManager: { capabilities: ['enter', 'read', 'manageExtranet'], scope: 'site' },
} as const satisfies Record<string, Role>

export type RoleName = keyof typeof roles

export const roleNames = Object.keys(roles) as RoleName[]

/** A role holds for every site of the platform, or for the one its membership names. */
export const isPlatformRole = (name: RoleName): boolean => roles[name].scope === 'platform'

export const roleMay = (name: RoleName, capability: Capability): boolean =>
  (roles[name].capabilities as readonly Capability[]).includes(capability)

/** Who may put anything online may let others do so in one section. */
const includedIn: Partial<Record<Capability, Capability>> = { section: 'publish' }

/** Whether a role gives nothing that is not already in `may`: nobody gives more than they have. */
export const isRoleWithin = (name: RoleName, may: (capability: Capability) => boolean): boolean =>
  !isPlatformRole(name) &&
  roles[name].capabilities.every((capability) => may(includedIn[capability] ?? capability))

/** Those who answer for a site: without one of them in force it is an orphan. */
export const isAdministratorRole = (name: RoleName): boolean =>
  !isPlatformRole(name) && roleMay(name, 'configure')
