import { describe, expect, it } from 'vitest'
import { nightOf } from './night.ts'

describe('the last night that has come', () => {
  it.each([
    ['before its hour', '2026-11-30T02:29:00Z', '03:30', '2026-11-29'],
    ['at its hour', '2026-11-30T02:30:00Z', '03:30', '2026-11-30'],
    ['late in the day', '2026-11-30T22:59:00Z', '03:30', '2026-11-30'],
    ['after midnight in Paris', '2026-11-30T23:01:00Z', '03:30', '2026-11-30'],
    ['in summer', '2026-07-01T01:30:00Z', '03:30', '2026-07-01'],
    [
      'the second time that the autumn clock says half past two',
      '2026-10-25T01:30:00Z',
      '03:30',
      '2026-10-24',
    ],
    ['after the hour that spring has not', '2026-03-29T01:30:00Z', '03:30', '2026-03-29'],
  ])('%s', (_case, moment, at, night) => {
    expect(nightOf(new Date(moment), at)).toBe(night)
  })
})
