import { afterEach, describe, expect, it, vi } from 'vitest'
import { findClaim, nextNumber } from '#core/claims.ts'
import { expiryMs, giveBackLeases, inTurn, withLease } from '#core/lease.ts'
import { platform } from '#tests/support/platform.ts'
import { unique } from '#tests/support/unique.ts'

const { payload } = await platform()

/** A work that lasts until it is told to end. */
const holdOpen = () => {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  return {
    end: () => {
      resolve(undefined)
    },
    until: promise,
  }
}

/** The clock that only goes forward, further by so much. */
const afterMs = (ms: number): void => {
  const read = performance.now.bind(performance)
  vi.spyOn(performance, 'now').mockImplementation(() => read() + ms)
}

const beatOf = async (name: string): Promise<number> => (await findClaim(payload, name))?.beat ?? 0

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a task that is done by one at a time', () => {
  it('is taken by one of many who ask at once', async () => {
    const name = unique('tache')
    const open = holdOpen()

    const asked = Array.from({ length: 10 }, () =>
      withLease(payload, name, async () => {
        await open.until
        return 'done'
      }),
    )
    await vi.waitUntil(async () => (await findClaim(payload, name))?.holder)
    const refused = await Promise.race(asked)
    open.end()
    const results = await Promise.all(asked)

    expect(refused).toBeUndefined()
    expect(results.filter((result) => result === 'done')).toHaveLength(1)
  })

  it('is waited for by those who ask in turn, and not for ever', async () => {
    const name = unique('tache')
    const open = holdOpen()
    const done: string[] = []
    const note = (who: string) => () => Promise.resolve({ rank: done.push(who) })

    const first = withLease(payload, name, () => open.until)
    await vi.waitUntil(async () => (await findClaim(payload, name))?.holder)
    const tooLate = await inTurn(payload, name, note('in a hurry'), { patienceMs: 100 })
    const second = inTurn(payload, name, note('patient'), { patienceMs: 10_000 })
    open.end()
    await Promise.all([first, second])

    expect(tooLate).toBeUndefined()
    expect(done).toEqual(['patient'])
  })

  it('may be taken again once it is done, or has failed', async () => {
    const name = unique('tache')

    const failed = withLease(payload, name, () => Promise.reject(new Error('cut')))
    await expect(failed).rejects.toThrow('cut')
    const again = await withLease(payload, name, () => Promise.resolve('done'))

    expect(again).toBe('done')
  })

  it('is taken over when its holder has not moved for the whole delay, and not before', async () => {
    const name = unique('tache')
    const open = holdOpen()
    let wasHeld = true
    const frozen = withLease(payload, name, async ({ isHeld }) => {
      await open.until
      wasHeld = isHeld()
    })
    await vi.waitUntil(async () => (await findClaim(payload, name))?.holder)

    const first = await withLease(payload, name, () => Promise.resolve('taken'))
    afterMs(expiryMs - 1000)
    const early = await withLease(payload, name, () => Promise.resolve('taken'))
    vi.restoreAllMocks()
    afterMs(expiryMs)
    const late = await withLease(payload, name, () => Promise.resolve('taken'))
    open.end()
    await frozen

    expect([first, early, late]).toEqual([undefined, undefined, 'taken'])
    expect(wasHeld).toBe(false)
  })

  it('is given back at once by a process that stops', async () => {
    const name = unique('tache')
    const open = holdOpen()
    const held = withLease(payload, name, () => open.until)
    await vi.waitUntil(async () => (await findClaim(payload, name))?.holder)

    await giveBackLeases(payload)
    const next = await withLease(payload, name, () => Promise.resolve('taken'))
    open.end()
    await held

    expect(next).toBe('taken')
    expect((await findClaim(payload, name))?.holder).toBeFalsy()
    expect(await beatOf(name)).toBeGreaterThan(2)
  })
})

describe('a sequence', () => {
  it('never gives a number twice', async () => {
    const name = unique('suite')

    const numbers = await Promise.all(Array.from({ length: 40 }, () => nextNumber(payload, name)))

    expect(new Set(numbers).size).toBe(40)
    expect(Math.max(...numbers)).toBe(40)
  })
})
