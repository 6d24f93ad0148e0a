import { createRandom } from '../words/random.ts'
import type { DemoSite } from '../types.ts'
import type { Identity, Member } from './member.ts'

type State = DemoSite['life']['state']

/** How many of today's members had joined at the end of each year from 2006: never more than the report's table,
 * which also counts those who have left since, and the same in 2017. */
const joinedByEndOf: Record<DemoSite['kind'], number[]> = {
  commune: [6, 9, 43, 54, 74, 79, 82, 92, 116, 128, 135, 141],
  epci: [5, 10, 11, 12, 12, 13, 13, 13, 13, 13, 13, 13],
  autre: [7, 12, 17, 17, 20, 26, 28, 30, 30, 30, 30, 30],
}

/** By order of joining. The newest and a few that lack time, as the report says: 11 delivered, 9 under way. */
// prettier-ignore
const statesByRank: Record<DemoSite['kind'], Partial<Record<number, State>>> = {
  commune: {
    117: 'delivered', 118: 'delivered', 119: 'delivered', 120: 'development', 121: 'project', 122: 'development',
    126: 'development', 127: 'project', 128: 'delivered', 129: 'delivered', 130: 'delivered', 136: 'delivered',
    137: 'delivered', 138: 'project', 139: 'development',
  },
  epci: {},
  autre: { 22: 'delivered', 24: 'development', 25: 'delivered', 26: 'delivered', 27: 'project' },
}

/** Nine sites went online in 2017: 6 more than the year before in spite of 3 lost. */
const onlineIn2017 = new Set([123, 124, 125, 131, 132, 133, 134, 135, 140])

const firstYear = 2006

const day = (year: number, dayOfYear: number): string =>
  new Date(Date.UTC(year, 0, dayOfYear)).toISOString().slice(0, 10)

const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

const earliest = (one: string, other: string): string => (one < other ? one : other)

const lifeOf = (identity: Identity, rank: number): DemoSite['life'] => {
  const random = createRandom(`life ${identity.slug}`)
  const yearIndex = joinedByEndOf[identity.kind].findIndex((count) => rank < count)
  const year = firstYear + yearIndex
  const state = statesByRank[identity.kind][rank] ?? 'online'
  const joinedOn = day(year, random.integer(15, state === 'online' ? 150 : 250))

  if (state === 'project' || state === 'development') {
    return { joinedOn, state }
  }
  if (state === 'delivered') {
    return { deliveredOn: day(2017, random.integer(315, 355)), joinedOn, state }
  }
  const isLate = identity.kind === 'commune' && onlineIn2017.has(rank)
  const onlineOn = isLate
    ? day(2017, random.integer(200, 340))
    : earliest(daysAfter(joinedOn, random.integer(120, 420)), day(2016, random.integer(330, 350)))

  return { deliveredOn: daysAfter(onlineOn, -random.integer(14, 45)), joinedOn, onlineOn, state }
}

/** Tells the life of members of one kind, given in their order of joining. */
export const withLives = (identities: Identity[]): Member[] =>
  identities.map((identity, rank) => ({ ...identity, life: lifeOf(identity, rank) }))

/** Sub-sites join after their parent; a few are still being built. */
export const withSubSiteLives = (identities: Identity[]): Member[] =>
  identities.map((identity, rank) => {
    const random = createRandom(`life ${identity.slug}`)
    const joinedOn = day(random.integer(2011, 2016), random.integer(15, 340))

    if (rank % 8 === 7) {
      return { ...identity, life: { joinedOn, state: rank % 16 === 7 ? 'development' : 'project' } }
    }
    const onlineOn = earliest(daysAfter(joinedOn, random.integer(90, 300)), '2017-11-30')
    return {
      ...identity,
      life: { deliveredOn: daysAfter(onlineOn, -21), joinedOn, onlineOn, state: 'online' },
    }
  })
