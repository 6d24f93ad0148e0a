import type { PayloadRequest } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { preparedFind } from '#core/prepared-find.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Membership } from '#payload-types'
import { isInForce } from './mandate.ts'
import { isPlatformRole, roleMay, type Capability, type RoleName } from './roles.ts'

/** Who is asking, and what for: the one answer every rule is derived from. */
export type Principal = {
  /** Holds some role today. */
  hasRole: boolean
  /** May do this on that site; without site, on every site of the platform. */
  may: (capability: Capability, tenantId?: string) => boolean
  /** Sites on which this may be done: all of them, or these ids (possibly none). */
  sitesFor: (capability: Capability) => string[] | 'all'
}

type Account = { id: string }

type Grant = { role: RoleName; tenantId: string | undefined }

const principals = new WeakMap<object, Promise<Principal>>()

const nobody: Principal = { hasRole: false, may: () => false, sitesFor: () => [] }

const principalOfGrants = (grants: Grant[]): Principal => {
  const sitesFor = (capability: Capability): string[] | 'all' => {
    const able = grants.filter(({ role }) => roleMay(role, capability))

    return able.some(({ role }) => isPlatformRole(role))
      ? 'all'
      : [...new Set(able.flatMap(({ tenantId }) => tenantId ?? []))]
  }

  return {
    hasRole: grants.length > 0,
    may: (capability, tenantId) => {
      const sites = sitesFor(capability)
      return sites === 'all' || (tenantId !== undefined && sites.includes(tenantId))
    },
    sitesFor,
  }
}

/** As much of a request as tells who is asking. */
export type Requester = Pick<PayloadRequest, 'payload' | 'user'>

const readGrants = async ({ payload }: Requester, user: Account): Promise<Grant[]> => {
  const today = parisDay(now())
  const { docs } = await preparedFind<Membership>(payload, {
    collection: slugs.memberships,
    limit: 0,
    pagination: false,
    select: { endsOn: true, role: true, startsOn: true, tenant: true },
    where: { user: { equals: user.id } },
  })

  return docs
    .filter((membership) => isInForce(membership, today))
    .map(({ role, tenant }) => ({ role, tenantId: idOf(tenant) }))
    .filter(({ role, tenantId }) => isPlatformRole(role) || tenantId !== undefined)
}

/** What an account of the `users` collection may do: its memberships are read once for each time it is read itself. */
export const principalOfAccount = (req: Requester, account: Account): Promise<Principal> => {
  const found = principals.get(account) ?? readGrants(req, account).then(principalOfGrants)

  principals.set(account, found)
  return found
}

/**
 * Finds what the requester may do: the memberships of an account of the `users` collection, read once a request.
 * Anyone else (a visitor, an account of another collection) may do nothing.
 */
export const principalOf = (req: Requester): Promise<Principal> => {
  const { user } = req

  if (user?.collection !== slugs.users) {
    return Promise.resolve(nobody)
  }
  return principalOfAccount(req, user)
}
