import { parse } from 'csv-parse/sync'
import { orderKeys, readOrder, type WrittenOrder } from '#collections/provisioning/read-order.ts'
import type { SiteOrder } from '#collections/provisioning/order.ts'

/** An order of a list, with the line of the file that it begins on, as an editor of texts counts them. */
export type ListedOrder = { line: number; order: SiteOrder }

/** What is wrong with a whole file: its message is the sentence to show. */
export class ListError extends Error {
  override name = 'ListError'
}

const isKey = (name: string): name is (typeof orderKeys)[number] => orderKeys.some((key) => key === name)

const refuseUnknownColumns = (names: string[]): void => {
  const unknown = names.filter((name) => !isKey(name))

  if (unknown.length > 0) {
    throw new ListError(
      `Colonnes inconnues : ${unknown.join(', ')}. Colonnes possibles : ${orderKeys.join(', ')}.`,
    )
  }
}

const readCsv = (content: string): ListedOrder[] => {
  const rows = parse<{ info: { lines: number }; record: WrittenOrder }>(content, {
    bom: true,
    columns: (header: string[]) => {
      const names = header.map((name) => name.trim().toLowerCase())
      refuseUnknownColumns(names)
      return names
    },
    // the delimiter is that of the header: an editor is written with semicolons inside quotes
    delimiter: /^[^\n]*;/.test(content) ? ';' : ',',
    info: true,
    relaxColumnCountLess: true,
    skipEmptyLines: true,
    skipRecordsWithEmptyValues: true,
  })

  return rows.map(({ info, record }) => ({ line: info.lines, order: readOrder(record) }))
}

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) {
    return value.map(textOf).join('\n')
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

const readJson = (content: string): ListedOrder[] => {
  const rows: unknown = JSON.parse(content)

  if (!Array.isArray(rows)) {
    throw new ListError('Le fichier JSON doit être une liste de sites : [ { "insee": "40088" }, … ].')
  }
  return rows.map((row: unknown, index) => {
    const entries = Object.entries(typeof row === 'object' && row !== null ? row : {})

    refuseUnknownColumns(entries.map(([name]) => name))
    return {
      line: index + 1,
      order: readOrder(Object.fromEntries(entries.map(([name, value]) => [name, textOf(value)]))),
    }
  })
}

/**
 * Reads a list of sites: CSV with a header, separated by `;` or `,`, or a JSON list with the same names. Lines of a
 * JSON list are counted by site.
 *
 * @throws ListError when the file as a whole cannot be read.
 */
export const readList = (content: string, format: 'csv' | 'json'): ListedOrder[] => {
  try {
    return format === 'json' ? readJson(content) : readCsv(content)
  } catch (cause) {
    if (cause instanceof ListError) {
      throw cause
    }
    throw new ListError(
      `Le fichier ne se lit pas comme du ${format.toUpperCase()} : ${cause instanceof Error ? cause.message : ''}`,
      { cause },
    )
  }
}
