import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { compareAndSet, ensureClaim } from './claims.ts'
import { slugs } from './slugs.ts'

/** What does not move for so long has lost its holder, in milliseconds. An ordinary stop gives back at once. */
export const expiryMs = 20_000

/** How often a holder says that it is there, in milliseconds. */
export const beatMs = 5_000

/** A holder that has not been heard for so long stops before anyone takes over, in milliseconds. */
const trustMs = expiryMs - beatMs

export type Lease = {
  /** Whether the work may go on: asked before each step that two must not take. */
  isHeld: () => boolean
}

/**
 * Remembers how long things have stood still, by the clock of this process that only goes forward: no two clocks are
 * ever compared.
 */
export const createWatch = (): ((name: string, sign: string) => number) => {
  const seen = new Map<string, { sign: string; since: number }>()

  return (name, sign) => {
    const known = seen.get(name)
    const since = known?.sign === sign ? known.since : performance.now()

    seen.set(name, { sign, since })
    return performance.now() - since
  }
}

const stillFor = createWatch()

const held = new Map<string, { forget: boolean; name: string }>()

const where = (name: string, more: 'beat' | 'holder', value: number | string) => ({
  and: [{ name: { equals: name } }, { [more]: { equals: value } }],
})

const take = async (payload: Payload, name: string, holder: string): Promise<boolean> => {
  const claim = await ensureClaim(payload, name)
  const isFree = !claim.holder || stillFor(name, `${claim.holder} ${String(claim.beat)}`) >= expiryMs

  return (
    isFree &&
    (await compareAndSet(payload, {
      collection: slugs.claims,
      data: { beat: claim.beat + 1, holder },
      where: where(name, 'beat', claim.beat),
    }))
  )
}

const giveBack = async (
  payload: Payload,
  { forget, holder, name }: { forget: boolean; holder: string; name: string },
): Promise<void> => {
  held.delete(holder)
  if (forget) {
    await payload.db.deleteMany({ collection: slugs.claims, where: where(name, 'holder', holder) })
    return
  }
  await compareAndSet(payload, {
    collection: slugs.claims,
    data: { beat: { $inc: 1 }, holder: null },
    where: where(name, 'holder', holder),
  })
}

/** Says that the holder is there, until `stop`. */
const keepBeating = (payload: Payload, name: string, holder: string): Lease & { stop: () => void } => {
  let heardAt = performance.now()
  let isLost = false
  const beat = async (): Promise<void> => {
    const askedAt = performance.now()
    const isMine = await compareAndSet(payload, {
      collection: slugs.claims,
      data: { beat: { $inc: 1 } },
      where: where(name, 'holder', holder),
    })

    isLost ||= !isMine
    heardAt = askedAt
  }
  const timer = setInterval(() => {
    beat().catch((error: unknown) => {
      payload.logger.error({ err: error, msg: `lease not renewed: ${name}` })
    })
  }, beatMs).unref()

  return {
    isHeld: () => !isLost && held.has(holder) && performance.now() - heardAt < trustMs,
    stop: () => {
      clearInterval(timer)
    },
  }
}

type Options = {
  /** Of a name that will not come back, a document for instance: leaves no row. @default false */
  forget?: boolean
}

/**
 * Does a work that must be done by one at a time, whatever the number of processes; `undefined` when another is at it.
 * A holder that dies is followed after 20 s; one that was frozen finds that `isHeld` is false.
 */
export const withLease = async <Result>(
  payload: Payload,
  name: string,
  work: (lease: Lease) => Promise<Result>,
  { forget = false }: Options = {},
): Promise<Result | undefined> => {
  const holder = randomUUID()

  if (!(await take(payload, name, holder))) {
    return undefined
  }
  held.set(holder, { forget, name })
  const { stop, ...lease } = keepBeating(payload, name, holder)

  try {
    return await work(lease)
  } finally {
    stop()
    await giveBack(payload, { forget, holder, name })
  }
}

/** How often who waits for their turn looks whether it has come, in milliseconds. */
const lookMs = 25

type Patience = Options & {
  /** How long to wait, in milliseconds. */
  patienceMs: number
}

/**
 * As `withLease`, once those who are at it are done; `undefined` when they are not within `patienceMs`. The work gives
 * something: nothing would be taken for a turn that did not come.
 */
export const inTurn = async <Result extends object>(
  payload: Payload,
  name: string,
  work: (lease: Lease) => Promise<Result>,
  { patienceMs, ...options }: Patience,
): Promise<Result | undefined> => {
  const startedAt = performance.now()

  while (performance.now() - startedAt < patienceMs) {
    const result = await withLease(payload, name, work, options)

    if (result !== undefined) {
      return result
    }
    await setTimeout(lookMs)
  }
  return undefined
}

/** Gives back all that this process holds: it stops, and whoever comes next need not wait. */
export const giveBackLeases = async (payload: Payload): Promise<void> => {
  await Promise.all([...held].map(([holder, held]) => giveBack(payload, { ...held, holder })))
}
