import { afterEach, describe, expect, it } from 'vitest'
import { setClock } from '#core/clock.ts'
import { parisMoment } from '#core/format.ts'
import type { Teaser } from '#core/theme.ts'
import { weekOf } from './week.ts'

const buildEvent = (start: string, end?: string): Teaser => ({
  dates: {
    isAllDay: false,
    start: parisMoment(start, '20:30'),
    ...(end ? { end: parisMoment(end, '23:30') } : {}),
  },
  href: `/agenda/${start}`,
  kind: 'event',
  title: start,
})

const daysOf = (days: { day: string }[]): string[] => days.map(({ day }) => day)

describe('weekOf', () => {
  afterEach(() => {
    setClock()
  })

  it('shows seven days from the first event on, and keeps the rest for later', () => {
    setClock(parisMoment('2026-05-14', '09:00'))
    const events = [buildEvent('2026-05-16'), buildEvent('2026-05-21'), buildEvent('2026-06-01')]

    const { days, later } = weekOf(events)

    expect(days).toHaveLength(7)
    expect([days[0]?.day, days[6]?.day]).toEqual(['2026-05-16', '2026-05-22'])
    expect(days.filter((day) => day.events.length === 0)).toHaveLength(5)
    expect(daysOf(later)).toEqual(['2026-06-01'])
  })

  it('puts what goes on today', () => {
    setClock(parisMoment('2026-07-10', '09:00'))
    const events = [buildEvent('2026-07-01', '2026-08-31'), buildEvent('2026-07-14')]

    const { days } = weekOf(events)

    expect(days[0]).toEqual({ day: '2026-07-10', events: [events[0]] })
  })

  it('leaves out the empty days when little goes on', () => {
    setClock(parisMoment('2026-05-14', '09:00'))

    const { days, later } = weekOf([buildEvent('2026-05-16'), buildEvent('2026-06-20')])

    expect(daysOf(days)).toEqual(['2026-05-16', '2026-06-20'])
    expect(later).toEqual([])
  })

  it('keeps its seven days over a change of the clocks', () => {
    setClock(parisMoment('2026-10-23', '09:00'))

    const { days } = weekOf([buildEvent('2026-10-24'), buildEvent('2026-10-26')])

    expect(daysOf(days)).toEqual([24, 25, 26, 27, 28, 29, 30].map((day) => `2026-10-${String(day)}`))
  })
})
