import { slugs } from '#core/slugs.ts'
import type { Teaser } from '#core/theme.ts'
import { text } from '../labels.ts'

/** Kind of a result that is another site: a sub-site, a member commune. Its `documentId` is its address. */
export const memberKind = 'sites'

/** Types that a visitor tells apart, in the order they are offered, under the names of their public addresses. */
export const resultTypes = [
  { kind: slugs.pages, name: 'pages', teaser: 'page', title: text('pages') },
  { kind: slugs.news, name: 'actualites', teaser: 'news', title: text('news') },
  { kind: slugs.events, name: 'agenda', teaser: 'event', title: text('events') },
  { kind: slugs.documents, name: 'documents', teaser: 'document', title: text('documents') },
  { kind: memberKind, name: 'sites', teaser: 'site', title: text('searchSites') },
] as const satisfies { kind: string; name: string; teaser: Teaser['kind']; title: string }[]

/** How a line of results is drawn. */
export const teaserKindOf = (kind: string): Teaser['kind'] =>
  resultTypes.find((type) => type.kind === kind)?.teaser ?? 'page'

/** The French name of the type of a result. */
export const kindText = (teaser: Teaser['kind']): string =>
  resultTypes.find((type) => type.teaser === teaser)?.title ?? ''
