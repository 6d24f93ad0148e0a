import { describe, expect, it } from 'vitest'
import { entriesOf } from './initials.ts'

const initialsOf = (...names: string[]): (string | undefined)[] =>
  entriesOf(names.map((text) => ({ href: `/${text}`, text }))).map(({ initial }) => initial)

describe('initials of the directory', () => {
  it('stands once, before the first name of each letter', () => {
    expect(initialsOf('Angresse', 'Azur', 'Josse')).toEqual(['A', undefined, 'J'])
  })

  it('takes no account of accents', () => {
    expect(initialsOf('Escource', 'Étang', 'élan')).toEqual(['E', undefined, undefined])
  })

  it('says nothing of an empty list', () => {
    expect(initialsOf()).toEqual([])
  })
})
