import { createHmac, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { env } from '#core/env.ts'
import type { SecondFactor } from '#payload-types'
import { extranetSlugs } from '../collections/slugs.ts'

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
    collection: extranetSlugs.secondFactors,
    where: { userId: { equals: userId } },
  })) ?? undefined

const write = (payload: Payload, id: string, data: Partial<SecondFactor>): Promise<unknown> =>
  payload.db.updateOne({ collection: extranetSlugs.secondFactors, data, id, returning: false })

type Account = { email: string; id: string }

/** The address that an authentication application reads, by its camera or typed by hand. */
export type Enrolment = { secret: string; uri: string }

/** Starts an enrolment, or shows again the one that was started and not confirmed. */
export const startEnrolment = async (
  payload: Payload,
  { email, id }: Account,
  issuer: string,
): Promise<Enrolment> => {
  const known = await findSecondFactor(payload, id)
  const secret = known ? payload.decrypt(known.secret) : new Secret({ size: 20 }).base32

  if (!known) {
    await payload.create({
      collection: extranetSlugs.secondFactors,
      data: { email, failures: 0, secret: payload.encrypt(secret), userId: id },
      depth: 0,
      overrideAccess: true,
    })
  }
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

  await write(payload, factor.id, {
    confirmedAt: now().toISOString(),
    failures: 0,
    lastCounter: counter,
    recoveryHashes: codes.map((recovery) => hashOf(userId, recovery)),
  })
  return codes
}

export const removeSecondFactor = async (payload: Payload, userId: string): Promise<void> => {
  await payload.delete({
    collection: extranetSlugs.secondFactors,
    depth: 0,
    overrideAccess: true,
    where: { userId: { equals: userId } },
  })
}

const isLocked = ({ lockedUntil }: SecondFactor): boolean =>
  typeof lockedUntil === 'string' && new Date(lockedUntil) > now()

/**
 * Counts an attempt before it is judged, and only if no other was counted meanwhile: codes sent all at once are no
 * more than five either.
 */
const claimAttempt = async (payload: Payload, { failures, id }: SecondFactor): Promise<boolean> => {
  const count = failures + 1
  const claimed: unknown = await payload.db.updateOne({
    collection: extranetSlugs.secondFactors,
    data: {
      failures: count % maxFailures,
      ...(count < maxFailures ? {} : { lockedUntil: new Date(now().getTime() + lockMs).toISOString() }),
    },
    options: { atomic: true },
    where: { and: [{ id: { equals: id } }, { failures: { equals: failures } }] },
  })
  return claimed !== null
}

/**
 * Whether a code, of the application or of recovery, is right. Each serves once; five wrong ones in a row make the
 * account rest for a quarter of an hour, right codes included.
 */
export const isRightCode = async (payload: Payload, factor: SecondFactor, code: string): Promise<boolean> => {
  if (isLocked(factor) || !(await claimAttempt(payload, factor))) {
    return false
  }
  const counter = counterOf(payload, factor, code)
  const hash = hashOf(factor.userId, code)
  const recoveryHashes = factor.recoveryHashes ?? []

  if (counter === undefined && !recoveryHashes.includes(hash)) {
    return false
  }
  await write(payload, factor.id, {
    failures: 0,
    lockedUntil: null,
    ...(counter === undefined
      ? { recoveryHashes: recoveryHashes.filter((known) => known !== hash) }
      : { lastCounter: counter }),
  })
  return true
}
