/** Words that this look alone needs. */
export const fr = {
  competencesTitle: 'Compétences',
  documentsTitle: 'Actes et documents',
  membersCommunes_one: 'La commune membre',
  membersCommunes_other: 'Les {{count}} communes membres',
  membersSites: 'Les sites',
} as const
