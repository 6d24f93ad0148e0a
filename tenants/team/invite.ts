import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { platformOrigin } from '#core/env.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant, User } from '#payload-types'
import { tenantErrors } from '../errors.ts'
import { tenantText as text } from '../labels.ts'
import { principalOf } from '../principal.ts'
import { isRoleWithin, type RoleName } from '../roles.ts'
import { assertOwnSections } from '../memberships/keep-own-sections.ts'

export type Invitation = {
  email: string
  endsOn?: string | undefined
  hasNews?: boolean
  name?: string | undefined
  role: RoleName
  sections?: string[]
  siteId: string
  startsOn?: string | undefined
}

/** Long enough for a summer leave to be over. */
const linkDays = 14

const findAccount = async ({ payload }: PayloadRequest, email: string): Promise<undefined | User> => {
  const { docs } = await payload.find({
    collection: slugs.users,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { email: { equals: email } },
  })
  return docs[0]
}

/** An account whose password nobody knows: its owner chooses one by the link of the message. */
const createAccount = (req: PayloadRequest, { email, name }: Invitation): Promise<User> =>
  req.payload.create({
    collection: slugs.users,
    data: { email, name: name ?? null, password: randomBytes(32).toString('base64url') },
    depth: 0,
    overrideAccess: true,
    req,
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
  const data = { endsOn, hasNews, role, sections, startsOn, tenant: siteId, user: user.id }
  const context = { isInvitation: true }

  // the same invitation twice gives one role, with the dates said last
  await (docs[0]
    ? req.payload.update({ ...common, context, data, id: docs[0].id, req })
    : req.payload.create({ ...common, context, data, req }))
}

const sendMessage = async (
  { payload }: PayloadRequest,
  { site, user, role }: { role: RoleName; site: Tenant; user: User },
): Promise<void> => {
  const isNew = !user.lastSignInOn
  const token = isNew
    ? await payload.forgotPassword({
        collection: slugs.users,
        data: { email: user.email },
        disableEmail: true,
        expiration: linkDays * 24 * 60 * 60 * 1000,
      })
    : undefined

  try {
    await payload.sendEmail({
      subject: text('invitationSubject', { site: site.name }),
      text: text(isNew ? 'invitationBodyNew' : 'invitationBodyKnown', {
        address: token ? `${platformOrigin}/admin/reset/${token}` : `${platformOrigin}/admin`,
        days: linkDays,
        role: text(`role-${role}`),
        site: site.name,
      }),
      to: user.email,
    })
  } catch (cause) {
    throw tenantErrors.invitationMail({}, cause)
  }
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
 * Gives somebody a role on a site by their address, and tells them: how to choose a password when the account is
 * new. Whether the address had an account is not told to who invites.
 *
 * Each step bears being done twice: after a failure, the same invitation ends what is missing.
 *
 * @throws tenantErrors when the role is not the requester's to give, or the message does not leave.
 */
export const invite = async (req: PayloadRequest, invitation: Invitation): Promise<User> => {
  const { role, siteId } = invitation

  await assertInvitable(req, invitation)
  const site = await req.payload.findByID({
    collection: slugs.tenants,
    depth: 0,
    id: siteId,
    joins: false,
    overrideAccess: true,
  })
  const user = (await findAccount(req, invitation.email)) ?? (await createAccount(req, invitation))

  await giveRole(req, user, invitation)
  await sendMessage(req, { role, site, user })
  return user
}
