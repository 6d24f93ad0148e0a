import { oneLine } from '#core/one-line.ts'
import { formEndpoint, type Fields } from '../admin/form-endpoint.ts'
import { tenantErrors } from '../errors.ts'
import { isAddress, normalizeAddress } from '../sign-in/address.ts'
import { invitationPace } from '../sign-in/paces.ts'
import { refuseTooMany } from '../sign-in/refuse-too-many.ts'
import { isPlatformRole, roleNames } from '../roles.ts'
import { invite, type Invitation } from './invite.ts'

const day = /^\d{4}-\d{2}-\d{2}$/

/** A day of the calendar that a form sends, at noon: in France it is that day, whatever the season. */
export const readDay = (fields: Fields, name: string): string | undefined => {
  const text = fields.get(name) ?? ''

  if (text === '') {
    return undefined
  }
  const moment = new Date(`${text}T12:00:00Z`)

  if (!day.test(text) || Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(text)) {
    throw tenantErrors.invitationInvalid()
  }
  return moment.toISOString()
}

/** The address that a form sends, as accounts keep it. */
export const readAddress = (fields: Fields): string => {
  const email = normalizeAddress(fields.get('email') ?? '')

  if (!isAddress(email)) {
    throw tenantErrors.invitationInvalid()
  }
  return email
}

const readInvitation = (fields: Fields): Invitation => {
  const role = roleNames.find((name) => name === fields.get('role'))
  const [startsOn, endsOn] = [readDay(fields, 'startsOn'), readDay(fields, 'endsOn')]

  if (!role || (startsOn && endsOn && endsOn < startsOn)) {
    throw tenantErrors.invitationInvalid()
  }
  if (isPlatformRole(role)) {
    throw tenantErrors.roleNotGrantable()
  }
  return {
    email: readAddress(fields),
    endsOn,
    hasNews: ['on', 'true'].includes(fields.get('hasNews') ?? ''),
    name: oneLine(fields.get('name') ?? '').slice(0, 100) || undefined,
    role,
    sections: fields.getAll('sections').filter((id) => id !== ''),
    siteId: fields.get('site') ?? '',
    startsOn,
  }
}

/** `POST /api/memberships/invite`: `site`, `email`, `role`, and optionally `name`, `startsOn`, `endsOn`, `sections`. */
export const inviteEndpoint = formEndpoint({
  act: async (req, fields) => {
    const invitation = readInvitation(fields)

    await refuseTooMany(req, invitationPace)

    await invite(req, invitation)
    return { done: 'invited', query: { site: invitation.siteId } }
  },
  path: '/invite',
  screen: '/equipe',
})
