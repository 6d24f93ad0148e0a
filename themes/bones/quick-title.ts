import type { Frame } from '#core/theme.ts'
import { text } from './texts.ts'

/** Pages below that of procedures, wherever a site put it. Whatever stands elsewhere may be read, not asked for. */
const procedure = /^[^?#]*\/demarches(\/|$)/

/** « Vos démarches » heads procedures of a town hall alone: other links, or another body, have a title true of all. */
export const quickTitle = ({ quickLinks, site }: Frame): string =>
  text(
    site.kind === 'commune' && quickLinks.every(({ href }) => procedure.test(href))
      ? 'homeQuickTitle'
      : 'homeQuickTitleMixed',
  )
