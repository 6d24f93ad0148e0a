import type { Payload } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { SecondFactor, User } from '#payload-types'
import { findSecondFactor, isRightCode } from '../second-factor/second-factor.ts'
import { rolesWithFactor } from './required-factor.ts'

/** An account whose role asks for a second factor, whatever the dates of the role. */
export const isFactorRequired = async (payload: Payload, { id }: Pick<User, 'id'>): Promise<boolean> => {
  if (rolesWithFactor.length === 0) {
    return false
  }
  const { totalDocs } = await payload.count({
    collection: slugs.memberships,
    overrideAccess: true,
    where: { and: [{ user: { equals: id } }, { role: { in: [...rolesWithFactor] } }] },
  })
  return totalDocs > 0
}

/** The factor of an account, once it is confirmed. */
export const confirmedFactorOf = async (
  payload: Payload,
  { id }: Pick<User, 'id'>,
): Promise<SecondFactor | undefined> => {
  const factor = await findSecondFactor(payload, id)
  return factor?.confirmedAt ? factor : undefined
}

/** What is asked of an account after its password: nothing, its code, or to switch a second factor on. */
export const factorStateOf = async (
  payload: Payload,
  user: Pick<User, 'id'>,
): Promise<'asked' | 'missing' | 'none'> => {
  if (await confirmedFactorOf(payload, user)) {
    return 'asked'
  }
  return (await isFactorRequired(payload, user)) ? 'missing' : 'none'
}

/** Whether the code of an account is right, where it has a factor; without factor there is nothing to be wrong. */
export const isFactorProven = async (
  payload: Payload,
  user: Pick<User, 'id'>,
  code: unknown,
): Promise<boolean> => {
  const factor = await confirmedFactorOf(payload, user)

  return !factor || (typeof code === 'string' && code !== '' && (await isRightCode(payload, factor, code)))
}
