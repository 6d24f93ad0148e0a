import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { slugs } from '#core/slugs.ts'
import { asSystem } from '#core/system-request.ts'
import type { User } from '#payload-types'
import { dropPassword } from '../sign-in/password.ts'

/**
 * Makes sure that an account is its address’s owner’s: where somebody typed the address with a password of theirs, that
 * password and its sessions end, and the owner chooses one by a link.
 */
export const giveToOwner = async (payload: Payload, account: User): Promise<User> => {
  if (!account.isAddressUnproven) {
    return account
  }
  const owned = { isAddressUnproven: false, lastSignInOn: null }

  await dropPassword(payload, account.id)
  await payload.db.updateOne({
    collection: slugs.users,
    // the adapter of MongoDB empties the identifier of what it is given
    data: { ...owned },
    id: account.id,
    returning: false,
  })
  return { ...account, ...owned }
}

/**
 * The account of an address, made when there is none, under a password that nobody knows. What is given to an address is
 * given to who reads its mail, and to nobody else.
 */
export const claimAccount = async (
  req: PayloadRequest,
  { email, name }: { email: string; name?: null | string | undefined },
): Promise<User> => {
  const { payload } = req
  const found = await payload.db.findOne<User>({
    collection: slugs.users,
    req,
    where: { email: { equals: email } },
  })

  return found
    ? giveToOwner(payload, found)
    : payload.create({
        collection: slugs.users,
        data: { email, name: name ?? null, password: randomBytes(32).toString('base64url') },
        depth: 0,
        overrideAccess: true,
        req: asSystem(req),
      })
}
