import { slugs } from '#core/slugs.ts'

/** The screen that shows a site before and after, below the one of its redesign. */
export const compareRoute = '/comparer'

/** Below the admin panel. */
export const comparePath = (redesignId: string): `/${string}` =>
  `/collections/${slugs.redesigns}/${encodeURIComponent(redesignId)}${compareRoute}`
