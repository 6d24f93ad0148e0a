import type { Frame } from '#core/theme.ts'
import { text } from './texts.ts'

/** Lists and pages that every site has: one goes there to read or to ask, not to get something done. */
const noProcedure = /^\/(actualites|agenda|contact|documents|espace|plan-du-site|recherche)?([/?#]|$)/

/** « Vos démarches » heads procedures of a town hall alone: other links, or another body, have a title true of all. */
export const quickTitle = ({ quickLinks, site }: Frame): string =>
  text(
    site.kind === 'commune' && !quickLinks.some(({ href }) => noProcedure.test(href))
      ? 'homeQuickTitle'
      : 'homeQuickTitleMixed',
  )
