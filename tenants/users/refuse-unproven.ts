import type { CollectionBeforeLoginHook } from 'payload'
import { tenantErrors } from '../errors.ts'
import { factorStateOf } from '../sign-in/factor-state.ts'

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
