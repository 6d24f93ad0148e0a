import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'
import { tenantErrors } from '../errors.ts'
import { isStrongPassword, minLength } from '../users/refuse-weak-password.ts'
import { isFactorProven } from './factor-state.ts'
import { findByLink, spendLink } from './links.ts'
import { setPassword } from './password.ts'

/**
 * Chooses a password by a mailed link, once. An account with a second factor gives its code: who reads somebody’s mail
 * does not have their telephone. The address is then proven: its mail was read. Nobody is signed in by it.
 *
 * @throws tenantErrors.linkExpired, tenantErrors.passwordTooWeak, tenantErrors.codeRefused: the link then still serves.
 */
export const choosePassword = async (
  payload: Payload,
  { code, password, token }: { code?: unknown; password: unknown; token: unknown },
): Promise<User> => {
  const user = await findByLink(payload, token)

  if (!user) {
    throw tenantErrors.linkExpired()
  }
  if (typeof password !== 'string' || !isStrongPassword(password, user.email)) {
    throw tenantErrors.passwordTooWeak({ minLength })
  }
  if (!(await isFactorProven(payload, user, code))) {
    throw tenantErrors.codeRefused()
  }
  if (!(await spendLink(payload, user, String(token)))) {
    throw tenantErrors.linkExpired()
  }
  await setPassword(payload, user.id, password)
  await payload.db.updateOne({
    collection: slugs.users,
    data: { isAddressUnproven: false },
    id: user.id,
    returning: false,
  })
  return user
}
