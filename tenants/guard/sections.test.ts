import { expect, it } from 'vitest'
import { withPagesBelow, type ReadPages } from './sections.ts'

const page = (id: string, parent?: string): { id: string; parent?: string } => ({
  id,
  ...(parent && { parent }),
})

/** The pages of a site, and every question that was asked of them. */
const site = (...pages: { id: string; parent?: string }[]): { asked: string[]; read: ReadPages } => {
  const asked: string[] = []

  return {
    asked,
    read: (field, ids) => {
      asked.push(`${field} ${ids.join()}`)
      return Promise.resolve(pages.filter((one) => ids.includes(one[field] ?? '')))
    },
  }
}

it('a section is the named pages and everything below, with the page above each', async () => {
  const { asked, read } = site(
    page('library', 'town'),
    page('books', 'library'),
    page('novels', 'books'),
    page('town'),
    page('school'),
  )

  expect([...(await withPagesBelow(new Set(['library', 'gone']), read))].toSorted()).toEqual([
    ['books', 'library'],
    ['library', 'town'],
    ['novels', 'books'],
  ])
  // the rest of the site is not read
  expect(asked).toEqual(['id library,gone', 'parent library', 'parent books', 'parent novels'])
})

it('a circle of pages ends', async () => {
  const { read } = site(page('a', 'b'), page('b', 'a'))

  expect((await withPagesBelow(new Set(['a']), read)).size).toBe(2)
})

it('a section of thousands of pages is asked for a few hundred at a time', async () => {
  const { asked, read } = site(
    page('root'),
    ...Array.from({ length: 1200 }, (_, rank) => page(`page-${String(rank)}`, 'root')),
  )

  expect((await withPagesBelow(new Set(['root']), read)).size).toBe(1201)
  expect(Math.max(...asked.map((question) => question.split(',').length))).toBe(500)
})
