import type { Payload } from 'payload'
import type { User } from '#payload-types'
import { tenantErrors } from '../errors.ts'
import { isFactorProven } from './factor-state.ts'
import { accountLinePace } from './paces.ts'
import { isRightPassword } from './password.ts'

type Proof = { code?: unknown; currentPassword?: unknown; line: string }

/**
 * Asks again who is there before what opens an account is changed: the password, and the code of the second factor. A
 * session that was left open is not enough.
 *
 * @throws tenantErrors.identityUnproven
 */
export const proveIdentity = async (payload: Payload, user: User, proof: Proof): Promise<void> => {
  const { code, currentPassword, line } = proof
  const pair = `${user.email} ${line}`
  const isResting = (await accountLinePace.take(payload, pair)) !== undefined
  const isRight =
    typeof currentPassword === 'string' && (await isRightPassword(user, currentPassword.slice(0, 500)))

  if (isResting || !isRight || !(await isFactorProven(payload, user, code))) {
    throw tenantErrors.identityUnproven()
  }
  await accountLinePace.forget(payload, pair)
}
