import { describe, expect, it } from 'vitest'
import { createComputedPace, mostComputed } from './computed-pace.ts'

const from = (remoteAddress: string) => ({ headers: {}, socket: { remoteAddress } })

const askAll = (remoteAddress: string, count: number): (number | undefined)[] => {
  const take = createComputedPace()
  return Array.from({ length: count }, () => take(from(remoteAddress)))
}

describe('the pace of what nothing keeps', () => {
  it.each(['203.0.113.7', '::ffff:203.0.113.8', '2001:db8:1:2::1'])('is that of a line: %s', (address) => {
    const waits = askAll(address, mostComputed + 1)

    expect(waits.slice(0, mostComputed).every((wait) => wait === undefined)).toBe(true)
    expect(waits.at(-1)).toBeGreaterThan(0)
  })

  it('is that of each line apart', () => {
    const take = createComputedPace()

    Array.from({ length: mostComputed }, () => take(from('203.0.113.7')))

    expect(take(from('203.0.113.7'))).toBeGreaterThan(0)
    expect(take(from('203.0.113.9'))).toBeUndefined()
  })

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])(
    'is nobody’s behind a proxy that was not named: %s',
    (address) => {
      expect(askAll(address, mostComputed + 1).at(-1)).toBeUndefined()
    },
  )
})
