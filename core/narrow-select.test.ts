import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { narrow } from './narrow-select.ts'

const group = (name: string, ...flattenedFields: FlattenedField[]): FlattenedField =>
  ({ flattenedFields, name, type: 'group' }) as unknown as FlattenedField

const fields = [
  { name: 'state', type: 'text' } as unknown as FlattenedField,
  group('look', group('colors')),
  group('hours'),
]

describe('a narrow select', () => {
  it('names each group that it asks nothing of, at any depth', () => {
    expect(narrow({ state: true }, fields)).toEqual({ hours: {}, look: { colors: {} }, state: true })
  })

  it('keeps what is asked of a group', () => {
    expect(narrow({ hours: true, look: { theme: true } }, fields)).toEqual({
      hours: true,
      look: { theme: true },
    })
  })

  it('is left as it is when it says what to leave out', () => {
    expect(narrow({ hours: { monday: false } }, fields)).toEqual({ hours: { monday: false } })
  })
})
