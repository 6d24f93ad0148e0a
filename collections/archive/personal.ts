/**
 * Collections of a site that speak of persons, and of nothing that the site says: who may enter a private space, what
 * they wrote to each other, what they were given. They stay where their own rules of age reach them: no archive, no
 * copy and no export holds them, and they go with the content of their site.
 */
const ofPersons = new Set(['space-members', 'space-messages', 'space-receipts', 'space-subscriptions'])

export const isOfPersons = ({ slug }: { slug: string }): boolean => ofPersons.has(slug)
