import { describe, expect, it } from 'vitest'
import type { Member } from './members/member.ts'
import { demoMembers, demoOwnSites, demoSubSites } from './select-sites.ts'

const members = demoMembers()
const subSites = demoSubSites(members)

/** The growth table of the report, from 2006 to 2017: net members, by kind. */
const growth: Record<Member['kind'], number[]> = {
  commune: [6, 9, 43, 54, 74, 79, 82, 92, 116, 128, 138, 141],
  epci: [5, 10, 11, 12, 12, 15, 17, 16, 17, 17, 17, 13],
  autre: [7, 12, 17, 17, 20, 26, 28, 31, 35, 34, 33, 30],
}
const kinds = Object.keys(growth) as Member['kind'][]

const countOf = <Key extends string>(keys: Key[]): Partial<Record<Key, number>> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(keys, (key) => key)).map(([key, same]) => [key, (same as Key[]).length]),
  ) as Partial<Record<Key, number>>

const joinedByEndOf = (kind: Member['kind'], year: number): number =>
  members.filter((member) => member.kind === kind && (member.life.joinedOn ?? '') <= `${year}-12-31`).length

describe('the members of the demonstration', () => {
  it('are 141 communes, 13 intercommunalities and 30 others', () => {
    expect(countOf(members.map(({ kind }) => kind))).toEqual({ autre: 30, commune: 141, epci: 13 })
  })

  it('have 40 sub-sites, and we have two sites of our own', () => {
    expect([subSites.length, demoOwnSites().map(({ slug }) => slug)]).toEqual([40, ['landespublic', 'alpi']])
  })

  it('are 164 online, 11 delivered and 9 under way', () => {
    const { delivered, development = 0, online, project = 0 } = countOf(members.map(({ life }) => life.state))

    expect([online, delivered, development + project]).toEqual([164, 11, 9])
  })

  it('keep the communes that the report names and not those that left', () => {
    const names = members.map(({ name }) => name)
    const joined = [
      'Horsarrieu',
      'Escalans',
      'Castaignos-Souslens',
      'Bénesse-lès-Dax',
      'Classun',
      "Saint-Martin-d'Oney",
    ]

    expect(names).toEqual(
      expect.arrayContaining([
        ...joined,
        'Dax',
        'Mont-de-Marsan',
        'Biscarrosse',
        'Soorts-Hossegor',
        'Baudignan',
      ]),
    )
    expect(
      names.filter((name) => ['Mugron', 'Saint-Jean-de-Marsacq', "Sorde-l'Abbaye"].includes(name)),
    ).toEqual([])
  })

  it.each(kinds)('never exceed the growth table of %s, and meet it in 2017', (kind) => {
    const table = growth[kind]
    const counts = table.map((_, index) => joinedByEndOf(kind, 2006 + index))

    expect(counts.filter((count, index) => count > (table[index] ?? 0))).toEqual([])
    expect(counts.at(-1)).toBe(table.at(-1))
  })

  it('went online nine more in 2017', () => {
    expect(members.filter(({ life }) => life.onlineOn?.startsWith('2017'))).toHaveLength(9)
  })

  it('live in order: joined, delivered, online', () => {
    const disordered = [...members, ...subSites].filter(({ life: { deliveredOn, joinedOn, onlineOn } }) => {
      const dates = [joinedOn, deliveredOn, onlineOn].filter((date) => date !== undefined)
      return dates.join() !== dates.toSorted().join()
    })

    expect(disordered).toEqual([])
  })

  it('have unique slugs that make a host name', () => {
    const slugs = [...members, ...demoOwnSites(), ...subSites].map(({ slug }) => slug)

    expect(new Set(slugs).size).toBe(226)
    expect(slugs.filter((slug) => !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(slug))).toEqual([])
  })
})
