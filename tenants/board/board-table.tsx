import { formatNumber, formatShortDay } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import { goLivePath } from '../go-live-path.ts'
import { tenantText } from '../labels.ts'
import { text } from './labels.ts'
import type { SiteRow } from './site-row.ts'

type BoardTableProps = { figures: string[]; rows: SiteRow[]; themes: Map<string, string>; total: number }

/** What is wrong in a word each, and where it is told in full. */
const Problems = ({ row: { id, name, problems } }: { row: SiteRow }) =>
  problems.length === 0 ? (
    text('nothing')
  ) : (
    <>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{text(`problem-${problem}`)}</li>
        ))}
      </ul>
      <a aria-label={text('detailNamed', { name })} href={goLivePath(id)}>
        {text('detail')}
      </a>
    </>
  )

const Line = ({ row, themes }: { row: SiteRow; themes: Map<string, string> }) => (
  <tr>
    <th scope="row">
      <a href={`/admin/collections/${slugs.tenants}/${row.id}`}>{row.name}</a>
      {row.parentName !== undefined && (
        <span className="screen__aside">{text('subSiteOf', { name: row.parentName })}</span>
      )}
    </th>
    <td>{tenantText(`state-${row.state}`)}</td>
    <td>
      <Problems row={row} />
    </td>
    <td>{tenantText(`kind-${row.kind}`)}</td>
    <td>{themes.get(row.theme) ?? row.theme}</td>
    <td>{row.host ?? text('missing')}</td>
    <td>{row.changedOn === undefined ? text('unknown') : formatShortDay(row.changedOn)}</td>
    <td>{row.people}</td>
    <td>{row.signedInOn === undefined ? text('never') : formatShortDay(row.signedInOn)}</td>
    <td>
      {tenantText(`compliance-${row.compliance}`)}
      {row.rate !== undefined && (
        <span className="screen__aside">{text('rateFound', { rate: formatNumber(row.rate) })}</span>
      )}
      {!row.isDeclared && <span className="screen__aside">{text('declarationMissing')}</span>}
    </td>
    <td>{formatNumber(row.brokenLinks)}</td>
    {row.figures.map((figure, index) => (
      <td key={index}>{formatNumber(figure)}</td>
    ))}
  </tr>
)

/** One line a site. A region of its own, that the keyboard scrolls where the screen is narrow. */
export const BoardTable = ({ figures, rows, themes, total }: BoardTableProps) => {
  if (rows.length === 0) {
    return <p role="status">{text('noSiteFound')}</p>
  }
  const columns = [
    text('site'),
    text('state'),
    text('health'),
    text('kind'),
    text('theme'),
    text('host'),
    text('changedOn'),
    text('people'),
    text('signedInOn'),
    text('compliance'),
    text('brokenLinks'),
    ...figures,
  ]

  return (
    <div aria-labelledby="board-caption" className="screen__table" role="region" tabIndex={0}>
      <table>
        <caption id="board-caption">{text('found', { count: rows.length, total })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} themes={themes} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
