import { createHmac, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Payload, Where } from 'payload'
import { now } from '#core/clock.ts'
import { env } from '#core/env.ts'
import type { SecondFactor } from '#payload-types'
import { slugs } from '#core/slugs.ts'

/** Wrong codes in a row before the account rests. */
const maxFailures = 5

const lockMs = 15 * 60 * 1000

const recoveryCount = 10

/** Letters and figures that nobody confuses when they copy them from paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

const totpOf = (secret: string, { email, issuer }: { email: string; issuer: string }): TOTP =>
  new TOTP({ issuer, label: email, secret: Secret.fromBase32(secret) })

const drawRecoveryCode = (): string => {
  const letters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)] ?? '')
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

const hashOf = (userId: string, code: string): string =>
  createHmac('sha256', env.secret())
    .update(`extranet-recovery ${userId} ${code.toLowerCase().replace(/[^a-z\d]/g, '')}`)
    .digest('hex')

export const findSecondFactor = async (payload: Payload, userId: string): Promise<SecondFactor | undefined> =>
  (await payload.db.findOne<SecondFactor>({
    collection: slugs.secondFactors,
    where: { userId: { equals: userId } },
  })) ?? undefined

/** Writes only if the row still is as it was judged, in one step: of two who judged the same, one alone succeeds. */
const writeOnce = async (
  payload: Payload,
  { id }: SecondFactor,
  still: Where,
  data: Partial<SecondFactor>,
): Promise<null | SecondFactor> =>
  (await payload.db.updateOne({
    collection: slugs.secondFactors,
    data,
    options: { atomic: true },
    where: { and: [{ id: { equals: id } }, still] },
  })) as unknown as null | SecondFactor

/** Forgets an enrolment that was started and not confirmed. */
const removeUnconfirmed = async (payload: Payload, userId: string): Promise<void> => {
  await payload.db.deleteMany({
    collection: slugs.secondFactors,
    where: { and: [{ userId: { equals: userId } }, { confirmedAt: { exists: false } }] },
  })
}

type Account = { email: string; id: string }

/** The address that an authentication application reads, by its camera or typed by hand. */
export type Enrolment = { secret: string; uri: string }

/**
 * Starts an enrolment, under a new secret: one that was shown before may have been seen by somebody else, and opens
 * nothing any more. An enrolment that was confirmed is left alone.
 */
export const startEnrolment = async (
  payload: Payload,
  { email, id }: Account,
  issuer: string,
): Promise<Enrolment> => {
  const secret = new Secret({ size: 20 }).base32

  await removeUnconfirmed(payload, id)
  await payload.create({
    collection: slugs.secondFactors,
    data: { email, failures: 0, secret: payload.encrypt(secret), userId: id },
    depth: 0,
    overrideAccess: true,
  })
  return { secret, uri: totpOf(secret, { email, issuer }).toString() }
}

/** The counter at which a code is right, if it is and was never used: a code read over a shoulder opens nothing. */
const counterOf = (payload: Payload, factor: SecondFactor, code: string): number | undefined => {
  const token = code.replace(/\s/g, '')
  const totp = totpOf(payload.decrypt(factor.secret), { email: factor.email, issuer: '' })
  const timestamp = now().getTime()
  const delta = /^\d{6}$/.test(token) ? totp.validate({ timestamp, token, window: 1 }) : null
  const counter = delta === null ? undefined : totp.counter({ timestamp }) + delta

  return counter !== undefined && counter > (factor.lastCounter ?? 0) ? counter : undefined
}

/** Confirms an enrolment by its first code; gives the recovery codes, shown once. `undefined`: the code is wrong. */
export const confirmEnrolment = async (
  payload: Payload,
  userId: string,
  code: string,
): Promise<string[] | undefined> => {
  const factor = await findSecondFactor(payload, userId)
  const counter = factor && !factor.confirmedAt ? counterOf(payload, factor, code) : undefined

  if (!factor || counter === undefined) {
    return undefined
  }
  const codes = Array.from({ length: recoveryCount }, drawRecoveryCode)
  const confirmed = await writeOnce(
    payload,
    factor,
    { confirmedAt: { exists: false } },
    {
      confirmedAt: now().toISOString(),
      failures: 0,
      lastCounter: counter,
      recoveryHashes: codes.map((recovery) => hashOf(userId, recovery)),
    },
  )
  return confirmed ? codes : undefined
}

export const removeSecondFactor = async (payload: Payload, userId: string): Promise<void> => {
  await payload.delete({
    collection: slugs.secondFactors,
    depth: 0,
    overrideAccess: true,
    where: { userId: { equals: userId } },
  })
}

const isLocked = ({ lockedUntil }: SecondFactor): boolean =>
  typeof lockedUntil === 'string' && new Date(lockedUntil) > now()

/**
 * Counts an attempt before it is judged, and only if no other was counted meanwhile: codes sent all at once are no
 * more than five either. Gives the row as it then is, which is the one to judge.
 */
const claimAttempt = (payload: Payload, factor: SecondFactor): Promise<null | SecondFactor> => {
  const count = factor.failures + 1

  return writeOnce(
    payload,
    factor,
    { failures: { equals: factor.failures } },
    {
      failures: count % maxFailures,
      ...(count < maxFailures ? {} : { lockedUntil: new Date(now().getTime() + lockMs).toISOString() }),
    },
  )
}

/**
 * Whether a code, of the application or of recovery, is right. Each serves once, even sent to two fronts at the same
 * moment; five wrong ones in a row make the account rest for a quarter of an hour, right codes included.
 */
export const isRightCode = async (payload: Payload, known: SecondFactor, code: string): Promise<boolean> => {
  const factor = isLocked(known) ? null : await claimAttempt(payload, known)
  const isLastTry = factor?.failures === 0

  if (!factor || (isLocked(factor) && !isLastTry)) {
    return false
  }
  const counter = counterOf(payload, factor, code)
  const hash = hashOf(factor.userId, code)
  const recoveryHashes = factor.recoveryHashes ?? []

  if (counter === undefined && !recoveryHashes.includes(hash)) {
    return false
  }
  const used = await writeOnce(
    payload,
    factor,
    { failures: { equals: factor.failures } },
    {
      failures: 0,
      lockedUntil: null,
      ...(counter === undefined
        ? { recoveryHashes: recoveryHashes.filter((one) => one !== hash) }
        : { lastCounter: counter }),
    },
  )
  return used !== null
}
