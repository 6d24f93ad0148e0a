import { createHash, randomBytes } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'

/** Where each kind of link is kept: asking for a new password voids nobody's invitation. */
const fields = {
  invitation: { expiration: 'invitationExpiration', token: 'invitationToken' },
  reset: { expiration: 'resetPasswordExpiration', token: 'resetPasswordToken' },
} as const

export type LinkKind = keyof typeof fields

const form = /^[\da-f]{40}$/

export const isLinkToken = (token: unknown): token is string => typeof token === 'string' && form.test(token)

/** What is stored of a link: who reads the database opens nothing. Drawn at random, it needs no salt. */
export const hashOfLink = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Draws what a mailed link ends with, good once, for so long. */
export const drawLink = async (
  payload: Payload,
  { kind, lifeMs, userId }: { kind: LinkKind; lifeMs: number; userId: string },
): Promise<string> => {
  const token = randomBytes(20).toString('hex')

  await payload.db.updateOne({
    collection: slugs.users,
    data: {
      [fields[kind].expiration]: new Date(now().getTime() + lifeMs).toISOString(),
      [fields[kind].token]: hashOfLink(token),
    },
    id: userId,
    returning: false,
  })
  return token
}

/** Whose link it is, of either kind, as long as it is good. */
export const findByLink = async (payload: Payload, token: unknown): Promise<undefined | User> => {
  if (!isLinkToken(token)) {
    return undefined
  }
  const hash = hashOfLink(token)
  const alternatives = Object.values(fields).map((field): Where => ({
    and: [{ [field.token]: { equals: hash } }, { [field.expiration]: { greater_than: now().toISOString() } }],
  }))

  return (
    (await payload.db.findOne<User>({ collection: slugs.users, where: { or: alternatives } })) ?? undefined
  )
}

/** Uses a link up, in one step: of two who found it good at the same moment, one alone succeeds. */
export const spendLink = async (payload: Payload, { id }: User, token: string): Promise<boolean> => {
  const hash = hashOfLink(token)

  for (const field of Object.values(fields)) {
    const spent = (await payload.db.updateOne({
      collection: slugs.users,
      data: { [field.expiration]: null, [field.token]: null },
      options: { atomic: true },
      where: { and: [{ id: { equals: id } }, { [field.token]: { equals: hash } }] },
    })) as unknown as null | User

    if (spent) {
      return true
    }
  }
  return false
}
