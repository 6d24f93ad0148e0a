/** What a member is: a template by which readers are chosen. Names for machines; the words are in the catalogue. */
export const memberRoles = [
  'mayor',
  'deputyMayor',
  'councillor',
  'townClerk',
  'agent',
  'associationPresident',
] as const

export type MemberRole = (typeof memberRoles)[number]
