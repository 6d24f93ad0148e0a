import type { PlainBlock, PlainText } from '#collections/blocks/plain-blocks.ts'

/*
 * The demonstration as plain data: what the planners of this folder return and what seed-demo.ts writes.
 * No database, no clock and no randomness in here: the same code gives the same sites.
 */

export type DemoText = PlainText

/** Days relative to the day of the seed: -3 is three days ago, 12 is in twelve days. */
export type DayOffset = number

/** Name of a drawn motif of collections/media/illustrations. */
export type MotifName = string

export type DemoBlock = PlainBlock

export type DemoPage = {
  blocks: DemoBlock[]
  lead?: string
  motif?: MotifName
  /** Slug of the page above, declared earlier in the list. */
  parentSlug?: string
  slug: string
  title: string
}

export type DemoNews = {
  blocks: DemoBlock[]
  category:
    'associations' | 'culture' | 'environnement' | 'jeunesse' | 'travaux' | 'vie-municipale' | 'vie-pratique'
  lead: string
  /** Missing on some: an item without a picture must look good too. */
  motif?: MotifName
  publishedDay: DayOffset
  slug: string
  title: string
}

export type DemoEvent = {
  blocks: DemoBlock[]
  category: 'ceremonie' | 'conseil' | 'culture' | 'fete' | 'marche' | 'reunion' | 'sport'
  /** `HH:MM`; missing for a whole day. */
  endClock?: string
  endDay?: DayOffset
  isCancelled?: boolean
  lead: string
  motif?: MotifName
  place: string
  price?: string
  slug: string
  startClock?: string
  startDay: DayOffset
  title: string
}

/** A small PDF written by the seed: minutes of a council, a bulletin, a form. */
export type DemoDocument = {
  category: 'bulletin' | 'compte-rendu' | 'deliberation' | 'formulaire' | 'urbanisme'
  day: DayOffset
  slug: string
  text: DemoText
  title: string
}

export type DemoAlert = {
  endDay: DayOffset
  message: string
  severity: 'danger' | 'information' | 'warning'
  startDay: DayOffset
  title: string
}

export type DemoMenuItem = { children?: { path: string; text: string }[]; path: string; text: string }

/** `HH:MM` spans of one weekday, Monday first. */
export type DemoHours = { closes: string; opens: string }[][]

export type DemoSite = {
  alerts: DemoAlert[]
  audiences: { links: { path: string; text: string }[]; title: string }[]
  contact: {
    email: string
    hours: DemoHours
    phone: string
    postalCode: string
    street: string
    /** « Mairie », « Siège de la communauté de communes » */
    title: string
    town: string
  }
  documents: DemoDocument[]
  /** SIREN of the intercommunality of a commune. */
  epciSiren?: string
  events: DemoEvent[]
  figures: { label: string; value: string }[]
  homeIntro: string
  /** Path under the site of the pages put forward on the home page. */
  highlightSlugs: string[]
  inseeCode?: string
  kind: 'autre' | 'commune' | 'epci'
  /** Dates of the life of the site, for the growth table of the activity report. */
  life: {
    deliveredOn?: string
    /** Missing on our own two sites: they are no member's. */
    joinedOn?: string
    onlineOn?: string
    state: 'delivered' | 'development' | 'online' | 'project'
  }
  look: { header?: string; home?: string; palette?: string; theme: string }
  menu: DemoMenuItem[]
  name: string
  news: DemoNews[]
  pages: DemoPage[]
  parentSlug?: string
  /** Where a sub-site is found below its parent; its own host leads there. */
  pathPrefix?: string
  population?: number
  quickLinks: { path: string; text: string }[]
  siren?: string
  slogan: string
  slug: string
  subKind?: string
}
