import type { AdminViewServerProps } from 'payload'
import { now } from '#core/clock.ts'
import { formatNumber } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import { admitTo, Screen } from '../admin/screen.tsx'
import { offeredThemes } from '../offered-themes.ts'
import { principalOf } from '../principal.ts'
import { BoardForm } from './board-form.tsx'
import { BoardTable } from './board-table.tsx'
import { filterBoard, hasProblem, problemFilters, queryOf, readFilters } from './filter-board.ts'
import { readGrowth, type Growth } from './growth.ts'
import { text } from './labels.ts'
import { loadBoard } from './load-board.ts'
import type { SiteRow } from './site-row.ts'

const yearsShown = 12

const GrowthTable = ({ growth, years }: { growth: Growth; years: number[] }) => (
  <section>
    <h2 id="board-growth">{text('growth')}</h2>
    <div aria-labelledby="board-growth" className="screen__table" role="region" tabIndex={0}>
      <table>
        <caption>{text('atEndOf')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('year')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {growth.map(({ counts, label }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {counts.map((count, index) => (
                <td key={years[index]}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)

/** How many sites have each problem: the way to the list of them. */
const Problems = ({ rows }: { rows: SiteRow[] }) => {
  const counts = problemFilters
    .filter((problem) => problem !== 'any')
    .map((problem) => ({ count: rows.filter((row) => hasProblem(row, problem)).length, problem }))
    .filter(({ count }) => count > 0)

  return (
    counts.length > 0 && (
      <nav aria-label={text('summary')} className="screen__notice">
        <ul className="screen__counts">
          {counts.map(({ count, problem }) => (
            <li key={problem}>
              <a href={`?problem=${problem}`}>
                {text('problemCount', { count: formatNumber(count), problem: text(`problem-${problem}`) })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )
  )
}

const queryOfScreen = ({ searchParams }: AdminViewServerProps): URLSearchParams =>
  new URLSearchParams(
    Object.entries(searchParams ?? {}).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )

/** Every site of the platform at a glance, for operators: what each is, who works on it, what is wrong with it. */
export const BoardView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult

  admitTo(view, (await principalOf(req)).may('operate'))
  const thisYear = now().getFullYear()
  const years = Array.from({ length: yearsShown }, (_, index) => thisYear - yearsShown + 1 + index)
  const [{ figures, rows }, growth] = await Promise.all([
    loadBoard(req.payload),
    readGrowth(req.payload, years),
  ])
  const filters = readFilters(queryOfScreen(view))
  const found = filterBoard(rows, filters)
  const themes = offeredThemes(req.payload)

  return (
    <Screen title={text('boardTitle')} view={view}>
      <Problems rows={rows} />
      <BoardForm filters={filters} hasFigures={figures.length > 0} themes={themes} />
      <p>
        <a href={`/api/${slugs.tenants}/board.csv?${queryOf(filters)}`}>{text('csv')}</a>
      </p>
      <BoardTable figures={figures} rows={found} themes={themes} total={rows.length} />
      <p>{text('boardHint')}</p>
      <GrowthTable growth={growth} years={years} />
    </Screen>
  )
}
