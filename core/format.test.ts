import { describe, expect, it } from 'vitest'
import {
  addDays,
  endOfParisDay,
  formatClock,
  formatDate,
  formatWeekday,
  formatWeight,
  parisDay,
  parisMoment,
} from './format.ts'

const plain = (text: string): string => text.replace(/\s/g, ' ')

describe('dates', () => {
  it('writes the first of a month as « 1er », and no other day', () => {
    expect(formatDate(new Date('2026-05-01T10:00:00Z'))).toBe('1er mai 2026')
    expect(formatDate(new Date('2026-05-11T10:00:00Z'))).toBe('11 mai 2026')
    expect(formatWeekday(new Date('2026-01-01T10:00:00Z'))).toBe('jeudi 1er janvier 2026')
  })

  it('are those of France, not of the machine', () => {
    expect(parisDay(new Date('2026-07-14T22:30:00Z'))).toBe('2026-07-15')
    expect(formatDate(new Date('2026-12-31T23:30:00Z'))).toBe('1er janvier 2027')
  })
})

describe('parisMoment', () => {
  it.each([
    ['2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    ['2026-07-15', '09:00', '2026-07-15T07:00:00.000Z'],
    // clocks go forward at two on this day
    ['2026-03-29', '00:00', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '12:00', '2026-03-29T10:00:00.000Z'],
    // and back at three on this one: between two and three, an hour comes twice
    ['2026-10-25', '00:30', '2026-10-24T22:30:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '12:00', '2026-10-25T11:00:00.000Z'],
  ])('finds the moment when a clock in France shows %s %s', (day, clock, moment) => {
    expect(parisMoment(day, clock).toISOString()).toBe(moment)
  })
})

describe('calendar days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-03-29', 1, '2026-03-30'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
  })

  it.each([
    ['2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ])('%s ends at midnight in France, whatever its length', (day, moment) => {
    expect(endOfParisDay(day).toISOString()).toBe(moment)
  })
})

describe('figures', () => {
  it('writes hours and weights the French way', () => {
    expect(plain(formatClock('17:30'))).toBe('17 h 30')
    expect(plain(formatClock('09:00'))).toBe('9 h')
    expect(plain(formatWeight(1_240_000))).toBe('1,2 Mo')
    expect(plain(formatWeight(120))).toBe('1 ko')
  })
})
