import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'
import { isRecord } from './references.ts'

type Column = { name: string }

type Execute = (statement: { args: string[]; sql: string }) => Promise<unknown>

/** What of the adapter is touched here, as it is. */
type Database = BaseDatabaseAdapter & {
  sessions: Partial<Record<number | string, { db: unknown }>>
  tableNameMap: Map<string, string>
  tables: Record<string, Record<string, Column | undefined> | undefined>
}

type Asked = { parent: string; upTo: string }

const equalOnly = (condition: unknown, operator: string): string | undefined => {
  const value = isRecord(condition) ? condition[operator] : undefined
  return isRecord(condition) && Object.keys(condition).length === 1 && typeof value === 'string'
    ? value
    : undefined
}

/** The versions of one document up to a moment, when a query asks for these and for nothing else. */
const askedBy = (where: Where): Asked | undefined => {
  const { parent, updatedAt, ...others } = where
  const [id, upTo] = [equalOnly(parent, 'equals'), equalOnly(updatedAt, 'less_than_equal')]

  return id !== undefined && upTo !== undefined && Object.keys(others).length === 0
    ? { parent: id, upTo }
    : undefined
}

type Removal = { collection?: string; req?: Partial<PayloadRequest>; where: Where }

/**
 * Removes by one statement the versions that are too many. At each save the adapter reads all that they say first, and
 * Payload does nothing with it; of the one that is the limit, it wants the date.
 */
export const removeOldVersions = (adapter: BaseDatabaseAdapter): void => {
  const database = adapter as Database
  const { deleteVersions, findVersions } = database

  database.findVersions = async function (this: BaseDatabaseAdapter, args) {
    const isLimit =
      args.limit === 1 && (args.page ?? 1) > 1 && args.pagination === false && args.select === undefined

    return findVersions.call(this, isLimit ? { ...args, select: { updatedAt: true } } : args)
  } as typeof findVersions

  database.deleteVersions = async (args) => {
    const { collection, req, where } = args as Removal
    const asked = askedBy(where)
    const name = database.tableNameMap.get(`_${(collection ?? '').replaceAll('-', '_')}_v`)
    const table = name === undefined ? undefined : database.tables[name]
    const session = database.sessions[(await req?.transactionID) ?? '']?.db as
      undefined | { session: { tx: { execute: Execute } } }

    if (!asked || name === undefined || !table?.parent || !table.updatedAt || !session) {
      await deleteVersions.call(database, args)
      return
    }
    await session.session.tx.execute({
      args: [asked.parent, asked.upTo],
      sql: `delete from "${name}" where "${table.parent.name}" = ? and "${table.updatedAt.name}" <= ?`,
    })
  }
}
