import { createLocalReq, type Payload } from 'payload'
import { platformOrigin } from '#core/env.ts'
import { slugs } from '#core/slugs.ts'
import { isPlatformRole, roleNames, type RoleName } from '#tenants/roles.ts'
import { drawLink } from '#tenants/sign-in/links.ts'
import { claimAccount } from '#tenants/users/claim-account.ts'
import { provisioningErrors } from './errors.ts'
import { text } from './labels.ts'
import type { EditorOrder } from './order.ts'

/** An invitation is read within a week; afterwards « mot de passe oublié » gives another link. */
const invitationDays = 7

type Site = { id: string; name: string }

const common = { depth: 0, overrideAccess: true } as const

const findRole = async (
  payload: Payload,
  where: Record<string, { equals: string }>,
): Promise<string | undefined> => {
  const { docs } = await payload.find({
    ...common,
    collection: slugs.memberships,
    limit: 1,
    pagination: false,
    select: {},
    where,
  })
  return docs[0]?.id
}

const choosePasswordAddress = async (payload: Payload, userId: string): Promise<string> => {
  const token = await drawLink(payload, {
    kind: 'invitation',
    lifeMs: invitationDays * 24 * 60 * 60 * 1000,
    userId,
  })
  return `${platformOrigin}/admin/reset/${token}`
}

type Invitation = { address: string; isNew: boolean; site: Site; to: string }

const sendInvitation = async (payload: Payload, { address, isNew, site, to }: Invitation): Promise<void> => {
  try {
    await payload.sendEmail({
      subject: text('invitationSubject', { site: site.name }),
      // plain text: nothing to escape, and it reads everywhere
      text: text(isNew ? 'invitationNewAccount' : 'invitationKnownAccount', {
        address,
        days: invitationDays,
        site: site.name,
      }),
      to,
    })
  } catch (cause) {
    throw provisioningErrors.mailNotSent({ email: to }, cause)
  }
}

/** Roles of an order are checked before anything is written. */
const roleOf = (name: string): RoleName => {
  const found = roleNames.find((role) => role === name && !isPlatformRole(role))

  if (!found) {
    throw provisioningErrors.roleUnknown({ role: name, roles: roleNames.join(', ') })
  }
  return found
}

/**
 * Gives someone a role on a site, an account if they have none, and tells them by mail. The role is written last: as
 * long as it is missing, the next run sends the invitation again rather than never.
 *
 * @throws provisioningErrors.mailNotSent when the mail server refuses.
 */
export const inviteEditor = async (
  payload: Payload,
  site: Site,
  { email: given, fullName, role: roleName }: EditorOrder,
): Promise<void> => {
  const [email, role] = [given.toLowerCase(), roleOf(roleName)]
  const { id: user } = await claimAccount(await createLocalReq({}, payload), { email, name: fullName })
  const ofUser = { user: { equals: user } }

  if (
    await findRole(payload, {
      ...ofUser,
      role: { equals: role },
      tenant: { equals: site.id },
    })
  ) {
    return
  }
  // an account without any role has never been told of: its first invitation may have been lost
  const isNew = (await findRole(payload, ofUser)) === undefined
  const address = isNew ? await choosePasswordAddress(payload, user) : `${platformOrigin}/admin`

  await sendInvitation(payload, { address, isNew, site, to: email })
  await payload.create({
    ...common,
    collection: slugs.memberships,
    data: { role, tenant: site.id, user },
  })
}
