import type { MotifName } from '#collections/media/illustrations/motifs/names.ts'
import type { Body } from '#collections/blocks/compose.ts'
import type { Place } from '../words/place.ts'
import type { Suits } from '../words/suits.ts'

export type PageDraft = { body: Body; lead?: string }

/** A page of a site. Its address is the same everywhere: links of the texts count on it. */
export type PageIdea = {
  motif?: MotifName
  parentSlug?: string
  slug: string
  suits: Suits
  title: string | ((place: Place) => string)
  variants: ((place: Place) => PageDraft)[]
}
