import { memberCommunes } from './members/communes.ts'
import { memberEpci } from './members/epci.ts'
import { withLives, withSubSiteLives } from './members/life.ts'
import type { Member } from './members/member.ts'
import { memberOthers, ownSites } from './members/others.ts'
import { memberSubSites } from './members/sub-sites.ts'

/** The 184 members of the report of 2017, each with the life of its site: 164 online, 11 delivered, 9 under way. */
export const demoMembers = (): Member[] => [
  ...withLives(memberCommunes()),
  ...withLives(memberEpci()),
  ...withLives(memberOthers()),
]

/** Landespublic and ALPI: ours, on the platform, and not counted among the members. */
export const demoOwnSites = (): Member[] =>
  ownSites().map((site) => ({
    ...site,
    life: { deliveredOn: '2006-01-09', onlineOn: '2006-01-16', state: 'online' },
  }))

/** The forty sub-sites. Their parents are among `demoMembers()`. */
export const demoSubSites = (members: Member[]): Member[] => withSubSiteLives(memberSubSites(members))
