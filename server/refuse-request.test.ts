import { describe, expect, it } from 'vitest'
import { hostOf, refusalOf } from './refuse-request.ts'

describe('refusalOf', () => {
  it.each([
    ['/', undefined],
    ['/actualites?page=2', undefined],
    ['/%C3%A9cole', undefined],
    ['http://dax.fr/', 400],
    ['//dax.fr/', 400],
    ['*', 400],
    ['/..%2f..%2fetc/passwd', 400],
    ['/a/../b', 400],
    ['/%ff', 400],
    ['/%00', 400],
    ['/a\\b', 400],
    [`/${'a'.repeat(5000)}`, 414],
  ])('answers %s with %s', (url, refusal) => {
    expect(refusalOf({ method: 'GET', url })).toBe(refusal)
  })

  it('refuses a method that no address takes', () => {
    expect(refusalOf({ method: 'TRACE', url: '/' })).toBe(405)
  })
})

describe('hostOf', () => {
  it.each([
    ['Dax.localhost:3000', 'dax.localhost'],
    ['www.dax.fr', 'www.dax.fr'],
    ['dax.fr:99999999', undefined],
    ['dax.fr/evil', undefined],
    ['', undefined],
  ])('reads %s as %s', (host, expected) => {
    expect(hostOf({ headers: { host } })).toBe(expected)
  })
})
