import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'
import { isRecord } from './references.ts'

export const locksSlug = 'payload-locked-documents'

const locksTable = 'payload_locked_documents'

type Execute = (statement: { args: string[]; sql: string }) => ReturnType<SQLiteAdapter['client']['execute']>

type Db = { session: { tx: { execute: Execute } } }

/** What of the adapter is touched here, as it is. */
type Database = BaseDatabaseAdapter & {
  client: SQLiteAdapter['client']
  sessions: Partial<Record<number | string, { db: object }>>
  tables: Record<string, Record<string, { name: string } | undefined> | undefined>
}

type Lock = {
  createdAt: string
  document: { relationTo: string; value: string }
  globalSlug: null
  id: string
  updatedAt: string
  user: { relationTo: string; value: unknown }
}

type Asked = { collection: string; holder: string | undefined; id: string }

type Args = { collection: string; req?: Partial<PayloadRequest>; sort?: unknown; where?: Where }

/** The conditions of a query that has nothing but equalities. */
const equalitiesIn = (where: Where): [string, unknown][] | undefined => {
  const found: [string, unknown][] = []

  for (const [key, condition] of Object.entries(where)) {
    const parts =
      key === 'and' && Array.isArray(condition)
        ? condition.map(equalitiesIn)
        : [
            isRecord(condition) && Object.keys(condition).join() === 'equals'
              ? [[key, condition.equals]]
              : undefined,
          ]

    for (const part of parts) {
      if (!part) {
        return undefined
      }
      found.push(...(part as [string, unknown][]))
    }
  }
  return found
}

/** Whose locks a query asks for: those of one document, of one holder or of any. */
const askedBy = ({ where = {} }: Args): Asked | undefined => {
  const equalities = equalitiesIn(where) ?? []
  const {
    'document.relationTo': collection,
    'document.value': id,
    'user.value': holder,
    ...others
  } = Object.fromEntries(equalities)
  const isPlain =
    typeof collection === 'string' &&
    typeof id === 'string' &&
    (holder === undefined || typeof holder === 'string') &&
    Object.keys(others).length === 0 &&
    equalities.every(([key], place) => equalities.findIndex(([other]) => other === key) === place)

  return isPlain ? { collection, holder, id } : undefined
}

/** Locks that a transaction has read: it alone writes, and nobody takes one meanwhile. */
const known = new WeakMap<object, Map<string, Lock[]>>()

/** A transaction that let others write, or writes a lock itself, reads them again. */
export const forgetLocks = (db: object | undefined): void => {
  if (db) {
    known.delete(db)
  }
}

/**
 * Reads and removes the locks of one document by one statement each. The adapter joins the tables of every collection
 * that can be locked, two dozen of them, at each of the four questions that one save asks.
 */
export const answerLocks = (adapter: BaseDatabaseAdapter): void => {
  const database = adapter as Database
  const { deleteMany, find } = database
  const relations = (): NonNullable<Database['tables'][string]> => database.tables[`${locksTable}_rels`] ?? {}

  const dbOf = async ({ req }: Args): Promise<object | undefined> =>
    database.sessions[(await req?.transactionID) ?? '']?.db

  const executeIn = (db: object | undefined): Execute =>
    db ? (db as Db).session.tx.execute : (statement) => database.client.execute(statement)

  const read = async (db: object | undefined, { collection, id }: Asked): Promise<Lock[]> => {
    const column = relations()[`${collection}ID`]?.name ?? ''
    const { rows } = await executeIn(db)({
      args: [id],
      sql: `select l.id, l.created_at, l.updated_at, u.* from ${locksTable}_rels d
        join ${locksTable} l on l.id = d.parent_id
        left join ${locksTable}_rels u on u.parent_id = l.id and u.path = 'user'
        where d.path = 'document' and d."${column}" = ? order by l.created_at desc`,
    })

    return (rows as unknown as Record<string, string>[]).map((row) => {
      const [relationTo = '', holder] =
        Object.entries(relations())
          .filter(([key]) => key.endsWith('ID'))
          .map(([key, { name = '' } = { name: '' }]) => [key.slice(0, -'ID'.length), row[name]] as const)
          .find(([, value]) => typeof value === 'string') ?? []

      return {
        createdAt: row.created_at ?? '',
        document: { relationTo: collection, value: id },
        globalSlug: null,
        id: row.id ?? '',
        updatedAt: row.updated_at ?? '',
        user: { relationTo, value: holder },
      }
    })
  }

  const locksOf = async (args: Args, asked: Asked): Promise<Lock[]> => {
    const db = await dbOf(args)
    const key = `${asked.collection}/${asked.id}`
    const ofDb = (db && known.get(db)) ?? new Map<string, Lock[]>()
    const locks = ofDb.get(key) ?? (await read(db, asked))

    if (db) {
      known.set(db, ofDb.set(key, locks))
    }
    return locks.filter(({ user }) => asked.holder === undefined || user.value === asked.holder)
  }

  const askedOf = (args: Args): Asked | undefined => {
    const asked = args.collection === locksSlug ? askedBy(args) : undefined
    return asked && relations()[`${asked.collection}ID`] ? asked : undefined
  }

  // of whoever calls: what writes a query once calls on a database that only notes it
  database.find = async function (
    this: BaseDatabaseAdapter,
    args: Args & { limit?: number; pagination?: boolean },
  ) {
    const asked = args.pagination === false ? askedOf(args) : undefined

    if (!asked) {
      return find.call(this, args as never)
    }
    const locks = await locksOf(args, asked)
    const sorted =
      args.sort === '-updatedAt' ? locks.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)) : locks
    const docs = sorted.slice(0, args.limit || undefined)

    return {
      docs,
      hasNextPage: false,
      hasPrevPage: false,
      limit: docs.length,
      pagingCounter: 1,
      totalDocs: docs.length,
      totalPages: 1,
    }
  } as typeof find

  database.deleteMany = async (args) => {
    const asked = askedOf(args)

    if (!asked) {
      if (args.collection === locksSlug) {
        forgetLocks(await dbOf(args))
      }
      return deleteMany.call(database, args)
    }
    const db = await dbOf(args)
    const ids = (await locksOf(args, asked)).map(({ id }) => id)

    if (ids.length > 0) {
      await executeIn(db)({
        args: ids,
        sql: `delete from ${locksTable} where id in (${ids.map(() => '?').join(', ')})`,
      })
      forgetLocks(db)
    }
  }
}
