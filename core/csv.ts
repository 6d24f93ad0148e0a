import { parse } from 'csv-parse/sync'
import { normalizeText } from './french-text.ts'

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

/** A line of a table, by the names of its columns; `line` as an editor of texts counts them. */
export type CsvRow = { line: number; record: Record<string, string> }

export type CsvTable = { columns: string[]; rows: CsvRow[] }

/** A file that is no table: quotes that never close, or a line with more cells than the header. */
export class CsvError extends Error {
  override name = 'CsvError'
  readonly line: number

  constructor(message: string, line: number, cause?: unknown) {
    super(message, { cause })
    this.line = line
  }
}

/** The delimiter is that of the header: what stands between quotes below it may hold the others. */
const delimiterOf = (content: string): string => {
  const header = /^[^\r\n]*/.exec(content.trimStart())?.[0] ?? ''
  return [';', '\t', ','].find((delimiter) => header.includes(delimiter)) ?? ';'
}

type Parsed = { info: { lines: number }; record: string[] }

const parseCells = (content: string): Parsed[] => {
  try {
    return parse(content, {
      bom: true,
      delimiter: delimiterOf(content),
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      // what a spreadsheet leaves below a table: `;;;`
      skipRecordsWithEmptyValues: true,
    }) as unknown as Parsed[]
  } catch (cause) {
    throw new CsvError(cause instanceof Error ? cause.message : '', 1, cause)
  }
}

/**
 * Reads a table with a header, separated by `;`, tabulations or `,`. Columns are named as `normalizeText` writes them;
 * a line may be shorter than the header, and longer by empty cells only.
 *
 * @throws CsvError
 */
export const readCsv = (content: string): CsvTable => {
  const [header, ...lines] = parseCells(content)
  const columns = (header?.record ?? []).map(normalizeText)
  const rows = lines.map(({ info, record }) => {
    const extra = record.slice(columns.length).find((value) => value.trim() !== '')

    if (extra !== undefined) {
      throw new CsvError(`« ${extra} »`, info.lines)
    }
    return {
      line: info.lines,
      record: Object.fromEntries(
        columns.flatMap((name, index) => (name === '' ? [] : [[name, (record[index] ?? '').trim()]])),
      ),
    }
  })

  return { columns: columns.filter(Boolean), rows }
}
