/** Words of a newspaper, beside those of the bones. */
export const fr = {
  briefsTitle: 'En bref',
  edition: 'Édition du {{date}}',
  firstIssue: 'Les premières nouvelles paraîtront ici.',
  partnersTitle: 'Actu partenaires',
} as const
