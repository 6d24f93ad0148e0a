import type { PayloadRequest } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Membership, User } from '#payload-types'
import { formEndpoint } from '../admin/form-endpoint.ts'
import { tenantErrors } from '../errors.ts'
import { invite } from './invite.ts'
import { readAddress, readDay } from './invite-endpoint.ts'
import { principalOf } from '../principal.ts'
import { invitationPace } from '../sign-in/paces.ts'
import { refuseTooMany } from '../sign-in/refuse-too-many.ts'
import { findScheduled, giveScheduled } from './scheduled-publications.ts'

type Leaving = { endsOn: string; siteId: string; userId: string }

const dayOf = (moment: null | string | undefined): string => (moment ? parisDay(new Date(moment)) : '')

/** Roles of a site that the person still has, or will have. */
const findRoles = async (req: PayloadRequest, { siteId, userId }: Leaving): Promise<Membership[]> => {
  const today = parisDay(now())
  const { docs } = await req.payload.find({
    collection: slugs.memberships,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ user: { equals: userId } }, { tenant: { equals: siteId } }] },
  })
  return docs.filter(({ endsOn }) => !endsOn || dayOf(endsOn) >= today)
}

/** A mandate is shortened and never prolonged: so that one may hand over one's own. */
const endRole = async (req: PayloadRequest, role: Membership, { endsOn }: Leaving): Promise<void> => {
  if (!role.endsOn || dayOf(role.endsOn) > dayOf(endsOn)) {
    await req.payload.update({
      collection: slugs.memberships,
      context: { isHandover: true },
      data: { endsOn },
      depth: 0,
      id: role.id,
      // one's own role is not one's to write, but by this endpoint
      overrideAccess: true,
      req,
    })
  }
}

/** Who took over from themselves would have no role left. */
const refuseOneself = async (
  { payload }: PayloadRequest,
  { userId }: Leaving,
  email: string,
): Promise<void> => {
  const account = await payload.db.findOne<User>({
    collection: slugs.users,
    where: { id: { equals: userId } },
  })

  if (account?.email === email) {
    throw tenantErrors.invitationInvalid()
  }
}

const giveToSuccessor = async (
  req: PayloadRequest,
  { email, leaving, roles }: { email: string; leaving: Leaving; roles: Membership[] },
): Promise<void> => {
  for (const { endsOn, hasNews, role, sections } of roles) {
    const successor = await invite(req, {
      email,
      endsOn: endsOn ?? undefined,
      hasNews: hasNews ?? false,
      isAdded: true,
      role,
      sections: (sections ?? []).flatMap((page) => idOf(page) ?? []),
      siteId: leaving.siteId,
    })
    await giveScheduled(req.payload, await findScheduled(req.payload, leaving), { userId: successor.id })
  }
}

/**
 * `POST /api/memberships/handover`: `site`, `person`, `endsOn`, and `email` of who takes over, if anybody does. The
 * successor receives the same roles at once and what is scheduled; the person keeps theirs until the day said.
 *
 * Each step bears being done twice.
 */
export const handoverEndpoint = formEndpoint({
  act: async (req, fields) => {
    const leaving = {
      endsOn: readDay(fields, 'endsOn') ?? now().toISOString(),
      siteId: fields.get('site') ?? '',
      userId: fields.get('person') ?? '',
    }

    if (!(await principalOf(req)).may('invite', leaving.siteId)) {
      throw tenantErrors.foreignTenant()
    }
    const roles = await findRoles(req, leaving)

    if (roles.length === 0) {
      throw tenantErrors.roleHolder()
    }
    if (fields.get('email')) {
      const email = readAddress(fields)

      await refuseOneself(req, leaving, email)
      await refuseTooMany(req, invitationPace)
      await giveToSuccessor(req, { email, leaving, roles })
    }
    for (const role of roles) {
      await endRole(req, role, leaving)
    }
    return { done: 'handedOver', query: { person: leaving.userId, site: leaving.siteId } }
  },
  path: '/handover',
  screen: '/passation',
})
