import { describe, expect, it } from 'vitest'
import { fromPicker, toPicker } from './picker-date.ts'

describe('a date picker far from France', () => {
  it.each(['2026-12-24T17:00:00.000Z', '2026-07-14T22:30:00.000Z', '2026-03-29T01:30:00.000Z'])(
    'gives back the moment it was shown: %s',
    (moment) => {
      expect(fromPicker(toPicker(new Date(moment)), false)).toBe(moment)
    },
  )

  it('takes what is typed for the hour of France', () => {
    const picked = new Date(2026, 11, 24, 18, 0)

    expect(fromPicker(picked, false)).toBe('2026-12-24T17:00:00.000Z')
    expect(fromPicker(picked, true)).toBe('2026-12-24T11:00:00.000Z')
  })
})
