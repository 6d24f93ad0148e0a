/** Spreadsheets set up in French read semicolons, and accents after this mark. */
const byteOrderMark = '\ufeff'

/** A text that a spreadsheet would run as a formula is kept a text (OWASP, CSV injection). */
const asText = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value)

const quoted = (value: string): string =>
  /[";\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value

const cell = (value: number | string): string =>
  typeof value === 'number' ? String(value) : quoted(asText(value))

/** Writes a table as a CSV file that a French spreadsheet opens by a double click. */
export const csvOf = (rows: (number | string)[][]): string =>
  byteOrderMark + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')

/** Answers with a table as a file to download, `name` without its extension. */
export const csvAnswer = (name: string, rows: (number | string)[][]): Response =>
  new Response(csvOf(rows), {
    headers: {
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Content-Type': 'text/csv; charset=utf-8',
    },
  })
