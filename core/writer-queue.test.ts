import { expect, it, vi } from 'vitest'
import { createWriterQueue } from './writer-queue.ts'

const createQueue = (longestWaitMs = 1000) =>
  createWriterQueue({ longestWaitMs, tooLong: () => new Error('too long') })

it('lets one in at a time, in the order in which they asked', async () => {
  const queue = createQueue()
  const order: number[] = []
  const work = async (number: number): Promise<void> => {
    const leave = await queue.enter()

    order.push(number)
    await Promise.resolve()
    order.push(number)
    leave()
  }

  await Promise.all([1, 2, 3].map(work))

  expect(order).toEqual([1, 1, 2, 2, 3, 3])
})

it('refuses who waits for too long, and lets the next one in', async () => {
  vi.useFakeTimers()
  const queue = createQueue(50)
  const leave = await queue.enter()

  const refused = expect(queue.enter()).rejects.toThrow('too long')
  await vi.advanceTimersByTimeAsync(60)
  const next = queue.enter()
  leave()

  await refused
  expect(await next).toBeTypeOf('function')
  vi.useRealTimers()
})
