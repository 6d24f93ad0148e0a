import { createLocalReq, type Payload } from 'payload'
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

/** The French sentence of an error. Of a bug nothing is said but that there is one: the log tells the rest. */
export const sentenceOf = async (payload: Payload, error: unknown): Promise<string> => {
  if (error instanceof Error && isDiskFull(error)) {
    return text('diskFull')
  }
  if (!isAppError(error)) {
    return text('unexpectedFailure')
  }
  const { t } = await createLocalReq({}, payload)
  return (t as (key: string, values: object) => string)(error.code, error.values)
}

/** Does a work and keeps its failure for operators, whose next success takes it away; `undefined` when it failed. */
export const orRecord = async <Result>(
  payload: Payload,
  { key, title }: Omit<Failure, 'reason'>,
  work: () => Promise<Result>,
): Promise<Result | undefined> => {
  try {
    const result = await work()

    await clearFailure(payload, key)
    return result
  } catch (error) {
    payload.logger.error({ err: error, msg: `not done: ${key}` })
    await recordFailure(payload, { key, reason: await sentenceOf(payload, error), title })
    return undefined
  }
}

export const clearFailure = async (payload: Payload, key: string): Promise<void> => {
  await payload.db.deleteMany({ collection: slugs.failures, where: { key: { equals: key } } })
}
