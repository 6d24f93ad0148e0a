import type { SiteKind, SiteState } from '../life-cycle.ts'

/** What may be wrong with a site that visitors see. */
export const siteProblems = ['noHost', 'noLegal', 'noContact', 'noAdministrator', 'asleep', 'stale'] as const

export type SiteProblem = (typeof siteProblems)[number]

/** Nobody answers for it any more. */
export const orphanProblems: SiteProblem[] = ['noAdministrator', 'asleep']

/** One line of the operator's board. Days are `YYYY-MM-DD`, in France. */
export type SiteRow = {
  /** People whose mandate on this site is in force. */
  administrators: number
  changedOn: string | undefined
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
  signedInOn: string | undefined
  slug: string
  state: SiteState
  theme: string
}

type Facts = Pick<SiteRow, 'administrators' | 'changedOn' | 'host' | 'signedInOn' | 'state'> & {
  createdOn: string
  hasContact: boolean
  legalPages: number
}

/** States in which visitors, or those who will sign it off, look at the site. */
const seen: SiteState[] = ['delivered', 'online']

export const legalPaths = ['/mentions-legales', '/donnees-personnelles', '/accessibilite'] as const

export const declarationPath: string = legalPaths[2]

/** What is wrong with a site; `sixMonthsAgo` is the day before which a site sleeps. Unknown is not wrong. */
export const problemsOf = (facts: Facts, sixMonthsAgo: string): SiteProblem[] => {
  const isOld = facts.createdOn < sixMonthsAgo
  const found: Record<SiteProblem, boolean> = {
    asleep: isOld && (facts.signedInOn ?? '') < sixMonthsAgo,
    noAdministrator: facts.administrators === 0,
    noContact: !facts.hasContact,
    noHost: facts.host === undefined,
    noLegal: facts.legalPages < legalPaths.length,
    stale: facts.changedOn !== undefined && facts.changedOn < sixMonthsAgo,
  }

  return seen.includes(facts.state) ? siteProblems.filter((problem) => found[problem]) : []
}
