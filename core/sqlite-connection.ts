import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import Libsql from 'libsql'

type Client = SQLiteAdapter['client']
type Statement = Parameters<Client['execute']>[0]
type Result = Awaited<ReturnType<Client['execute']>>
type Row = Result['rows'][number]

/** How many texts of statements are kept read: the program writes a few dozen, and lists of every length. */
const maxStatements = 300

type Kept = { run: (values: unknown[]) => Result }

/** What is asked again and again. Schema and settings are not, and may change what the others say. */
const isOrdinary = (sql: string): boolean =>
  /^\s*(select|insert|update|delete|with|begin|commit|rollback)\b/i.test(sql)

/** An alias that the adapter draws anew for each query: its text never comes back. */
const hasOwnAlias = (sql: string): boolean =>
  /"[\da-f]{8}_[\da-f]{4}_[\da-f]{4}_[\da-f]{4}_[\da-f]{12}"/.test(sql)

const toSql = (value: unknown): unknown => {
  switch (typeof value) {
    case 'boolean':
      return value ? 1 : 0
    case 'number':
      if (!Number.isFinite(value)) {
        throw new RangeError('the database keeps finite numbers only')
      }
      return value
    case 'undefined':
      throw new TypeError('the database keeps no undefined')
    default:
      if (value instanceof Date) {
        return value.valueOf()
      }
      return value instanceof ArrayBuffer ? Buffer.from(value) : value
  }
}

const cellsKey = Symbol('cells')

/** Rows of one statement: their values by name, as their own, and by place. */
const rowMaker = (names: string[]): ((cells: unknown[]) => Row) => {
  class NamedRow {
    [name: string]: unknown
    [cellsKey]: unknown[]

    constructor(cells: unknown[]) {
      this[cellsKey] = cells
    }
  }
  for (const place of names.keys()) {
    Object.defineProperty(NamedRow.prototype, place, {
      get(this: NamedRow) {
        return this[cellsKey][place]
      },
    })
  }
  Object.defineProperty(NamedRow.prototype, 'length', { value: names.length })
  // of two of one name, the first
  const own = [...names.entries()].filter(([place, name]) => names.indexOf(name) === place)

  return (cells) => {
    const row = new NamedRow(cells)

    for (const [place, name] of own) {
      row[name] = cells[place]
    }
    return row as unknown as Row
  }
}

const fromSql = (value: unknown): unknown => (value instanceof Buffer ? value.buffer : value)

const resultOf = (rows: Row[], columns: string[], info?: Libsql.RunResult): Result => ({
  columnTypes: [],
  columns,
  lastInsertRowid: info && BigInt(info.lastInsertRowid),
  rows,
  rowsAffected: info?.changes ?? 0,
  toJSON: () => ({ columns, rows }),
})

const prepare = (connection: Libsql.Database, sql: string): Kept => {
  const statement = connection.prepare(sql)

  if (!statement.reader) {
    return { run: (values) => resultOf([], [], statement.run(values)) }
  }
  const names = statement.columns().map(({ name }) => name)
  const toRow = rowMaker(names)

  statement.raw(true)
  return {
    run: (values) =>
      resultOf(
        (statement.all(values) as unknown[][]).map((cells) => toRow(cells.map(fromSql))),
        names,
      ),
  }
}

/** Says the code of a refusal first, as the client of the adapter does: what tells refusals apart reads it there. */
const explained = (error: unknown): unknown =>
  error instanceof Libsql.SqliteError
    ? Object.assign(new Error(`${error.code}: ${error.message}`, { cause: error }), { code: error.code })
    : error

export type SqliteConnection = {
  close: () => void
  execute: (statement: Statement) => Promise<Result>
  executeMultiple: (sql: string) => Promise<void>
  /** Takes another connection in the place of this one. */
  reopen: () => void
}

/**
 * A connection that reads the text of a statement once, and keeps it: reading it again each time took a sixth of the
 * processor time of a save. What fails is forgotten, with whatever state it was left in.
 */
export const openConnection = (url: string, pragmas: string[]): SqliteConnection => {
  const kept = new Map<string, Kept>()
  const open = (): Libsql.Database => {
    const opened = new Libsql(url)

    for (const pragma of pragmas) {
      opened.exec(pragma)
    }
    return opened
  }
  let connection = open()

  const find = (sql: string): Kept => {
    const known = kept.get(sql)

    if (known) {
      kept.delete(sql)
    }
    const statement = known ?? prepare(connection, sql)

    if (!isOrdinary(sql)) {
      kept.clear()
    } else if (!hasOwnAlias(sql)) {
      kept.set(sql, statement)
      if (kept.size > maxStatements) {
        kept.delete(kept.keys().next().value ?? '')
      }
    }
    return statement
  }

  return {
    close: () => {
      kept.clear()
      connection.close()
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- a refusal is a rejection, as of any client
    execute: async (asked) => {
      const { args = [], sql } = typeof asked === 'string' ? { sql: asked } : asked

      try {
        return find(sql).run((args as unknown[]).map(toSql))
      } catch (error) {
        kept.delete(sql)
        throw explained(error)
      }
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- the same
    executeMultiple: async (sql) => {
      kept.clear()
      connection.exec(sql)
    },
    reopen: () => {
      kept.clear()
      connection = open()
    },
  }
}
