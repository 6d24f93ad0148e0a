type Row = { id?: unknown }

type Where = { queryChunks?: unknown[] }

type Query = { findFirst: (args: { where?: Where }) => unknown }

/** What drizzle gives one transaction. */
type Db = { query: Record<string, Query> }

type Insert = (args: { db: object; tableName: string; values: unknown }) => Promise<Row[]>

type Adapter = { insert: Insert; tables: Record<string, { id?: unknown } | undefined> }

const returned = new WeakMap<object, { row: Row; tableName: string }>()

/** The id that a condition asks for, when it asks for nothing else: `id = ?`. */
const idAskedBy = (where: Where | undefined, column: unknown): unknown => {
  const [, left, , right, ...rest] = where?.queryChunks ?? []
  const isPlain = left !== undefined && left === column && rest.length <= 1

  return isPlain && typeof right === 'object' && right !== null && 'value' in right ? right.value : undefined
}

/** Keeps the row that the database gave back for what it just wrote. */
export const keepReturnedRows = (adapter: object): void => {
  const database = adapter as Adapter
  const { insert } = database

  database.insert = async function (this: Adapter, args) {
    const rows = await insert.call(this, args)
    const [row] = rows

    if (row && rows.length === 1) {
      returned.set(args.db, { row, tableName: args.tableName })
    }
    return rows
  }
}

/** Nothing that was given back holds for the next write. */
export const forgetReturnedRow = (db: object | undefined): void => {
  if (db) {
    returned.delete(db)
  }
}

/**
 * Answers with the row that the database just gave back what the adapter would read again: each write of a document or
 * a version ends by reading it. Where it lies in several tables, the adapter reads it.
 */
export const withReturnedRows = <Database extends object>(db: Database, adapter: object): Database => {
  const { tables } = adapter as Adapter
  const { query } = db as unknown as Db

  const find =
    (tableName: string, table: Query): Query['findFirst'] =>
    (args) => {
      const known = returned.get(db)
      const isKnown =
        known?.tableName === tableName &&
        known.row.id !== undefined &&
        known.row.id === idAskedBy(args.where, tables[tableName]?.id) &&
        Object.keys(args).join() === 'where'

      return isKnown ? Promise.resolve(known.row) : table.findFirst(args)
    }

  Object.assign(db, {
    query: new Proxy(query, {
      get: (all, name): unknown => {
        const table = all[String(name)]

        return table && Object.create(table, { findFirst: { value: find(String(name), table) } })
      },
    }),
  })
  return db
}
