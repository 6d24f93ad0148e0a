import { stageOf, type MandateDates } from '#tenants/mandate.ts'
import type { MemberRole } from './member-roles.ts'

/** One mandate of a person on a site: what they are, where, from when to when. */
export type Member = MandateDates & { groups: string[]; role: MemberRole; spaces: string[] }

/** What is kept in a space, and for whom: everyone of the space, or some roles and groups of it. */
export type Guarded = {
  audience: 'chosen' | 'everyone'
  groups: string[]
  roles: MemberRole[]
  space: string
}

/** Why a member may, or may not, read something. */
export type Verdict = 'ended' | 'everyone' | 'group' | 'notChosen' | 'notStarted' | 'otherSpace' | 'role'

const granting = new Set<Verdict>(['everyone', 'group', 'role'])

/** The reason that decides. Anything that is not said to be allowed is refused. */
export const verdictOn = (member: Member, item: Guarded, today: string): Verdict => {
  const stage = stageOf(member, today)

  if (stage !== 'during') {
    return stage === 'before' ? 'notStarted' : 'ended'
  }
  if (!member.spaces.includes(item.space)) {
    return 'otherSpace'
  }
  if (item.audience === 'everyone') {
    return 'everyone'
  }
  if (item.roles.includes(member.role)) {
    return 'role'
  }
  return item.groups.some((group) => member.groups.includes(group)) ? 'group' : 'notChosen'
}

/**
 * Whether a member may read something that day (`YYYY-MM-DD`, in France). The only such check there is: pages, files,
 * search, calendars and lists all ask it, for each document, at each request.
 */
export const mayRead = (member: Member, item: Guarded, today: string): boolean =>
  granting.has(verdictOn(member, item, today))

/** A person may hold several mandates: one that allows is enough. */
export const mayOneRead = (members: Member[], item: Guarded, today: string): boolean =>
  members.some((member) => mayRead(member, item, today))
