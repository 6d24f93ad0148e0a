import { describe, expect, it } from 'vitest'
import { countMembersByYear } from './life-cycle.ts'

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
