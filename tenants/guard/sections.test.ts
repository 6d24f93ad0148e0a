import { expect, it } from 'vitest'
import { withPagesBelow } from './sections.ts'

const page = (id: string, parent?: string): { id: string; parent?: string } => ({
  id,
  ...(parent && { parent }),
})

it('a section is the named pages and everything below, with the page above each', () => {
  const pages = [
    page('library', 'town'),
    page('books', 'library'),
    page('novels', 'books'),
    page('town'),
    page('school'),
  ]

  expect([...withPagesBelow(new Set(['library', 'gone']), pages)].toSorted()).toEqual([
    ['books', 'library'],
    ['library', 'town'],
    ['novels', 'books'],
  ])
})

it('a circle of pages ends', () => {
  expect(withPagesBelow(new Set(['a']), [page('a', 'b'), page('b', 'a')]).size).toBe(2)
})
