/**
 * What a role may do on the sites it holds for. Rights are named here and nowhere else.
 *
 * - `read`: see the site's content in the admin, drafts included
 * - `draft`: write what no visitor sees yet
 * - `publish`: put online, take offline, put in the trash
 * - `configure`: menus, settings, contact, opening hours
 * - `manageExtranet`: private spaces, their members and what they hold
 * - `operate`: identity, hosts, life cycle, accounts of every site
 * - `govern`: grant platform roles
 */
export type Capability = 'configure' | 'draft' | 'govern' | 'manageExtranet' | 'operate' | 'publish' | 'read'

type Role = { capabilities: readonly Capability[]; scope: 'platform' | 'site' }

const writing = ['read', 'draft', 'publish'] as const

const administering = [...writing, 'configure', 'manageExtranet'] as const

export const roles = {
  platformAdmin: { capabilities: [...administering, 'operate', 'govern'], scope: 'platform' },
  integrator: { capabilities: [...administering, 'operate'], scope: 'platform' },
  editorInChief: { capabilities: administering, scope: 'site' },
  siteAdministrator: { capabilities: administering, scope: 'site' },
  editor: { capabilities: writing, scope: 'site' },
  contributor: { capabilities: ['read', 'draft'], scope: 'site' },
  extranetManager: { capabilities: ['read', 'manageExtranet'], scope: 'site' },
} as const satisfies Record<string, Role>

export type RoleName = keyof typeof roles

export const roleNames = Object.keys(roles) as RoleName[]

/** A role holds for every site of the platform, or for the one its membership names. */
export const isPlatformRole = (name: RoleName): boolean => roles[name].scope === 'platform'

export const roleMay = (name: RoleName, capability: Capability): boolean =>
  (roles[name].capabilities as readonly Capability[]).includes(capability)
