import type { Payload, Plugin } from 'payload'
import type { SiteRoutes } from './front.ts'

/** A personal datum, how long it is kept, and what removes it. One job purges for all, one page documents all. */
export type RetentionRule = {
  /** Collection and field that hold it: `audit-entries.email`. */
  field: string
  /** The person it speaks of and why it is kept, in French. */
  label: string
  maxDays: number
  /**
   * Removes what is older than `before`; returns how many were removed. A long one asks `isHeld` before each step, and
   * stops when it is told no.
   */
  purge: (args: { before: Date; isHeld?: () => boolean; payload: Payload }) => Promise<number>
}

type FigurePeriod = { from: Date; payload: Payload; to: Date }

/** One figure of the activity report, and of the operator's board when it can be told site by site. */
export type ReportFigure = {
  /** In French, as the report prints it. */
  label: string
  read: (args: FigurePeriod) => Promise<number>
  /** The same for each site, by its id, in one query whatever the number of sites. A site left out has none. */
  readBySite?: (args: FigurePeriod) => Promise<Map<string, number>>
  slug: string
}

/**
 * A service, whole: what it adds to the CMS, to the public sites, to the retention page and to the activity report.
 *
 * Nothing is optional but `site`: a feature without personal data says so with an empty list.
 */
export type Feature = {
  payload: Plugin
  report: ReportFigure[]
  retention: RetentionRule[]
  site?: (services: { payload: Payload }) => SiteRoutes
  slug: string
}
