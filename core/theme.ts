import type { ComponentType, ReactNode } from 'react'

/*
 * What a theme is given and what it must fill. A theme knows no data: the front loads, a theme draws.
 * Every text, link and picture below is ready to print; every address is safe to put in an `href`.
 */

export type Link = { href: string; text: string; description?: string; isCurrent?: boolean }

export type MenuItem = Link & { children: Link[] }

/** A picture with everything that keeps the page still while it loads. `alt` is empty when it is decorative. */
export type Picture = {
  alt: string
  credit?: string
  /** Where to keep the eye when the picture is cropped, in percent. */
  focalPoint: { x: number; y: number }
  height: number
  sources: { srcSet: string; type: string }[]
  src: string
  width: number
}

/** The logo of a site, drawn for a light ground, and what replaces it on a dark one and where there is little room. */
export type Logo = { dark?: Picture; main: Picture; small?: Picture }

export type AlertView = {
  id: string
  link?: Link
  message: string
  severity: 'danger' | 'information' | 'warning'
  title: string
}

export type OpeningView = {
  /** Closings out of the ordinary in the coming weeks, one sentence each. */
  exceptions: string[]
  isOpen: boolean
  /** « Ouvert jusqu'à 17 h 30 », « Fermé, ouvre lundi à 9 h ». */
  sentence: string
  week: { day: string; hours: string; isToday: boolean }[]
}

export type ContactView = {
  addressLines: string[]
  email?: string
  opening?: OpeningView
  phone?: { href: string; text: string }
  /** « Mairie », « Siège de la communauté de communes ». */
  title: string
}

/** Layouts that every theme offers for three parts of its pages, so that a site keeps its choice under another theme. */
export const variants = {
  /** `columns`: contact, links and networks side by side; `plain`: one line of links under the name. */
  footer: ['columns', 'plain'],
  /** `wide`: the menu has its own row; `compact`: one row for all; `centered`: the name in the middle, the menu below. */
  header: ['wide', 'compact', 'centered'],
  /** What comes first under the picture. `news`: what goes on; `services`: the accesses by public and the figures. */
  home: ['news', 'services'],
} as const

export type Variants = { [Part in keyof typeof variants]: (typeof variants)[Part][number] }

/** What surrounds every page of a site: one cached object. */
export type Frame = {
  /** What the law asks every page to say; it leads to the declaration, when that is online. */
  accessibility: { href?: string; isCurrent?: boolean; text: string }
  alerts: AlertView[]
  contact: ContactView
  /** Where those who have an account sign in. */
  entrance?: Link | undefined
  footerLinks: Link[]
  /** Only this page answers: no menu, no search and no link of the site's own leads anywhere. */
  isClosed?: boolean
  /** Said on every page of a site whose content is made up. */
  isDemonstration: boolean
  legalLinks: Link[]
  /** Member communes of an EPCI: those whose site is online, by name. */
  members: Link[]
  menu: MenuItem[]
  /** The main site, for a sub-site. */
  parent?: Link
  quickLinks: Link[]
  site: {
    department: string
    kind: 'autre' | 'commune' | 'epci'
    logo?: Logo
    name: string
    slogan?: string
    slug: string
  }
  socialLinks: Link[]
  /** Other sites of the same body: its media library, its tourist office. */
  subSites: Link[]
  variants: Variants
}

export type DocumentView = {
  date?: Date
  /** « PDF » */
  format: string
  href: string
  title: string
  /** « 1,2 Mo » */
  weight: string
}

export type EventDates = { end?: Date; isAllDay: boolean; start: Date }

/** One line of a list: a news item, an event, a page or a document. */
export type Teaser = {
  category?: string
  /** Publication day of a news item or a document. */
  date?: Date
  dates?: EventDates
  document?: DocumentView
  excerpt?: ReactNode
  href: string
  isCancelled?: boolean
  kind: 'document' | 'event' | 'news' | 'page' | 'site'
  /** Its title, with the words that were searched for marked. */
  markedTitle?: ReactNode
  picture?: Picture
  place?: string
  title: string
}

export type BlockView =
  | { content: ReactNode; type: 'text' }
  | { caption?: string; picture: Picture; type: 'picture' }
  | { pictures: { caption?: string; picture: Picture }[]; title?: string; type: 'gallery' }
  | { documents: DocumentView[]; title?: string; type: 'documents' }
  | { items: { content: ReactNode; title: string }[]; title?: string; type: 'accordion' }
  | { content: ReactNode; title?: string; tone: 'information' | 'warning'; type: 'callout' }
  | { figures: { label: string; value: string }[]; title?: string; type: 'figures' }
  | { links: Link[]; title?: string; type: 'links' }
  | { contact: ContactView; type: 'contact' }

export type Pagination = { current: number; hrefOf: (page: number) => string; total: number }

export type Facet = { links: (Link & { count?: number })[]; title: string }

/** What a preview says of itself, and the ways out of it. */
export type PreviewView = { links: Link[]; message: string }

