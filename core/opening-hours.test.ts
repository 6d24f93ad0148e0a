import { describe, expect, it } from 'vitest'
import { describeOpening, type OpeningHours } from './opening-hours.ts'

const morningAndAfternoon = [
  { closes: '12:00', opens: '09:00' },
  { closes: '17:30', opens: '14:00' },
]

const hours: OpeningHours = {
  closings: [{ from: '2026-08-10', reason: 'congés', to: '2026-08-14' }],
  week: [
    morningAndAfternoon,
    morningAndAfternoon,
    [],
    morningAndAfternoon,
    [{ closes: '12:00', opens: '09:00' }],
    [],
    [],
  ],
}

/** Non-breaking spaces read as spaces. */
const said = (now: string): string => describeOpening(hours, new Date(now)).view.sentence.replace(/\s/g, ' ')

describe('describeOpening', () => {
  it.each([
    ['open in the morning', '2026-03-02T09:30:00+01:00', 'Ouvert jusqu’à 12 h'],
    ['closed for lunch', '2026-03-02T12:30:00+01:00', 'Fermé, ouvre à 14 h'],
    ['open in summer time', '2026-07-06T17:29:00+02:00', 'Ouvert jusqu’à 17 h 30'],
    ['closed on the day, opens the next', '2026-03-04T10:00:00+01:00', 'Fermé, ouvre demain à 9 h'],
    ['closed until Monday', '2026-03-06T12:00:00+01:00', 'Fermé, ouvre lundi à 9 h'],
    ['closed for a week', '2026-08-07T13:00:00+02:00', 'Fermé, ouvre le 17 août à 9 h'],
    ['closed on a holiday', '2026-05-01T10:00:00+02:00', 'Fermé, ouvre lundi à 9 h'],
  ])('says it is %s', (_case, now, sentence) => {
    expect(said(now)).toBe(sentence)
  })

  it('holds until the next change, or midnight', () => {
    const open = describeOpening(hours, new Date('2026-03-02T09:30:00+01:00'))
    const night = describeOpening(hours, new Date('2026-03-02T18:00:00+01:00'))

    expect(open.staleAt.toISOString()).toBe('2026-03-02T11:00:00.000Z')
    expect(night.staleAt.toISOString()).toBe('2026-03-02T23:00:00.000Z')
  })

  it('announces closings and holidays three weeks ahead', () => {
    const view = describeOpening(hours, new Date('2026-07-27T10:00:00+02:00')).view

    expect(view.exceptions).toEqual(['Fermé du 10 août au 14 août (congés)'])
  })
})
