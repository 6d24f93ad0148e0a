import { describe, expect, it } from 'vitest'
import { countMembersByYear, datesOfPassage, lifeCycle, nextOnSheet, siteStates } from './life-cycle.ts'

describe('countMembersByYear', () => {
  it('counts the members present on 31 December, by kind, without sub-sites', () => {
    const sites = [
      { joinedOn: '2006-03-01', kind: 'commune' as const },
      { joinedOn: '2007-12-31', kind: 'commune' as const },
      { closedOn: '2007-06-30', joinedOn: '2006-01-01', kind: 'epci' as const },
      { joinedOn: '2006-01-01', kind: 'autre' as const, parent: 'a-member' },
      { kind: 'commune' as const },
    ]

    expect(countMembersByYear(sites, [2005, 2006, 2007])).toEqual([
      { autre: 0, commune: 0, epci: 0 },
      { autre: 0, commune: 1, epci: 1 },
      { autre: 0, commune: 2, epci: 0 },
    ])
  })
})

describe('lifeCycle', () => {
  it('lets every state be reached, and every site be closed', () => {
    const reachable = new Set(siteStates.flatMap((state) => lifeCycle[state].next))

    expect([...reachable].toSorted()).toEqual([...siteStates].toSorted())
    expect(
      siteStates.filter((state) => state !== 'closed' && !lifeCycle[state].next.includes('closed')),
    ).toEqual([])
  })
})

describe('nextOnSheet', () => {
  it.each([
    ['project', ['development']],
    ['development', ['project', 'delivered']],
    ['delivered', ['development', 'suspended']],
    ['online', ['suspended']],
    ['suspended', ['online', 'delivered']],
    ['closed', ['suspended']],
  ] as const)('offers after « %s » neither opening nor closing in a list', (from, offered) => {
    expect(nextOnSheet(from)).toEqual(offered)
  })
})

describe('datesOfPassage', () => {
  const day = '2026-11-24T12:00:00.000Z'
  const typed = '2026-11-02T12:00:00.000Z'

  it('writes the day of what begins', () => {
    expect(datesOfPassage({ after: {}, before: {}, day, from: 'development', to: 'delivered' })).toEqual({
      deliveredOn: day,
    })
  })

  it('does not take building a site for joining: that day is typed', () => {
    expect(datesOfPassage({ after: {}, before: {}, day, from: 'project', to: 'development' })).toEqual({})
  })

  it('keeps a day that was typed, of what begins and of what ends', () => {
    const before = { suspendedOn: '2026-01-01T12:00:00.000Z' }
    const after = { onlineOn: typed, suspendedOn: typed }

    expect(datesOfPassage({ after, before, day, from: 'suspended', to: 'online' })).toEqual({})
  })

  it('takes the closing back when the site reopens', () => {
    const before = { closedOn: typed }

    expect(datesOfPassage({ after: before, before, day, from: 'closed', to: 'suspended' })).toEqual({
      closedOn: null,
      suspendedOn: day,
    })
  })
})
