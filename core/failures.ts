import type { Payload } from 'payload'
import { compareAndSet } from './claims.ts'
import { now } from './clock.ts'
import { isAppError } from './errors.ts'
import { fr } from './i18n/fr.ts'
import { isDiskFull } from './open-failures.ts'
import { slugs } from './slugs.ts'
import { createTexts } from './texts.ts'

const text = createTexts(fr)

export type Failure = {
  /** What fails, for programs: the next success of the same key takes the failure away. */
  key: string
  /** Why, in French. */
  reason: string
  /** What was not done, in French. */
  title: string
}

type Translate = (key: string, values?: Record<string, unknown>) => string

/** The French sentence of an error. Of a bug nothing is said but that there is one: the log tells the rest. */
export const sentenceOf = (error: unknown, t: Translate): string => {
  if (error instanceof Error && isDiskFull(error)) {
    return text('diskFull')
  }
  return isAppError(error) ? t(error.code, error.values) : text('unexpectedFailure')
}

/** Keeps what the platform did not manage to do, for operators to see; once a key, however often it fails. */
export const recordFailure = async (payload: Payload, { key, reason, title }: Failure): Promise<void> => {
  const isKnown = await compareAndSet(payload, {
    collection: slugs.failures,
    data: { count: { $inc: 1 }, reason, title, updatedAt: now().toISOString() },
    where: { key: { equals: key } },
  })

  if (!isKnown) {
    await payload.db.create({ collection: slugs.failures, data: { count: 1, key, reason, title } })
  }
}

export const clearFailure = async (payload: Payload, key: string): Promise<void> => {
  await payload.db.deleteMany({ collection: slugs.failures, where: { key: { equals: key } } })
}
