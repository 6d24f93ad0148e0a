import { describe, expect, it } from 'vitest'
import type { Teaser } from '#core/theme.ts'
import { frontPageOf } from './front-page.ts'

const stories = (...categories: string[]): Teaser[] =>
  categories.map((category, index) => ({
    category,
    href: `/actualites/${String(index)}`,
    kind: 'news',
    title: String(index),
  }))

const titles = (teasers: Teaser[]): string => teasers.map(({ title }) => title).join(' ')

describe('front page', () => {
  it('has nothing to show without news', () => {
    expect(frontPageOf([])).toEqual({ briefs: [], lead: undefined, seconds: [], sections: [] })
  })

  it('never leaves a brief alone', () => {
    const { briefs, seconds } = frontPageOf(stories('a', 'b', 'c', 'd', 'e'))

    expect([titles(seconds), titles(briefs)]).toEqual(['1 2', '3 4'])
  })

  it('gathers the rest by category when two at least have several stories', () => {
    const { briefs, sections } = frontPageOf(stories('', '', '', '', 'a', 'b', 'c', 'b', 'a', ''))

    expect(sections.map((section) => `${section.title}: ${titles(section.stories)}`)).toEqual([
      'a: 4 8',
      'b: 5 7',
    ])
    expect(titles(briefs)).toBe('6 9')
  })

  it('keeps one long list when there is a single category, and samples it', () => {
    const { briefs, sections } = frontPageOf(stories(...Array.from({ length: 200 }, () => 'Vie locale')))

    expect(sections).toEqual([])
    expect(briefs).toHaveLength(15)
  })
})
