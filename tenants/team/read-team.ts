import type { Payload, PayloadRequest } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { RoleName } from '../roles.ts'

/** A role of somebody on a site. Days are `YYYY-MM-DD`, in France. */
export type TeamLine = {
  email: string
  endsOn: string | undefined
  isEnded: boolean
  membershipId: string
  name: string
  role: RoleName
  signedInOn: string | undefined
  startsOn: string | undefined
  userId: string
}

const dayOf = (moment: null | string | undefined): string | undefined =>
  moment ? parisDay(new Date(moment)) : undefined

/** The roles of a site, those in force first, by name. Read with the rights of who asks. */
export const readTeam = async (
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  siteId: string,
): Promise<TeamLine[]> => {
  const asked = { depth: 0, overrideAccess: false, pagination: false, user } as const
  const { docs: memberships } = await payload.find({
    ...asked,
    collection: slugs.memberships,
    where: { tenant: { equals: siteId } },
  })
  const { docs: accounts } = await payload.find({
    ...asked,
    collection: slugs.users,
    select: { email: true, lastSignInOn: true, name: true },
    where: { id: { in: memberships.flatMap(({ user: account }) => idOf(account) ?? []) } },
  })
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const today = parisDay(now())

  return memberships
    .flatMap((membership) => {
      const account = byId.get(idOf(membership.user) ?? '')
      const endsOn = dayOf(membership.endsOn)

      return account
        ? [
            {
              email: account.email,
              endsOn,
              isEnded: endsOn !== undefined && endsOn < today,
              membershipId: membership.id,
              name: account.name || account.email,
              role: membership.role,
              signedInOn: dayOf(account.lastSignInOn),
              startsOn: dayOf(membership.startsOn),
              userId: account.id,
            },
          ]
        : []
    })
    .toSorted((a, b) => Number(a.isEnded) - Number(b.isEnded) || a.name.localeCompare(b.name, 'fr'))
}

/** Pages of a site that may be given as a section, in the order of the tree. */
export const readPages = async (
  payload: Payload,
  siteId: string,
): Promise<{ id: string; path: string; title: string }[]> => {
  const { docs } = await payload.find({
    collection: slugs.pages,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { path: true, title: true },
    sort: 'path',
    where: { tenant: { equals: siteId } },
  })
  return docs.map(({ id, path, title }) => ({ id, path: path ?? '', title }))
}
