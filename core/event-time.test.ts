import { describe, expect, it } from 'vitest'
import { dayAfter, daysOf, overAt } from './event-time.ts'

const timed = { endsAt: '2026-11-24T22:30:00.000Z', startsAt: '2026-11-24T17:00:00.000Z' }

describe('what takes place', () => {
  it.each([
    ['at its end', timed, '2026-11-24T22:30:00.000Z'],
    ['at midnight without end', { startsAt: timed.startsAt }, '2026-11-24T23:00:00.000Z'],
    [
      'at midnight when its end is its start',
      { ...timed, endsAt: timed.startsAt },
      '2026-11-24T23:00:00.000Z',
    ],
    [
      'at midnight after the last of its whole days',
      { endsAt: '2026-11-30T11:00:00.000Z', isAllDay: true, startsAt: '2026-11-28T11:00:00.000Z' },
      '2026-11-30T23:00:00.000Z',
    ],
    ['at midnight of the spring night', { startsAt: '2026-03-29T08:00:00.000Z' }, '2026-03-29T22:00:00.000Z'],
    [
      'at midnight of the autumn night',
      { isAllDay: true, startsAt: '2026-10-25T11:00:00.000Z' },
      '2026-10-25T23:00:00.000Z',
    ],
  ])('is over %s', (_when, time, moment) => {
    expect(overAt(time).toISOString()).toBe(moment)
  })

  it('lies on the days of France', () => {
    const time = { endsAt: '2026-12-31T23:30:00.000Z', isAllDay: true, startsAt: '2026-12-30T23:30:00.000Z' }

    expect(daysOf(time)).toEqual({ first: '2026-12-31', last: '2027-01-01' })
    expect(dayAfter(time)).toBe('2027-01-02')
  })
})
