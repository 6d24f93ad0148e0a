import { formatNumber } from '#core/format.ts'
import { totalOf, type Figures } from '../figures/read-figures.ts'
import { text } from '../labels.ts'

export type FiguresTableProps = {
  caption: string
  /** What a row is: a day, a month, a site. */
  of: string
  rows: (Figures & { href?: string; name: string })[]
}

const Cells = ({ pageViews, visits }: Omit<Figures, 'period'>) => (
  <>
    <td>{formatNumber(visits)}</td>
    <td>{formatNumber(pageViews)}</td>
  </>
)

/** Visits and page views, one row a day, a month or a site, with their total. */
export const FiguresTable = ({ caption, of, rows }: FiguresTableProps) => (
  <table className="statistics-table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{of}</th>
        <th scope="col">{text('visits')}</th>
        <th scope="col">{text('pageViews')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ href, name, pageViews, period, visits }) => (
        <tr key={period}>
          <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
          <Cells pageViews={pageViews} visits={visits} />
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{text('total')}</th>
        <Cells {...totalOf(rows)} />
      </tr>
    </tfoot>
  </table>
)
