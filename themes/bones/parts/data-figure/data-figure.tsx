import type { ReactNode } from 'react'
import { formatNumber } from '#core/format.ts'
import { text } from '../../texts.ts'

/** A chart drawn by its caller, always with the table of its figures: the first column names the rows. */
export const DataFigure = ({
  children,
  columns,
  rows,
  title,
}: {
  children: ReactNode
  columns: string[]
  rows: (number | string)[][]
  title: string
}) => (
  <figure className="data-figure">
    <figcaption>{title}</figcaption>
    {children}
    <details className="disclosure">
      <summary>{text('dataTable')}</summary>
      {/* Focusable, so that a wide table can be scrolled with the keyboard. */}
      <div aria-label={title} className="table-scroll" role="group" tabIndex={0}>
        <table>
          <caption className="visually-hidden">{title}</caption>
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
            {rows.map(([first, ...cells], row) => (
              <tr key={row}>
                <th scope="row">{first}</th>
                {cells.map((cell, column) =>
                  typeof cell === 'number' ? (
                    <td className="number" key={column}>
                      {formatNumber(cell)}
                    </td>
                  ) : (
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  </figure>
)
