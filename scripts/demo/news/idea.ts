import type { MotifName } from '#collections/media/illustrations/motifs/names.ts'
import type { DemoNews } from '../types.ts'
import type { Body } from '#collections/blocks/compose.ts'
import type { Place } from '../words/place.ts'
import type { Suits } from '../words/suits.ts'

export type NewsDraft = { body: Body; lead: string; title: string }

/** A subject and the ways of telling it. Two sites that share a subject rarely share its words. */
export type NewsIdea = {
  category: DemoNews['category']
  /** Of the country: a town tells other subjects instead. */
  isRural?: boolean
  motif?: MotifName
  suits: Suits
  variants: ((place: Place) => NewsDraft)[]
}
