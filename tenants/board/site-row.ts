import { declarationPath, type Compliance } from '../accessibility.ts'
import { shownStates, type SiteKind, type SiteState } from '../life-cycle.ts'

/** What may be wrong with a site that visitors see. */
export const siteProblems = [
  'noHost',
  'noLegal',
  'noContact',
  'noAdministrator',
  'asleep',
  'stale',
  'brokenLinks',
] as const

export type SiteProblem = (typeof siteProblems)[number]

/** Nobody answers for it any more. */
export const orphanProblems: SiteProblem[] = ['noAdministrator', 'asleep']

/** One line of the operator's board. Days are `YYYY-MM-DD`, in France. */
export type SiteRow = {
  /** People whose mandate on this site is in force. */
  administrators: number
  /** Day of the audit of accessibility that holds. */
  auditedOn: string | undefined
  /** Links of its pages that lead nowhere, as the last night found them. */
  brokenLinks: number
  changedOn: string | undefined
  compliance: Compliance
  /** One cell a figure that services tell site by site. */
  figures: number[]
  host: string | undefined
  id: string
  /** Whether an accessibility declaration is online (article 47 of law 2005-102). */
  isDeclared: boolean
  kind: SiteKind
  name: string
  parentName: string | undefined
  people: number
  problems: SiteProblem[]
  /** Share of the RGAA that the audit found respected, in percent. */
  rate: number | undefined
  signedInOn: string | undefined
  slug: string
  state: SiteState
  theme: string
}

type Facts = Pick<
  SiteRow,
  'administrators' | 'brokenLinks' | 'changedOn' | 'host' | 'signedInOn' | 'state'
> & {
  createdOn: string
  hasContact: boolean
  legalPages: number
}

export const legalPaths = ['/mentions-legales', '/donnees-personnelles', declarationPath]

/** What is wrong with a site; `sixMonthsAgo` is the day before which a site sleeps. Unknown is not wrong. */
export const problemsOf = (facts: Facts, sixMonthsAgo: string): SiteProblem[] => {
  const isOld = facts.createdOn < sixMonthsAgo
  const found: Record<SiteProblem, boolean> = {
    asleep: isOld && (facts.signedInOn ?? '') < sixMonthsAgo,
    brokenLinks: facts.brokenLinks > 0,
    noAdministrator: facts.administrators === 0,
    noContact: !facts.hasContact,
    noHost: facts.host === undefined,
    noLegal: facts.legalPages < legalPaths.length,
    stale: facts.changedOn !== undefined && facts.changedOn < sixMonthsAgo,
  }

  return shownStates.includes(facts.state) ? siteProblems.filter((problem) => found[problem]) : []
}
