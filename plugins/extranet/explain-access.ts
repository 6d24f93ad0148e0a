import { formatDate } from '#core/format.ts'
import { verdictOn, type Guarded, type Member } from './access.ts'
import { text } from './labels.ts'

type Known = {
  /** Names of the groups of the site, by id. */
  groupNames: ReadonlyMap<string, string>
  today: string
}

const dayOf = (moment: null | string | undefined): string => (moment ? formatDate(new Date(moment)) : '')

const sharedGroup = (member: Member, item: Guarded): string | undefined =>
  item.groups.find((group) => member.groups.includes(group))

/** Whether a member may read something, and why, in one French sentence. */
export const explainAccess = (member: Member, item: Guarded, { groupNames, today }: Known): string => {
  const verdict = verdictOn(member, item, today)

  return text(`verdict-${verdict}`, {
    endsOn: dayOf(member.endsOn),
    group: groupNames.get(sharedGroup(member, item) ?? '') ?? '',
    role: text(`role-${member.role}`),
    startsOn: dayOf(member.startsOn),
  })
}
