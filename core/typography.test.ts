import { describe, expect, it } from 'vitest'
import { typeset } from './typography.ts'

describe('typeset', () => {
  it.each([
    ['Venez nombreux !', 'Venez nombreux\u202f!'],
    ['Attention : route barrée', 'Attention\u00a0: route barrée'],
    ['« Bonjour »', '«\u00a0Bonjour\u00a0»'],
    ["l'école", 'l’école'],
    ['22 109 habitants', '22\u202f109\u00a0habitants'],
    ['de 9 h à 17 h 30', 'de 9\u00a0h à 17\u00a0h\u00a030'],
    ['05 36 49 12 34', '05 36 49 12 34'],
    ['délibération n° 12', 'délibération n°\u00a012'],
  ])('writes %s the French way', (text, expected) => {
    expect(typeset(text)).toBe(expected)
  })
})
