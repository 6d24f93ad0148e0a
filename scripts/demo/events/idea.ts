import type { MotifName } from '#collections/media/illustrations/motifs/names.ts'
import type { DemoEvent } from '../types.ts'
import type { Body } from '#collections/blocks/compose.ts'
import type { Place } from '../words/place.ts'
import type { Suits } from '../words/suits.ts'

export type EventDraft = { body: Body; lead: string; title: string; where: string }

/** An appointment and the ways of announcing it. */
export type EventIdea = {
  category: DemoEvent['category']
  /** Days it lasts; one when missing. */
  days?: number
  /** A civic duty is not cancelled by a cold: only these may be. */
  isFragile?: boolean
  /** Of the country: a town has other appointments instead. */
  isRural?: boolean
  motif?: MotifName
  price?: string
  /** `HH:MM`, from and to; missing for whole days. */
  span?: [from: string, to: string]
  suits: Suits
  variants: ((place: Place) => EventDraft)[]
}
