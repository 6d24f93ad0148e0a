import { describe, expect, it } from 'vitest'
import { createRecentVisitors } from './recent-visitors.ts'

const visitor = (rank: number) => ({
  network: `203.0.${String(rank % 250)}`,
  siteId: `site-${String(rank % 200)}`,
  userAgent: `Mozilla/5.0 (X11; Linux x86_64; rv:${String(rank)}.0) Gecko/20100101 Firefox/140.0`,
})

describe('the visitors of a day', () => {
  it('are told apart, two hundred thousand of them, and each is known again', () => {
    const visitors = createRecentVisitors(1_000_000)
    const all = Array.from({ length: 200_000 }, (_, rank) => visitor(rank))

    expect(all.filter((one) => visitors.isNew(one))).toHaveLength(all.length)
    expect(all.filter((one) => visitors.isNew(one))).toHaveLength(0)
  })

  it('are known to nobody once they are forgotten', () => {
    const visitors = createRecentVisitors(10)

    visitors.isNew(visitor(1))
    visitors.forget()

    expect(visitors.isNew(visitor(1))).toBe(true)
  })

  it('are told apart by each thing alone', () => {
    const visitors = createRecentVisitors(10)
    const one = { network: '203.0.113', siteId: 'a', userAgent: 'b' }

    const seen = [one, { ...one, network: '203.0.114' }, { ...one, siteId: 'c' }, { ...one, userAgent: 'd' }]

    expect(seen.map((each) => visitors.isNew(each))).toEqual([true, true, true, true])
  })
})