/** The body of each kind of page. `title` is the h1; the document title and metadata are the front's work. */
export type LayoutViews = {
  article: {
    /** From the home page to the parent; the page itself is not in it. */
    breadcrumb: Link[]
    blocks: BlockView[]
    category?: string
    /** Pages below this one. */
    childPages: Link[]
    date?: Date
    documents: DocumentView[]
    event?: {
      address?: string
      calendarHref: string
      contact?: string
      dates: EventDates
      isCancelled: boolean
      /** « Gratuit », « 5 € » */
      price?: string
      place?: string
    }
    kind: 'event' | 'news' | 'page'
    lead?: string
    picture?: Picture
    /** Other items of the same kind worth reading next. */
    related: Teaser[]
    title: string
    updatedAt?: Date
  }
  error: { links: Link[]; message: string; status: number; title: string }
  home: {
    /** Accesses by public: residents, families, visitors, associations. */
    audiences: { links: Link[]; title: string }[]
    /** The latest put online. */
    documents: DocumentView[]
    events: Teaser[]
    figures: { label: string; value: string }[]
    /** Doors to the main sections. */
    highlights: Link[]
    intro?: string
    /** Where the whole of what the home page samples is found: all the news, all the events. */
    lists: Link[]
    news: Teaser[]
    picture?: Picture
  }
  list: {
    breadcrumb: Link[]
    /** Said when there is no item. */
    emptyText: string
    facets: Facet[]
    feeds: Link[]
    intro?: string
    items: Teaser[]
    kind: 'document' | 'event' | 'news'
    pagination: Pagination
    title: string
  }
  search: {
    breadcrumb: Link[]
    /** How to reach the site, when that is what was asked. */
    contact?: ContactView
    facets: Facet[]
    items: Teaser[]
    pagination: Pagination
    query: string
    /** « 12 résultats pour « cantine » » */
    summary: string
    suggestions: Link[]
    title: string
  }
  sitemap: { breadcrumb: Link[]; sections: { links: MenuItem[]; title: string }[]; title: string }
}

export type LayoutName = keyof LayoutViews

/** A named layout with its view: what a page of the front hands to a theme. */
export type LaidOut = { [Name in LayoutName]: { layout: Name; view: LayoutViews[Name] } }[LayoutName]

export type ThemeLayouts = {
  [Name in LayoutName]: ComponentType<{ frame: Frame; view: LayoutViews[Name] }>
}

/** The small pieces that plugins build their own public pages from. */
export type ThemeParts = {
  /** The body of a page, in the order of its editor. */
  Blocks: ComponentType<{ blocks: BlockView[] }>
  Breadcrumb: ComponentType<{ links: Link[] }>
  Button: ComponentType<{ children: ReactNode; href?: string; variant?: 'primary' | 'quiet' }>
  /** A chart drawn by its caller, always with the table of its figures. */
  DataFigure: ComponentType<{
    children: ReactNode
    columns: string[]
    rows: (number | string)[][]
    title: string
  }>
  ErrorSummary: ComponentType<{ errors: Link[] }>
  Field: ComponentType<{ children: ReactNode; error?: string; hint?: string; id: string; label: string }>
  Notice: ComponentType<{ children: ReactNode; title?: string; tone: 'information' | 'success' | 'warning' }>
  /** Header, alerts, main landmark with the skip target, footer. */
  PageShell: ComponentType<{ children: ReactNode; frame: Frame }>
  /** The way through what has several pages; nothing when there is one. */
  Pagination: ComponentType<{ pagination: Pagination }>
  /** Above a page that visitors do not see yet. */
  PreviewNotice: ComponentType<PreviewView>
  Prose: ComponentType<{ children: ReactNode }>
}

/** Colours by role, for one scheme. Each `onX` is readable over `X` (WCAG 2.2 AA, held by a test). */
export type Colors = {
  accent: string
  background: string
  border: string
  brand: string
  brandStrong: string
  link: string
  muted: string
  onAccent: string
  onBrand: string
  raised: string
  text: string
}

export type Palette = { dark: Colors; label: string; light: Colors }

export type ThemeFont = {
  family: string
  /** File inside its npm package, e.g. `files/fraunces-latin-wght-normal.woff2`. */
  file: string
  package: string
  style: 'italic' | 'normal'
  /** CSS weight range, e.g. `100 900`. */
  weight: string
}

/** Two families that go together, self-hosted: one for headings, one for text. */
export type FontSet = {
  /** CSS family of the text, with its fallbacks. */
  body: string
  files: ThemeFont[]
  /** CSS family of the headings, with its fallbacks. */
  heading: string
  label: string
  /** Letter spacing of the headings, in em. */
  tracking: string
  /** CSS weight of the headings. */
  weight: number
}

/** What a theme is without its drawing: data that the admin and the commands read too. */
export type ThemeLook = {
  /** Who it is for, in one sentence: shown where a theme is chosen. */
  character: string
  /** The name of a set of `themes/font-sets.ts`: what a site gets without a choice of its own. */
  fonts: string
  /** How many news items its home page shows: what it is given, and no more. */
  homeNews: number
  label: string
  /** The first is the default. */
  palettes: Record<string, Palette>
  slug: string
}

/**
 * One look. Its style sheet is `themes/<slug>/styles/index.css`, found by convention; its colours reach the style
 * sheet as custom properties named after `Colors` (`--color-on-brand`), light and dark, and its fonts as
 * `--font-heading`, `--font-body`, `--weight-heading` and `--tracking-heading`.
 */
export type Theme = ThemeLook & { layouts: ThemeLayouts; parts: ThemeParts }
