import { afterEach, describe, expect, it } from 'vitest'
import { setClock } from './clock.ts'
import { createPace } from './pace.ts'

const at = (seconds: number): void => {
  setClock(new Date(Date.UTC(2026, 0, 1) + seconds * 1000))
}

afterEach(() => {
  setClock()
})

describe('a pace', () => {
  it('gives so many turns, then says how long to wait', () => {
    const pace = createPace({ minutes: 1, most: 2 })

    at(0)
    const first = pace.take('a')
    at(20)
    const second = pace.take('a')
    at(30)
    const third = pace.take('a')

    expect([first, second, third]).toEqual([undefined, undefined, 30])
  })

  it('slides: a turn comes back a minute after it was taken, and a refusal costs none', () => {
    const pace = createPace({ minutes: 1, most: 2 })

    at(0)
    pace.take('a')
    at(20)
    pace.take('a')
    pace.take('a')
    at(61)

    expect([pace.take('a'), pace.take('a')]).toEqual([undefined, 19])
  })

  it('counts each key apart', () => {
    const pace = createPace({ minutes: 1, most: 1 })

    pace.take('a')

    expect(pace.take('b')).toBeUndefined()
  })

  it('takes back a turn that should not count', () => {
    const pace = createPace({ minutes: 1, most: 1 })

    pace.take('a')
    pace.giveBack('a')

    expect(pace.take('a')).toBeUndefined()
  })
})
