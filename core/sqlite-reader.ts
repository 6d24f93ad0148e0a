import type { Payload } from 'payload'
import Libsql from 'libsql'

/** A statement that is kept: SQLite reads its text once. */
export type ReadStatement = { rows: (values: unknown[]) => unknown[][] }

export type SqliteReader = { prepare: (sql: string) => ReadStatement }

type SqliteAdapter = { clientConfig?: { url?: string }; name: string }

/** The file of the database, when it is one that a second connection may open. */
const fileOf = ({ clientConfig, name }: SqliteAdapter): string | undefined => {
  const url = clientConfig?.url ?? ''
  const isFile = name === 'sqlite' && url.startsWith('file:') && !/:memory:|mode=memory/.test(url)

  return isFile ? url : undefined
}

const open = (url: string): SqliteReader => {
  const connection = new Libsql(url)

  connection.exec('PRAGMA busy_timeout = 5000')
  connection.exec('PRAGMA query_only = ON')
  return {
    prepare: (sql) => {
      const statement = connection.prepare(sql).raw()
      return { rows: (values) => statement.all(values) as unknown[][] }
    },
  }
}

const readers = new WeakMap<object, SqliteReader | { prepare?: undefined }>()

/**
 * A connection to the same file that only reads, what is committed: nothing of a transaction that is under way.
 * `undefined` on MongoDB and in memory.
 *
 * It is of the library that writes, not Node's own SQLite: two libraries in one process do not see each other's
 * locks, and the second to open a database empties the index of what the first has not committed yet.
 */
export const sqliteReaderOf = ({ db }: Pick<Payload, 'db'>): SqliteReader | undefined => {
  const known = readers.get(db)
  const url = known ? undefined : fileOf(db)
  const reader = known ?? (url === undefined ? {} : open(url))

  readers.set(db, reader)
  return reader.prepare ? reader : undefined
}
