import { describe, expect, it } from 'vitest'
import { addMonths, daysFrom, isDay, monthsFrom } from './periods.ts'
import { nameOfPeriod, pageViewsInWords, shortNameOfPeriod, visitsInWords } from './words.ts'

describe('days and months', () => {
  it.each([
    ['2026-01', -11, '2025-02'],
    ['2026-12', 1, '2027-01'],
  ])('%s and %i months is %s', (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected)
  })

  it('lists both ends, and nothing the wrong way round', () => {
    expect(daysFrom('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
    expect(daysFrom('2026-03-01', '2026-02-27')).toEqual([])
    expect(monthsFrom('2025-12-31', '2026-01-01')).toEqual(['2025-12', '2026-01'])
  })

  it.each(['', '2026-02-30', '2026-13-01', '2026-7-1', '20260701', '2026-07-01T00:00', "2026-07-01'"])(
    'does not take « %s » for a day',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )
})

describe('words', () => {
  it('names days and months the French way', () => {
    expect(nameOfPeriod('2026-07-01')).toBe('1er juillet 2026')
    expect(nameOfPeriod('2026-07')).toBe('juillet 2026')
    expect(shortNameOfPeriod('2026-07-14')).toBe('14\u00a0juil.')
    expect(shortNameOfPeriod('2026-07')).toBe('juil.')
  })

  it('agrees with the number, zero being singular in French', () => {
    expect([0, 1, 2, 1234].map(visitsInWords)).toEqual([
      '0 visite',
      '1 visite',
      '2 visites',
      '1\u202f234 visites',
    ])
    expect([0, 2].map(pageViewsInWords)).toEqual(['0 page vue', '2 pages vues'])
  })
})
