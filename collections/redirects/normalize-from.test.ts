import { describe, expect, it } from 'vitest'
import { normalizePath } from './normalize-from.ts'

describe('normalizePath', () => {
  it.each([
    ['mairie.php', '/mairie.php'],
    ['/mairie/', '/mairie'],
    ['https://www.dax.fr/page.php?id=12#haut', '/page.php?id=12'],
    ['/', '/'],
  ])('stores « %s » as « %s »', (typed, stored) => {
    expect(normalizePath(typed)).toBe(stored)
  })
})
