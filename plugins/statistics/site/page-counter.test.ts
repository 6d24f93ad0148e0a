import { afterEach, describe, expect, it } from 'vitest'
import { setClock } from '#core/clock.ts'
import { withDefaults, type StatisticsOptions } from '../options.ts'
import { createPageCounter } from './page-counter.ts'
import { buildRequest, buildSite, firefox, safari } from './testing.ts'

const createCounter = (options: StatisticsOptions = {}) => createPageCounter(withDefaults(options))

const site = buildSite()

afterEach(() => {
  setClock()
})

describe('counting', () => {
  it('counts two pages of one visitor as one visit', () => {
    const counter = createCounter()

    counter.count({ path: '/', request: buildRequest(), site })
    counter.count({ path: '/agenda', request: buildRequest(), site })

    expect(counter.take()).toMatchObject([{ pageViews: 2, siteId: 'site-1', visits: 1 }])
  })

  it('tells visitors apart by network and by browser', () => {
    const counter = createCounter()

    counter.count({ path: '/', request: buildRequest(), site })
    counter.count({ path: '/', request: buildRequest({}, '198.51.100.7'), site })
    counter.count({ path: '/', request: buildRequest({ 'user-agent': safari }), site })

    expect(counter.take()).toMatchObject([{ pageViews: 3, visits: 3 }])
  })

  it('takes two lines of one network with the same browser for one visitor', () => {
    const counter = createCounter()

    counter.count({ path: '/', request: buildRequest({}, '192.0.2.7'), site })
    counter.count({ path: '/', request: buildRequest({}, '::ffff:192.0.2.200'), site })

    expect(counter.take()).toMatchObject([{ visits: 1 }])
  })

  it('counts a visitor of two sites on each of them', () => {
    const counter = createCounter()

    counter.count({ path: '/', request: buildRequest(), site })
    counter.count({ path: '/', request: buildRequest(), site: buildSite({ id: 'site-2' }) })

    expect(counter.take().map(({ siteId, visits }) => [siteId, visits])).toEqual([
      ['site-1', 1],
      ['site-2', 1],
    ])
  })

  it('counts a visitor again the next day, which begins at midnight in France', () => {
    const counter = createCounter()

    setClock(new Date('2026-07-14T21:59:59Z'))
    counter.count({ path: '/', request: buildRequest(), site })
    setClock(new Date('2026-07-14T22:00:00Z'))
    counter.count({ path: '/', request: buildRequest(), site })

    expect(counter.take()).toMatchObject([
      { day: '2026-07-14', visits: 1 },
      { day: '2026-07-15', visits: 1 },
    ])
  })

  it('counts each path without its query, decoded', () => {
    const counter = createCounter()

    counter.count({ path: '/recherche?q=eau', request: buildRequest(), site })
    counter.count({ path: '/recherche', request: buildRequest(), site })
    counter.count({ path: '/f%C3%AAtes', request: buildRequest(), site })

    expect(counter.take()[0]?.pages).toEqual(
      new Map([
        ['/recherche', 2],
        ['/fêtes', 1],
      ]),
    )
  })

  it('keeps a bounded number of paths, and counts the others in the totals', () => {
    const counter = createCounter({ maxPathsCounted: 1 })

    counter.count({ path: '/', request: buildRequest(), site })
    counter.count({ path: '/agenda', request: buildRequest(), site })

    expect(counter.take()).toMatchObject([{ pages: new Map([['/', 1]]), pageViews: 2 }])
  })

  it('keeps a bounded number of visitors, those seen lately', () => {
    const counter = createCounter({ maxVisitors: 4 })
    const visit = (network: number) => {
      counter.count({ path: '/', request: buildRequest({}, `10.0.${String(network)}.1`), site })
    }

    Array.from({ length: 100 }, (_, network) => {
      visit(network)
    })
    counter.take()
    visit(99)
    visit(98)
    visit(0)

    expect(counter.take()).toMatchObject([{ pageViews: 3, visits: 1 }])
  })

  it('counts nothing on a site where the feature is switched off', () => {
    const counter = createCounter()

    counter.count({ path: '/', request: buildRequest(), site: buildSite({ features: [] }) })

    expect(counter.take()).toEqual([])
  })
})

describe('who is left out', () => {
  it.each([
    [
      'a search engine',
      { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    ],
    ['a program', { 'user-agent': 'curl/8.14.1' }],
    ['who does not say its name', { 'user-agent': undefined }],
    ['a name of absurd length', { 'user-agent': firefox.repeat(20) }],
    ['a page loaded in advance', { 'sec-purpose': 'prefetch;prerender' }],
    ['a page loaded in advance, the former way', { purpose: 'prefetch' }],
    ['who sends Global Privacy Control', { 'sec-gpc': '1' }],
    ['who asks not to be tracked', { dnt: '1' }],
  ])('leaves out %s', (_name, headers) => {
    const counter = createCounter()

    counter.count({ path: '/', request: buildRequest(headers), site })

    expect(counter.take()).toEqual([])
  })

  it('counts who says that it may be counted', () => {
    const counter = createCounter()

    counter.count({ path: '/', request: buildRequest({ dnt: '0', 'sec-gpc': '0' }), site })

    expect(counter.take()).toHaveLength(1)
  })
})

describe('taking', () => {
  it('gives each count once', () => {
    const counter = createCounter()

    counter.count({ path: '/', request: buildRequest(), site })
    counter.take()

    expect(counter.take()).toEqual([])
  })

  it('keeps what is not wanted now, and goes on adding to it', () => {
    const counter = createCounter()

    counter.count({ path: '/', request: buildRequest(), site })
    const taken = counter.take(() => false)
    counter.count({ path: '/', request: buildRequest(), site })

    expect(taken).toEqual([])
    expect(counter.take()).toMatchObject([{ pageViews: 2, visits: 1 }])
  })
})
