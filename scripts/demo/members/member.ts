import type { Country } from '#collections/media/illustrations/countries.ts'
import type { DemoSite } from '../types.ts'

/** Whose pen writes the site: it decides which pages, news and events suit it. */
export type Voice =
  | 'alpi'
  | 'associations'
  | 'cias'
  | 'commune'
  | 'conservatoire'
  | 'epci'
  | 'extranet'
  | 'library'
  | 'portal'
  | 'school'
  | 'society'
  | 'syndicate'
  | 'tourism'

export type { Country } from '#collections/media/illustrations/countries.ts'

/** What is known of the owner of a site before its life is told. */
export type Identity = {
  country: Country
  inseeCode?: string
  kind: DemoSite['kind']
  /** Communes of the same intercommunality, the nearest first. */
  neighbours: string[]
  name: string
  epciSiren?: string
  /** The name of the commune's intercommunality, as in « la communauté de communes du Seignanx ». */
  epciNoun?: string
  /** The name inside a sentence, with its article: « le syndicat des eaux », « Dax ». */
  noun: string
  parentSlug?: string
  /** Where a sub-site is found below its parent. */
  pathPrefix?: string
  population?: number
  postalCode: string
  /** How people call an intercommunality: « le Grand Dax ». */
  shortNoun?: string
  siren?: string
  slug: string
  subKind?: string
  /** Where its door is. */
  town: string
  voice: Voice
}

export type Member = Identity & { life: DemoSite['life'] }
