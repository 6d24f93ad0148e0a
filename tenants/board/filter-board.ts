import { byName } from '#core/french-order.ts'
import { normalizeText } from '#core/french-text.ts'
import { siteKinds, siteStates, type SiteKind, type SiteState } from '../life-cycle.ts'
import { orphanProblems, siteProblems, type SiteProblem, type SiteRow } from './site-row.ts'

export const boardSorts = [
  'name',
  'problems',
  'brokenLinks',
  'changedOn',
  'signedInOn',
  'people',
  'figure',
] as const

export type BoardSort = (typeof boardSorts)[number]

export type ProblemFilter = 'any' | 'orphan' | SiteProblem

export const problemFilters: readonly ProblemFilter[] = ['any', 'orphan', ...siteProblems]

/** What the form of the board asks. Nothing is « all ». */
export type BoardFilters = {
  kind: SiteKind | undefined
  problem: ProblemFilter | undefined
  sort: BoardSort
  state: SiteState | undefined
  text: string
  theme: string
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  given: string | undefined,
): undefined | Value => values.find((value) => value === given)

/** Reads the query of the board. What is not offered by its form counts for nothing. */
export const readFilters = (query: URLSearchParams): BoardFilters => ({
  kind: oneOf(siteKinds, query.get('kind') ?? ''),
  problem: oneOf(problemFilters, query.get('problem') ?? ''),
  sort: oneOf(boardSorts, query.get('sort') ?? '') ?? 'name',
  state: oneOf(siteStates, query.get('state') ?? ''),
  text: (query.get('text') ?? '').slice(0, 100),
  theme: query.get('theme') ?? '',
})

/** The query that gives these filters again. */
export const queryOf = (filters: BoardFilters): string =>
  new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
  ).toString()

export const hasProblem = ({ problems }: SiteRow, wanted: ProblemFilter): boolean =>
  wanted === 'any'
    ? problems.length > 0
    : problems.some((problem) =>
        wanted === 'orphan' ? orphanProblems.includes(problem) : problem === wanted,
      )

/** Dates from the oldest, so that what sleeps comes first; numbers from the largest. */
const orders: Record<BoardSort, (a: SiteRow, b: SiteRow) => number> = {
  brokenLinks: (a, b) => b.brokenLinks - a.brokenLinks,
  changedOn: (a, b) => (a.changedOn ?? '').localeCompare(b.changedOn ?? ''),
  figure: (a, b) => (b.figures[0] ?? 0) - (a.figures[0] ?? 0),
  name: () => 0,
  people: (a, b) => a.people - b.people,
  problems: (a, b) => b.problems.length - a.problems.length,
  signedInOn: (a, b) => (a.signedInOn ?? '').localeCompare(b.signedInOn ?? ''),
}

/** The lines that the form asks for, in its order, then by name. */
export const filterBoard = (rows: SiteRow[], filters: BoardFilters): SiteRow[] => {
  const words = normalizeText(filters.text).split(' ')

  return rows
    .filter(
      (row) =>
        (!filters.kind || row.kind === filters.kind) &&
        (!filters.state || row.state === filters.state) &&
        (!filters.theme || row.theme === filters.theme) &&
        (!filters.problem || hasProblem(row, filters.problem)) &&
        words.every((word) => normalizeText(`${row.name} ${row.slug} ${row.host ?? ''}`).includes(word)),
    )
    .toSorted((a, b) => orders[filters.sort](a, b) || byName(a, b))
}
