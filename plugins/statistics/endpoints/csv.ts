/** Spreadsheets set up in French read semicolons, and accents after this mark. */
const byteOrderMark = '\ufeff'

const cell = (value: number | string): string =>
  typeof value === 'number'
    ? String(value)
    : /[";\r\n]/.test(value)
      ? `"${value.replaceAll('"', '""')}"`
      : value

/** Writes a table as a CSV file that a French spreadsheet opens by a double click. */
export const csvOf = (rows: (number | string)[][]): string =>
  byteOrderMark + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')
