import type { Payload } from 'payload'
import { compareAndSet, ensureClaim } from '#core/claims.ts'
import { now } from '#core/clock.ts'
import { orRecord } from '#core/failures.ts'
import type { RetentionRule } from '#core/feature.ts'
import { parisClock, parisDay } from '#core/format.ts'
import { withLease, type Lease } from '#core/lease.ts'
import { slugs } from '#core/slugs.ts'
import { serverText } from './texts.ts'

const dayMs = 24 * 60 * 60 * 1000

export type NightlyTask = {
  /** Hour of Paris from which it is due: `03:30`. */
  at: string
  name: string
  work: (lease: Lease) => Promise<unknown>
}

/** The day, in Paris, of the last night that has come. */
export const nightOf = (moment: Date, at: string): string =>
  parisDay(parisClock(moment) < at ? new Date(moment.getTime() - dayMs) : moment)

/** Done for a night to come, a task would wait for it: a clock was wrong, or two differ by more than a day. */
const isDue = (doneFor: string, night: string): boolean =>
  doneFor < night || doneFor > parisDay(new Date(Date.parse(night) + 2 * dayMs))

const markDone = (payload: Payload, name: string, night: string): Promise<boolean> =>
  compareAndSet(payload, {
    collection: slugs.claims,
    data: { doneFor: night },
    where: { name: { equals: name } },
  })

/**
 * Does a nightly task if its night has come and nobody has done it: once a night, by one process, and after a night
 * that the machine spent off, as soon as it is on. The first night of an installation is the next one.
 */
export const doNightly = async (
  payload: Payload,
  { at, name, work }: NightlyTask,
  mayGoOn: () => boolean = () => true,
): Promise<void> => {
  const key = `night:${name}`
  const night = nightOf(now(), at)
  const readDone = async () => (await ensureClaim(payload, key)).doneFor
  const doneFor = await readDone()

  if (!doneFor) {
    await markDone(payload, key, night)
  } else if (isDue(doneFor, night)) {
    await withLease(payload, key, async (lease) => {
      const isHeld = (): boolean => lease.isHeld() && mayGoOn()

      if (isDue((await readDone()) ?? '', night)) {
        await orRecord(payload, { key, title: serverText('nightFailed') }, () => work({ isHeld }))
        // what was cut goes on with whoever takes it next
        if (isHeld()) {
          await markDone(payload, key, night)
        }
      }
    })
  }
}

/**
 * Removes every personal datum that is older than its rule allows; returns how many, by field. A rule that fails is
 * told to operators, and stops no other.
 */
export const purgeExpired = async (
  payload: Payload,
  rules: RetentionRule[],
  { isHeld }: Lease = { isHeld: () => true },
): Promise<Record<string, number>> => {
  const removed: Record<string, number> = {}

  for (const { field, label, maxDays, purge } of rules) {
    if (!isHeld()) {
      break
    }
    const failure = { key: `retention:${field}`, title: serverText('retentionFailed', { rule: label }) }
    const before = new Date(now().getTime() - maxDays * dayMs)

    removed[field] = (await orRecord(payload, failure, () => purge({ before, isHeld, payload }))) ?? 0
  }
  return removed
}
