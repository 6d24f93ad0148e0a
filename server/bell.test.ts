import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startBell } from './bell.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const ignore = (): void => undefined

describe('a bell', () => {
  it('rings at the start, then at its pace, whatever the clock on the wall', async () => {
    const work = vi.fn(() => Promise.resolve())
    const bell = startBell({ everyMs: 5000, onError: ignore, work })

    await vi.advanceTimersByTimeAsync(10_000)
    vi.setSystemTime(new Date('2020-01-01'))
    await vi.advanceTimersByTimeAsync(10_000)
    await bell.stop()

    expect(work).toHaveBeenCalledTimes(5)
  })

  it('goes on after a work that failed, and never begins one twice', async () => {
    const errors: unknown[] = []
    const { promise, reject } = Promise.withResolvers<never>()
    const work = vi.fn<() => Promise<unknown>>().mockReturnValueOnce(promise).mockResolvedValue('done')
    const bell = startBell({ everyMs: 5000, onError: (error) => errors.push(error), work })

    await vi.advanceTimersByTimeAsync(20_000)
    const whileAtIt = work.mock.calls.length
    reject(new Error('cut'))
    await vi.advanceTimersByTimeAsync(5000)
    await bell.stop()

    expect([whileAtIt, work.mock.calls.length, errors.length]).toEqual([1, 2, 1])
  })

  it('waits for the work in hand when it stops, and rings no more', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const work = vi.fn(() => promise)
    const bell = startBell({ everyMs: 5000, onError: ignore, work })
    let isStopped = false

    const stopping = bell.stop().then(() => {
      isStopped = true
    })
    await vi.advanceTimersByTimeAsync(1000)
    const whileAtIt = isStopped
    resolve(undefined)
    await stopping
    await vi.advanceTimersByTimeAsync(60_000)

    expect([whileAtIt, work.mock.calls.length]).toEqual([false, 1])
  })
})
