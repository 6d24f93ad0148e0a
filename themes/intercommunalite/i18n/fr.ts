/** Words that this look alone needs. */
export const fr = {
  competencesTitle: 'Compétences',
  documentsTitle: 'Actes et documents',
  membersTitle: 'Les sites des communes membres',
} as const
