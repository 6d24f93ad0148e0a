import { slugs } from '#core/slugs.ts'

/** Collections of the extranet. Those of a site are seen by its extranet managers only; no REST rule lets members in. */
export const extranetSlugs = {
  documents: 'space-documents',
  groups: 'space-groups',
  meetings: 'space-meetings',
  members: 'space-members',
  messages: 'space-messages',
  pages: 'space-pages',
  passkeys: 'passkeys',
  receipts: 'space-receipts',
  secondFactors: slugs.secondFactors,
  spaces: 'spaces',
  subscriptions: 'space-subscriptions',
  topics: 'space-topics',
} as const

/** What a member may be let read: each of them names a space and its readers. */
export const guardedSlugs = [
  extranetSlugs.pages,
  extranetSlugs.documents,
  extranetSlugs.meetings,
  extranetSlugs.topics,
] as const

export type GuardedSlug = (typeof guardedSlugs)[number]
