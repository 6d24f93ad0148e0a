import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { hasShape } from './field-shape.ts'

const date = { name: 'date', type: 'date' } as FlattenedField
const number = { name: 'number', type: 'number' } as FlattenedField

describe('a date', () => {
  it.each(['2026-02-28', '2028-02-29', '2026-10-25T02:30:00.000+02:00', '2026-12-31T23:59:59.999Z'])(
    'is %s',
    (text) => {
      expect(hasShape(date, text)).toBe(true)
    },
  )

  it.each([
    'hier',
    '',
    '2026-02-31',
    '2026-02-29T12:00:00Z',
    '2026-04-31T00:00:00.000Z',
    '2026-13-01',
    '+200000-01-01T00:00:00.000Z',
    '-000100-01-01T00:00:00.000Z',
    '+275760-09-13T00:00:00.000Z',
    '9999-12-31T23:30:00.000Z',
  ])('is not « %s », that no calendar has', (text) => {
    expect(hasShape(date, text)).toBe(false)
  })
})

describe('a number', () => {
  it.each([0, -1, 0.5, Number.MAX_SAFE_INTEGER])('is %s', (value) => {
    expect(hasShape(number, value)).toBe(true)
  })

  it.each([Number.NaN, Infinity, 2 ** 53, -1e308, '1'])(
    'is not %s, that comes back as another, or not at all',
    (value) => {
      expect(hasShape(number, value)).toBe(false)
    },
  )
})
