import { describe, expect, it } from 'vitest'
import { asHeader, inUtf8, normalAddress } from './addresses.ts'

describe('the normal form of an address', () => {
  it.each([
    ['mairie.php', '/mairie.php'],
    ['/mairie/', '/mairie'],
    ['https://www.dax.fr/page.php?id=12#haut', '/page.php?id=12'],
    ['https://www.dax.fr?id=12', '/?id=12'],
    ['/', '/'],
    ['/p%C3%A9riscolaire.html', '/périscolaire.html'],
    ['/pe\u0301riscolaire.html', '/périscolaire.html'],
    ['/p%E9riscolaire.html', '/périscolaire.html'],
    ['/PÉRISCOLAIRE.HTML', '/périscolaire.html'],
    ['/page?b=2&a=1', '/page?a=1&b=2'],
    ['/page?utm_source=lettre&a=1&fbclid=x', '/page?a=1'],
    ['/page?utm_source=lettre', '/page'],
    ['/page?q=a+b', '/page?q=a b'],
    ['/a%', '/a%25'],
    ['/a%2', '/a%252'],
  ])('of « %s » is « %s »', (given, normal) => {
    expect(normalAddress(given)).toBe(normal)
  })

  it.each(['/p%C3%A9riscolaire.html', 'é', '/a?b=%2B', '/œuvre→x', '/a%252520', '/a%3fb', '/a?b=c%26d'])(
    'is its own: « %s »',
    (address) => {
      const once = normalAddress(address)

      expect(normalAddress(once)).toBe(once)
    },
  )
})

describe('an address in a header', () => {
  it.each([
    ['/l’été', '/l%E2%80%99%C3%A9t%C3%A9'],
    ['/œuvre→x', '/%C5%93uvre%E2%86%92x'],
    ['/a%C3%A9?b=c&d#e', '/a%C3%A9?b=c&d#e'],
    ['/a\r\nSet-Cookie: b', '/a%0D%0ASet-Cookie:%20b'],
    ['/\ud800', '/%EF%BF%BD'],
  ])('« %s » is « %s »', (given, written) => {
    expect(asHeader(given)).toBe(written)
  })
})

describe('escaped bytes', () => {
  it.each([
    ['/p%E9riscolaire', '/p%C3%A9riscolaire'],
    ['/%C9t%E9', '/%C3%89t%C3%A9'],
    ['/p%C3%A9riscolaire', '/p%C3%A9riscolaire'],
    ['/%ff%fe', '/%ff%fe'],
    ['/%e', '/%e'],
    ['/a%20b', '/a%20b'],
    ['/%E9%2F', '/%C3%A9%2F'],
    ['/%E9%00', '/%E9%00'],
  ])('of « %s » are those of « %s »', (given, written) => {
    expect(inUtf8(given)).toBe(written)
  })
})
