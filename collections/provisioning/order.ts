import type { SiteKind } from '#tenants/life-cycle.ts'

/** Someone who will write on the site. The role is a name of `tenants/roles.ts`. */
export type EditorOrder = { email: string; fullName: string; role: string }

/**
 * What is asked for: a body known by its INSEE code or its SIREN, or another one by its name, short name, kind and
 * population. Nothing in it is trusted before `checkOrder`.
 */
export type SiteOrder = {
  editors?: EditorOrder[]
  /** The definitive host name, when it is known. */
  host?: string
  inseeCode?: string
  kind?: string
  name?: string
  /** Short name of the main site, for a sub-site. */
  parentSlug?: string
  /** Where a sub-site is found below its main site: `mediatheque`. @default on a host of its own */
  pathPrefix?: string
  /** `NaN` for what was written and is no number. */
  population?: number
  siren?: string
  /** @default made from the name */
  slug?: string
  /** @default by kind, size and country */
  theme?: string
}

/** A body as its site needs to know it. */
export type Body = {
  epciNoun?: string
  epciSiren?: string
  inseeCode?: string
  kind: SiteKind
  /** Communes of an intercommunality. */
  members: string[]
  name: string
  /** The name inside a sentence: « Dax », « la communauté de communes du Seignanx ». */
  noun: string
  parentSlug?: string
  population?: number
  postalCode?: string
  siren?: string
  slug: string
  town?: string
}
