import { describe, expect, it } from 'vitest'
import { isSafeAddress } from './link-fields.ts'

describe('isSafeAddress', () => {
  it.each(['/agenda', '/', 'https://www.landes.fr/', 'mailto:mairie@dax.example', 'tel:+33536490000'])(
    'takes %s',
    (address) => {
      expect(isSafeAddress(address)).toBe(true)
    },
  )

  it.each([
    'javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    'data:text/html,x',
    'agenda',
    'https://a b',
  ])('refuses %s', (address) => {
    expect(isSafeAddress(address)).toBe(false)
  })
})
