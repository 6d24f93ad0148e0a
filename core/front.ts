import type { Request, Response, Router } from 'express'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import type { ColorPairs } from './custom-palette.ts'
import type {
  ContactView,
  Frame,
  LaidOut,
  LayoutViews,
  Link,
  Picture,
  ThemeLook,
  ThemeParts,
  Variants,
} from './theme.ts'

/** How a site looks: a theme, and what it chose among what every theme offers. What is absent is the theme's own. */
export type SiteLook = {
  /** Of the site, over those of its palette. */
  colors?: ColorPairs
  fonts?: string
  palette?: string
  theme: string
  variants: Variants
}

/** What the front knows of a site: enough to serve it, read once, kept in memory. */
export type Site = {
  /** Where the site is found, without final slash: `https://www.dax.fr`, `https://www.dax.fr/mediatheque`. */
  address: string
  /** `/mediatheque`: where a sub-site is found below the host of its parent. Empty on a host of one’s own. */
  base: string
  /** The site whose contact and hours are shown: itself, or its parent. */
  contactSiteId: string
  /** SIREN of the EPCI that a commune belongs to. */
  epciSiren?: string
  features: string[]
  id: string
  inseeCode?: string
  isDemonstration: boolean
  /** Search engines may list it: only a site that is online. */
  isIndexable: boolean
  kind: 'autre' | 'commune' | 'epci'
  /** The parent whose pictures and documents this site may show. */
  lender?: { address: string; id: string }
  look: SiteLook
  /** Communes of an EPCI: those whose site is online, by name. */
  members: Link[]
  name: string
  parentId?: string
  siren?: string
  slug: string
  /** Sites that belong to this one, of whatever kind: those that are online, by name. */
  subSites: Link[]
  state: 'closed' | 'open' | 'suspended'
}

export type PageRequest = {
  now: Date
  params: Record<string, string>
  path: string
  /** The query as it came, for addresses of a former site: `?id=12`. */
  search: string
  /** Only the parameters that the route declares. */
  query: URLSearchParams
}

/** What the settings of a site put on its home page, kept with its frame. */
export type HomeSettings = {
  /** For search engines: the introduction, or the slogan. */
  description?: string | undefined
  view: Pick<LayoutViews['home'], 'audiences' | 'figures' | 'highlights' | 'intro' | 'picture'>
}

/** What a declaration of accessibility says in imposed words, as plain texts: it follows from the audit of the site. */
export type ComplianceStatement = (
  string | { heading: string } | { list: string[] } | { subheading: string }
)[]

export type RouteContext = {
  compliance: ComplianceStatement
  /** Of the frame: blocks and home pages repeat it. */
  contact: ContactView
  home: HomeSettings
  payload: Payload
  request: PageRequest
  site: Site
  /** What the theme of the site says it needs. */
  theme: Pick<ThemeLook, 'homeNews'>
}

/** What makes an answer leave the cache: a purge by one of its tags, or the moment it turns wrong by itself. */
export type Freshness = {
  /** The moment at which the content changes by itself. It is never served after it. */
  staleAt?: Date | undefined
  tags: string[]
}

export type PageHead = {
  description?: string | undefined
  feeds?: { href: string; title: string; type: string }[]
  isIndexable?: boolean
  picture?: Picture | undefined
  /** Addresses of what makes the page easier, and that it does without: modules that the site serves. */
  scripts?: string[]
  title: string
}

export type PageAnswer = Freshness &
  LaidOut & {
    head: PageHead
    /** A draft shown by a signed link: the admin may frame it, and it reloads when told that the draft changed. */
    isPreview?: boolean
    kind: 'page'
    status?: number
  }

export type RawAnswer = Freshness & { body: Buffer | string; contentType: string; kind: 'raw' }

/** A file of the site's folder, streamed. */
export type FileAnswer = { contentType: string; downloadName: string; file: string; kind: 'file' }

export type RedirectAnswer = Freshness & { kind: 'redirect'; location: string; status: 301 | 302 | 308 }

export type RouteAnswer = FileAnswer | PageAnswer | RawAnswer | RedirectAnswer

/** One public address of every site: a pattern, the query it reads, and how to answer. `undefined` means not found. */
export type SiteRoute = {
  /** Never kept: search results, signed previews. */
  isCacheable?: boolean
  load: (context: RouteContext) => Promise<RouteAnswer | undefined>
  /** An Express 5 pattern: `/actualites/:slug`, `/{*path}`. */
  path: string
  /** The parameters that it reads, and which of their values mean something: any other is as if it were not there. */
  query?: Record<string, (value: string) => boolean>
}

/** Told of each page served to a person, from cache or not. Must return at once. */
export type PageServedListener = (served: {
  path: string
  request: Request | IncomingRequest
  site: Site
}) => void

/** The part of a Node request that a listener may read. */
export type IncomingRequest = {
  headers: Record<string, string[] | string | undefined>
  socket: { remoteAddress?: string | undefined }
}

/** A menu and settings shown instead of those of the site. */
export type FrameOverlay = { home: object; menu: object }

/** Another presentation of a site, for whoever holds the signed link of a redesign, or of a look that is tried. */
export type LoadRedesign = (sources: {
  payload: Payload
  site: Site
  token: string
}) => Promise<{ look: SiteLook; overlay?: FrameOverlay } | undefined>

/** Loads what surrounds every page of a site, with the moment at which it turns wrong by itself. */
export type LoadFrame = (sources: {
  now: Date
  /** Address of another site, when it answers. */
  addressOf: (siteId: string) => string | undefined
  overlay?: FrameOverlay
  payload: Payload
  site: Site
}) => Promise<{
  compliance: ComplianceStatement
  frame: Frame
  home: HomeSettings
  staleAt?: Date | undefined
}>

/** A page that a feature draws for one person, in the frame and with the parts of the site's theme. Kept by nobody. */
export type PersonalPage = {
  body: (parts: ThemeParts) => ReactNode
  status?: number
  title: string
}

/** What the front lends to the router of a feature: what a `SiteRoute` gets for pages that are everyone's. */
export type RouterServices = {
  /** Of every other answer made for one person: a file, a redirect, a calendar. */
  personalHeaders: Record<string, string>
  /** Sends a page that no cache may keep and no search engine may list. */
  sendPersonalPage: (request: Request, response: Response, page: PersonalPage) => Promise<void>
  siteOf: (request: Request) => Site
}

export type SiteRoutes = {
  /** Where one signs in on a site, when the feature is switched on there: every page leads to it. */
  entranceOf?: (site: Site) => Link | undefined
  onPageServed?: PageServedListener
  router?: (services: RouterServices) => Router
  routes?: SiteRoute[]
  stop?: () => Promise<void>
}

/** Tags are built here and nowhere else, so that the one who writes and the one who purges agree. */
export const tags = {
  /** All entries of one collection of one site: lists, feeds, home. */
  collection: (siteId: string, collection: string): string => `${siteId}:${collection}`,
  document: (id: string): string => `d:${id}`,
  /** What surrounds every page of a site. */
  frame: (siteId: string): string => `${siteId}:frame`,
}

/** The earlier of two moments, either of which may be missing. */
export const earliest = (...moments: (Date | undefined)[]): Date | undefined =>
  moments.filter((moment) => moment !== undefined).sort((a, b) => a.getTime() - b.getTime())[0]
