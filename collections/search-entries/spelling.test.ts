import { describe, expect, it } from 'vitest'
import { termsOf } from '#core/french-text.ts'
import { mistakesBetween, understand } from './spelling.ts'

const known = new Map(
  (
    'cantine identité médiathèque piscine déchets urbanisme cimetière mairie associations plui passeport ' +
    'photographie sports vol garder garderie joindre eau école parking'
  )
    .split(' ')
    .flatMap((word) => termsOf(word).map((term) => [term.word, term.stem])),
)
const stems = new Set(known.values())

const vocabulary = { has: (stem: string) => stems.has(stem), weightOf: () => 1, words: () => known }

const understood = (word: string): string | undefined =>
  termsOf(word).map((term) => understand(term, vocabulary))[0]

const stem = (word: string): string | undefined => termsOf(word)[0]?.stem

describe('a word of a query', () => {
  it.each([
    ['cantinne', 'cantine'],
    ['kantine', 'cantine'],
    ['idantité', 'identité'],
    ['médiatèque', 'médiathèque'],
    ['pissine', 'piscine'],
    ['dechet', 'déchets'],
    ['cimetiaire', 'cimetière'],
    ['mairei', 'mairie'],
    ['pasport', 'passeport'],
    ['médiath', 'médiathèque'],
    ['asso', 'associations'],
    ['urbanisne', 'urbanisme'],
    ['gardrie', 'garderie'],
    ['leau', 'eau'],
    ['lecole', 'école'],
    ['didentité', 'identité'],
  ])('is understood: « %s » as « %s »', (written, meant) => {
    expect(understood(written)).toBe(stem(meant))
  })

  it.each(['plu', 'bus', '2026', 'trampoline', 'volets', 'tondre'])('is left as it is: « %s »', (written) => {
    expect(understood(written)).toBe(stem(written))
  })
})

describe('mistakes between two words', () => {
  it.each([
    ['cantine', 'cantine', 0],
    ['cantine', 'cantinne', 1],
    ['mairie', 'mairei', 1],
    ['ecole', 'eclole', 1],
    ['chat', 'chien', 3],
  ])('of « %s » and « %s » are counted', (a, b, mistakes) => {
    expect(mistakesBetween(a, b, 3)).toBe(mistakes)
  })
})
