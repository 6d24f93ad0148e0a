import { describe, expect, it } from 'vitest'
import { mergePages } from './merge-pages.ts'
import { byMonth } from './read-figures.ts'

describe('byMonth', () => {
  it('adds up the days of each month', () => {
    const days = [
      { pageViews: 4, period: '2026-06-30', visits: 2 },
      { pageViews: 1, period: '2026-07-01', visits: 1 },
      { pageViews: 3, period: '2026-07-02', visits: 1 },
    ]

    expect(byMonth(days)).toEqual([
      { pageViews: 4, period: '2026-06', visits: 2 },
      { pageViews: 4, period: '2026-07', visits: 2 },
    ])
  })
})

describe('mergePages', () => {
  it('adds up, sorts by reading, and cuts', () => {
    const known = [
      { path: '/', views: 5 },
      { path: '/agenda', views: 2 },
    ]

    expect(
      mergePages(
        known,
        new Map([
          ['/agenda', 4],
          ['/contact', 1],
        ]),
        2,
      ),
    ).toEqual([
      { path: '/agenda', views: 6 },
      { path: '/', views: 5 },
    ])
  })
})
