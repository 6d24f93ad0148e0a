import type { Access, Where } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { any, nobody, onSitesWith, onSomeSiteWith, platformWide, type CollectionAccess } from '../access.ts'
import { principalOf, type Requester } from '../principal.ts'
import { isPlatformRole, roleNames } from '../roles.ts'

const siteRoles: Where = { role: { not_in: roleNames.filter(isPlatformRole) } }

const ownMemberships: Access = ({ req: { user } }) =>
  user?.collection === slugs.users && { user: { equals: user.id } }

/** Roles of one's own sites, but one's own: nobody prolongs their mandate, nor locks themselves out. */
const rolesOfOthers: Access = async ({ req }) => {
  const sites = (await principalOf(req)).sitesFor('invite')

  return (
    sites !== 'all' &&
    sites.length > 0 && {
      and: [{ tenant: { in: sites } }, { user: { not_equals: req.user?.id } }, siteRoles],
    }
  )
}

/** A platform role is taken by those who may give it. */
const takeable: Access = async ({ req }) => {
  const principal = await principalOf(req)

  return principal.may('govern') || (principal.may('operate') && siteRoles)
}

/** Operators write every role, those who invite the roles of their own sites. Which ones: `refuseUngrantableRole`. */
export const membershipsAccess: CollectionAccess = {
  create: onSomeSiteWith('invite'),
  delete: any(takeable, rolesOfOthers),
  read: any(platformWide('operate'), ownMemberships, onSitesWith('invite')),
  readVersions: nobody,
  unlock: nobody,
  update: any(platformWide('operate'), rolesOfOthers),
}

/** Accounts that have, had or will have a role on these sites. */
export const findAccountsOf = async (
  { payload }: Pick<Requester, 'payload'>,
  siteIds: string[],
): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: slugs.memberships,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { user: true },
    where: { tenant: { in: siteIds } },
  })
  return [...new Set(docs.flatMap(({ user }) => idOf(user) ?? []))]
}

/** People of the sites on which the requester may invite: the accounts they know, and no other. */
export const peopleOfOwnSites: Access = async ({ req }) => {
  const sites = (await principalOf(req)).sitesFor('invite')

  if (sites === 'all' || sites.length === 0) {
    return sites === 'all'
  }
  return { id: { in: await findAccountsOf(req, sites) } }
}
