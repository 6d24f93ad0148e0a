import type { Figures } from '../figures/read-figures.ts'
import { nameOfPeriod, shortNameOfPeriod, visitsInWords } from '../figures/words.ts'
import { text } from '../labels.ts'
import { BarChart } from './bar-chart.tsx'
import { FiguresTable } from './figures-table.tsx'

export type FiguresChartProps = {
  csvHref: string
  /** Days or months, in order; the last one is not over. */
  figures: Figures[]
  id: string
  kind: 'days' | 'months'
}

const words = {
  days: { caption: 'daysTable', of: 'day', title: 'chartDays' },
  months: { caption: 'monthsTable', of: 'month', title: 'chartMonths' },
} as const

const summaryOf = (figures: Figures[]): string => {
  const [first, last] = [figures[0]?.period ?? '', figures.at(-1)?.period ?? '']
  const highest = figures.reduce<Figures | undefined>(
    (best, figure) => (figure.visits > (best?.visits ?? 0) ? figure : best),
    undefined,
  )
  const span = { first: nameOfPeriod(first), last: nameOfPeriod(last) }

  return highest
    ? text('chartSummary', {
        ...span,
        highest: nameOfPeriod(highest.period),
        value: visitsInWords(highest.visits),
      })
    : text('chartSummaryEmpty', span)
}

/** Visits as bars, then the same figures as a table and as a file (RGAA 4.1, 1.6). */
export const FiguresChart = ({ csvHref, figures, id, kind }: FiguresChartProps) => {
  const { caption, of, title } = words[kind]
  const named = figures.map((figure, rank) => {
    const name = nameOfPeriod(figure.period)
    return { ...figure, name: rank === figures.length - 1 ? text('ongoing', { label: name }) : name }
  })

  return (
    // RGAA 4.1, 1.9: a role, and a name identical to the caption; the role « group » is refused where a caption stands
    <figure aria-label={text(title)} className="statistics-figure" role="figure">
      <figcaption>
        <h2>{text(title)}</h2>
      </figcaption>
      <BarChart
        bars={named.map(({ name, period, visits }) => ({
          name,
          shortName: shortNameOfPeriod(period),
          value: visits,
          words: visitsInWords(visits),
        }))}
        id={id}
        summary={summaryOf(figures)}
        title={text(title)}
      />
      <details>
        <summary>{text('figuresTable')}</summary>
        <FiguresTable caption={text(caption)} of={text(of)} rows={named} />
      </details>
      <p>
        <a download href={csvHref}>
          {text('csv')}
        </a>
      </p>
    </figure>
  )
}
