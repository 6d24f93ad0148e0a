import { capitalize, withAt, withOf } from '#core/place-names.ts'
import type { PlainBlock } from '../../blocks/plain-blocks.ts'
import type { Body } from '../order.ts'

/** A body as starter texts speak of it. */
export type Place = {
  /** « à Dax » */
  at: string
  body: Body
  noun: string
  /** The noun at the beginning of a sentence. */
  Noun: string
  /** « de Dax » */
  of: string
  /** « de la communauté de communes du Seignanx » */
  ofEpci: string
}

export const placeOf = (body: Body): Place => ({
  at: withAt(body.noun),
  body,
  noun: body.noun,
  Noun: capitalize(body.noun),
  of: withOf(body.noun),
  ofEpci: withOf(body.epciNoun ?? "l'intercommunalité"),
})

export type StarterPage = {
  blocks: PlainBlock[]
  lead?: string
  /** Slug of the page above, declared earlier in the list. */
  parentSlug?: string
  slug: string
  title: string
}

/** What the body must write in place of a sample: the checklist looks for this very mark before a site goes live. */
export const toFill = (what: string): string => `[À compléter : ${what}]`

/** The mark in a text as it is stored, typeset: a no-break space stands before the colon. */
export const fillMark = /À compléter\s:/

/** The mark as the index of published documents keeps it: without accent, capital or punctuation. */
export const indexedFillMark = 'a completer'
