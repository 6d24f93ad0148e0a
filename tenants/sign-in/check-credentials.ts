import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'
import { deviceOwner } from './known-device.ts'
import { accountLinePace, accountPace } from './paces.ts'
import { isRightPassword } from './password.ts'

export type Attempt = {
  /** As the request has them: the device may be known. */
  cookies: null | string | undefined
  email: unknown
  /** Of whoever asks: see `lineOf`. */
  line: string
  password: unknown
}

/** Longer is no password, and would cost more to judge; in characters. */
const longest = 500

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longest) : '')

/**
 * Whose address and password these are. Counted before it is judged; an unknown address, a wrong password and an account
 * that rests cost the same and are told alike. Whoever asks has taken a turn of their line: see `sign-in-pace.ts`.
 */
export const checkCredentials = async (payload: Payload, attempt: Attempt): Promise<undefined | User> => {
  const email = textOf(attempt.email).trim().toLowerCase()
  const known =
    (await payload.db.findOne<User>({ collection: slugs.users, where: { email: { equals: email } } })) ??
    undefined
  const isKnownDevice = known !== undefined && deviceOwner(attempt.cookies) === known.id
  const pair = isKnownDevice ? `${email} device` : `${email} ${attempt.line}`
  const isResting = [
    await accountLinePace.take(payload, pair),
    isKnownDevice ? undefined : await accountPace.take(payload, email),
  ].some((wait) => wait !== undefined)
  const isRight = await isRightPassword(known, textOf(attempt.password))

  if (!known || isResting || !isRight) {
    return undefined
  }
  await accountLinePace.forget(payload, pair)
  if (!isKnownDevice) {
    await accountPace.giveBack(payload, email)
  }
  return known
}

/** Lets the guesses against an account be forgotten, when an operator says so. */
export const forgetGuesses = (payload: Payload, email: string): Promise<void> =>
  accountPace.forget(payload, email)
