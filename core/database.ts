import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'
import { withAfterCommit } from './after-commit.ts'
import { env, projectRoot, SettingError } from './env.ts'

/** A change of the SQLite schema, as `payload migrate:create` writes it. MongoDB has none. */
type SchemaMigration = {
  down: (args: MigrateDownArgs) => Promise<void>
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
}

const migrationDir = path.join(projectRoot, 'migrations')

const openSqlite = (uri: string): DatabaseAdapterObj => {
  if (uri !== 'file::memory:') {
    mkdirSync(
      path.dirname(path.resolve(uri.startsWith('file://') ? fileURLToPath(uri) : uri.slice('file:'.length))),
      {
        recursive: true,
      },
    )
  }
  return sqliteAdapter({
    // blocks in their own tables would be hundreds of tables; the price is that nothing queries into blocks
    blocksAsJSON: true,
    busyTimeout: 5000,
    client: { url: uri },
    idType: 'uuid',
    migrationDir,
    push: false,
    // concurrent writers fail BUSY inside transactions: multi-step writes are idempotent instead
    transactionOptions: false,
    wal: { synchronous: 'NORMAL' },
  })
}

/** Transactions need a replica set, which the address names; other servers also lack some aggregations. */
const openMongo = (url: string): DatabaseAdapterObj =>
  mongooseAdapter({
    allowIDOnCreate: true,
    ensureIndexes: true,
    migrationDir,
    transactionOptions: url.includes('replicaSet=') || url.startsWith('mongodb+srv:') ? {} : false,
    url,
    useJoinAggregations: false,
    usePipelineInSortLookup: false,
  })

/** Brings the schema up to date before anything reads it, at every start and in every environment. */
const withMigrations = (adapter: DatabaseAdapterObj, migrations: SchemaMigration[]): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const connect = database.connect?.bind(database)

    database.connect = async (options) => {
      await connect?.(options)
      await database.migrate({ migrations: migrations as Migration[] })
    }
    return database
  },
})

/**
 * Opens the database that `DATABASE_URI` names: `file:` is SQLite, `mongodb:` is MongoDB.
 *
 * @throws SettingError when it names neither.
 */
export const openDatabase = (migrations: SchemaMigration[]): DatabaseAdapterObj => {
  const uri = env.databaseUri

  if (uri.startsWith('file:')) {
    return withAfterCommit(withMigrations(openSqlite(uri), migrations))
  }
  if (/^mongodb(\+srv)?:/.test(uri)) {
    return withAfterCommit(openMongo(uri))
  }
  throw new SettingError(
    `DATABASE_URI : « ${uri.split(':')[0] ?? ''}: » n’est pas connu. Écrivez « file:./data/webpublic.db » ou « mongodb://… ».`,
  )
}
