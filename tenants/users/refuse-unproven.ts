import type { CollectionBeforeLoginHook, CollectionBeforeOperationHook } from 'payload'
import { now } from '#core/clock.ts'
import { isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { tenantErrors } from '../errors.ts'
import { factorStateOf } from '../sign-in/factor-state.ts'
import { findByLink, hashOfLink } from '../sign-in/links.ts'

/**
 * Payload’s own ways to open a session ask for a password alone. Ours come before them; should one be reached, an account
 * with a second factor is not let in by it.
 */
export const refuseUnproven: CollectionBeforeLoginHook = async ({ req, user }) => {
  if ((await factorStateOf(req.payload, user)) !== 'none' || user.isPasswordGiven) {
    throw tenantErrors.secondFactorAsked()
  }
  return user
}

/** Payload’s own reset, for programs of ours: it is given the stored form of a link, and no account with a second factor. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- one name of its union is, and we do not use that one
export const readLink: CollectionBeforeOperationHook = async ({ args, operation, req: { payload } }) => {
  const data: unknown = 'data' in args ? args.data : undefined

  if (operation !== 'resetPassword' || !isRecord(data)) {
    return args
  }
  const user = await findByLink(payload, data.token)
  const token = user ? hashOfLink(String(data.token)) : ''

  if (user) {
    if ((await factorStateOf(payload, user)) !== 'none') {
      throw tenantErrors.secondFactorAsked()
    }
    await payload.db.updateOne({
      collection: slugs.users,
      data: {
        invitationToken: null,
        resetPasswordExpiration: new Date(now().getTime() + 60_000).toISOString(),
        resetPasswordToken: token,
      },
      id: user.id,
      returning: false,
    })
  }
  // Payload has read `data` by now: only its content counts
  data.token = token
  return args
}
