import { orderKeys, readOrder, type WrittenOrder } from '#collections/provisioning/read-order.ts'
import type { SiteOrder } from '#collections/provisioning/order.ts'
import { readCsv } from '#core/csv.ts'
import { decodeText } from '#core/text-encoding.ts'

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

const readTable = (content: string): ListedOrder[] => {
  const { columns, rows } = readCsv(content)

  refuseUnknownColumns(columns)
  return rows.map(({ line, record }) => ({ line, order: readOrder(record as WrittenOrder) }))
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
export const readList = (file: Uint8Array, format: 'csv' | 'json'): ListedOrder[] => {
  const content = decodeText(file)

  if (content === undefined) {
    throw new ListError('Les accents du fichier ne se lisent pas. Enregistrez-le en UTF-8.')
  }
  try {
    return format === 'json' ? readJson(content) : readTable(content)
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
