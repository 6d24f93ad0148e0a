import { describe, expect, it } from 'vitest'
import { normalizeHost } from './host-name.ts'

describe('normalizeHost', () => {
  it.each([
    ['WWW.Dax.FR', 'www.dax.fr'],
    ['www.dax.fr.', 'www.dax.fr'],
    ['mairie-pée.fr', 'xn--mairie-pe-i4a.fr'],
    ['https://dax.fr', undefined],
    ['dax.fr/page', undefined],
    ['dax', undefined],
    ['-dax.fr', undefined],
    ['192.168.0.1', undefined],
    ['dax..fr', undefined],
    ['da x.fr', undefined],
  ])('stores « %s » as %s', (typed, stored) => {
    expect(normalizeHost(typed)).toBe(stored)
  })
})
