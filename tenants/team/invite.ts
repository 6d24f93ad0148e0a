import type { PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Membership, User } from '#payload-types'
import { tenantErrors } from '../errors.ts'
import { principalOf } from '../principal.ts'
import { isRoleWithin, type RoleName } from '../roles.ts'
import { claimAccount } from '../users/claim-account.ts'
import { queueInvitationMail } from './invitation-mail.ts'
import { assertOwnSections } from '../memberships/keep-own-sections.ts'

export type Invitation = {
  email: string
  endsOn?: string | undefined
  hasNews?: boolean
  /** Beside what the person has of that role already, which is not taken from them. @default it replaces it */
  isAdded?: boolean
  name?: string | undefined
  role: RoleName
  sections?: string[]
  siteId: string
  startsOn?: string | undefined
}

type Given = { endsOn: null | string; hasNews: boolean; sections: string[]; startsOn: null | string }

const momentOf = (date: null | string | undefined): number => (date ? new Date(date).getTime() : Number.NaN)

/** All that two mandates of one role give: from the first day to the last, of which none is the longest. */
const together = (given: Given, known: Membership): Given => ({
  endsOn:
    momentOf(given.endsOn) > momentOf(known.endsOn) ? given.endsOn : given.endsOn && (known.endsOn ?? null),
  hasNews: given.hasNews || known.hasNews === true,
  sections: [...new Set([...given.sections, ...(known.sections ?? []).flatMap((page) => idOf(page) ?? [])])],
  startsOn:
    momentOf(given.startsOn) < momentOf(known.startsOn)
      ? given.startsOn
      : given.startsOn && (known.startsOn ?? null),
})

const giveRole = async (req: PayloadRequest, user: User, invitation: Invitation): Promise<void> => {
  const { endsOn = null, hasNews = false, role, sections = [], siteId, startsOn = null } = invitation
  const common = { collection: slugs.memberships, depth: 0, overrideAccess: true } as const
  const { docs } = await req.payload.find({
    ...common,
    limit: 1,
    pagination: false,
    where: {
      and: [{ user: { equals: user.id } }, { tenant: { equals: siteId } }, { role: { equals: role } }],
    },
  })
  const given = { endsOn, hasNews, sections, startsOn }
  const data = {
    ...(invitation.isAdded && docs[0] ? together(given, docs[0]) : given),
    role,
    tenant: siteId,
    user: user.id,
  }
  const context = { isInvitation: true }

  // the same invitation twice gives one role, with the dates said last
  await (docs[0]
    ? req.payload.update({ ...common, context, data, id: docs[0].id, req })
    : req.payload.create({ ...common, context, data, req }))
}

/** Before anything is created: an account without role would be left behind. */
const assertInvitable = async (
  req: PayloadRequest,
  { role, sections, siteId }: Invitation,
): Promise<void> => {
  const principal = await principalOf(req)

  if (!principal.may('invite', siteId)) {
    throw tenantErrors.foreignTenant()
  }
  if (!isRoleWithin(role, (capability) => principal.may(capability, siteId))) {
    throw tenantErrors.roleNotGrantable()
  }
  if (role === 'sectionEditor') {
    await assertOwnSections(req, { pageIds: sections ?? [], tenantId: siteId })
  }
}

/**
 * Gives somebody a role on a site by their address, and has them told: how to choose a password when the account is
 * new. Whether the address had an account is not told to who invites.
 *
 * Each step bears being done twice: after a failure, the same invitation ends what is missing.
 *
 * @throws tenantErrors when the role is not the requester's to give.
 */
export const invite = async (req: PayloadRequest, invitation: Invitation): Promise<User> => {
  const { role, siteId } = invitation

  await assertInvitable(req, invitation)
  const user = await claimAccount(req, invitation)

  await giveRole(req, user, invitation)
  await queueInvitationMail(req, { role, siteId, userId: user.id })
  return user
}
