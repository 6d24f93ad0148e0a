import crypto from 'node:crypto'
import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'

/** As Payload writes a password: `pbkdf2-sha256-v1:` and its hexadecimal digest. */
const prefix = 'pbkdf2-sha256-v1:'
const iterations = 600_000
const keyLength = 32

const digest = (password: string, salt: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    crypto.pbkdf2(password, salt, iterations, keyLength, 'sha256', (error, key) => {
      if (error) {
        reject(error)
      } else {
        resolve(key)
      }
    })
  })

/**
 * Whether this is the password of the account. One digest is computed whatever the answer, without account too: what it
 * costs tells nothing of who exists.
 */
export const isRightPassword = async (
  account: Pick<User, 'hash' | 'salt'> | undefined,
  password: string,
): Promise<boolean> => {
  const { hash, salt } = account ?? {}
  const computed = await digest(password, salt ?? 'salt of nobody')
  const stored = Buffer.from(hash?.startsWith(prefix) ? hash.slice(prefix.length) : '', 'hex')

  return stored.length === computed.length && crypto.timingSafeEqual(stored, computed)
}

/**
 * Gives an account the password that its owner chose. Every session ends, every link that was sent is void, and a second
 * factor that was begun under the former password is forgotten.
 *
 * @throws tenantErrors.passwordTooWeak
 */
export const setPassword = async (payload: Payload, id: string, password: string): Promise<void> => {
  await payload.update({
    collection: slugs.users,
    context: { isPasswordChosen: true },
    data: { password },
    depth: 0,
    id,
    overrideAccess: true,
  })
}

/** Ends a password that somebody else chose, and the sessions that it opened: the owner chooses theirs by a link. */
export const dropPassword = (payload: Payload, id: string): Promise<void> =>
  setPassword(payload, id, crypto.randomBytes(32).toString('base64url'))
