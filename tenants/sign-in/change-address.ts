import type { Payload } from 'payload'
import { readToken, signToken } from '#core/signed-token.ts'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'
import { tenantErrors } from '../errors.ts'
import { passwordMark } from './password-mark.ts'

const purpose = 'address-change'

/**
 * What the link to a new address ends with: good until its date, and as long as the account has the address and the
 * password it had. Its owner, who is told, stops a change that they did not ask for by choosing another password.
 */
export const signAddressChange = (user: User, address: string, expiresAt: Date): string =>
  signToken({
    expiresAt,
    purpose,
    value: { address, former: user.email, mark: passwordMark(purpose, user), user: user.id },
  })

/** The change that a link stands for. @throws tenantErrors.linkExpired */
export const readAddressChange = async (
  payload: Payload,
  token: string,
): Promise<{ address: string; user: User }> => {
  const { address, former, mark, user: userId } = readToken(purpose, token) ?? {}
  const user =
    typeof userId === 'string' &&
    (await payload.db.findOne<User>({ collection: slugs.users, where: { id: { equals: userId } } }))

  if (!user || typeof address !== 'string' || user.email !== former || passwordMark(purpose, user) !== mark) {
    throw tenantErrors.linkExpired()
  }
  return { address, user }
}

/**
 * Gives the account its new address, by the link that was sent there. Its sessions end, and so do the links that the
 * former address was sent.
 *
 * @throws tenantErrors.linkExpired, tenantErrors.addressTaken
 */
export const changeAddress = async (payload: Payload, token: string): Promise<User> => {
  const { address, user } = await readAddressChange(payload, token)
  const { totalDocs } = await payload.count({
    collection: slugs.users,
    overrideAccess: true,
    where: { email: { equals: address } },
  })

  if (totalDocs > 0) {
    throw tenantErrors.addressTaken()
  }
  await payload.update({
    collection: slugs.users,
    data: {
      email: address,
      invitationToken: null,
      isAddressUnproven: false,
      resetPasswordToken: null,
      sessions: [],
    },
    depth: 0,
    id: user.id,
    overrideAccess: true,
  })
  return user
}
