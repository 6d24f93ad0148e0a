import { chmodSync, statSync } from 'node:fs'
import path from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { watchCommits } from './after-commit.ts'
import { dataFolder, env, makeFolder, projectRoot, SettingError } from './env.ts'
import { fr } from './i18n/fr.ts'
import { migrateSchema, type SchemaMigration } from './migrate-schema.ts'
import { withNarrowSelect } from './narrow-select.ts'
import { withReadableValues } from './mongo-values.ts'
import { explainMongo, explainSqlite, reasonOf } from './open-failures.ts'
import { connectTwice, useTransactions } from './sqlite-transactions.ts'
import { createTexts } from './texts.ts'
import { writeOnce } from './writable.ts'

const text = createTexts(fr)

const migrationDir = path.join(projectRoot, 'migrations')

/** Where the file of a SQLite database is. */
export const fileOf = (uri: string): string =>
  path.resolve(uri.startsWith('file://') ? fileURLToPath(uri) : uri.slice('file:'.length))

/** @throws SettingError when the folder can neither be found nor made. */
export const prepareFolder = (folder: string): void => {
  try {
    makeFolder(folder)
  } catch (cause) {
    throw new SettingError(text('databaseFolderRefused', { folder, reason: reasonOf(cause) }), { cause })
  }
}

/** What is written from here on is this account's alone, and so is the database that was there before. */
const keepToOneself = (file?: string): void => {
  if (isMainThread) {
    process.umask(0o077)
  }
  for (const part of file === undefined ? [] : [file, `${file}-wal`, `${file}-shm`]) {
    const { mode, uid } = statSync(part, { throwIfNoEntry: false }) ?? { mode: 0, uid: -1 }

    if (uid === process.getuid?.() && (mode & 0o077) !== 0) {
      chmodSync(part, mode & 0o700)
    }
  }
}

const openSqlite = (uri: string): DatabaseAdapterObj =>
  sqliteAdapter({
    // blocks in their own tables would be hundreds of tables; the price is that nothing queries into blocks
    blocksAsJSON: true,
    busyTimeout: 5000,
    client: { url: uri },
    idType: 'uuid',
    migrationDir,
    push: false,
    // ours instead: `useTransactions`
    transactionOptions: false,
    wal: { synchronous: 'NORMAL' },
  })

/** How long MongoDB may take to answer, at the start and when it elects another primary. */
const connectOptions = { serverSelectionTimeoutMS: 10_000 }

/** Transactions need a replica set, which the address names; other servers also lack some aggregations. */
const openMongo = (url: string): DatabaseAdapterObj =>
  mongooseAdapter({
    connectOptions,
    ensureIndexes: true,
    migrationDir,
    transactionOptions: url.includes('replicaSet=') || url.startsWith('mongodb+srv:') ? {} : false,
    url,
    useJoinAggregations: false,
    usePipelineInSortLookup: false,
  })

type Connect = () => Promise<void>

type Opening = {
  connectBy: (database: BaseDatabaseAdapter, connect: Connect) => Promise<void>
  explain: (error: unknown) => string
}

/** Payload connects too, but keeps of what fails only a sentence, the address and its password included. */
const connectMongo =
  (url: string): Opening['connectBy'] =>
  async (database, connect) => {
    prepareFolder(dataFolder)
    keepToOneself()
    await (database as unknown as MongooseAdapter).connection.openUri(url, connectOptions)
    await connect()
    watchCommits(database)
  }

/** Transactions start once the schema is there: its migration is one of its own. */
const connectSqlite =
  (file: string, migrations: SchemaMigration[]): Opening['connectBy'] =>
  async (database, connect) => {
    prepareFolder(path.dirname(file))
    keepToOneself(file)
    await connectTwice(database, connect)
    await migrateSchema(database, migrations)
    await writeOnce(database)
    useTransactions(database)
    watchCommits(database)
  }

/** Opens a database, or ends with one sentence: it stands for the report that Payload would log. */
const withOpening = (adapter: DatabaseAdapterObj, { connectBy, explain }: Opening): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const connect = database.connect?.bind(database)

    database.connect = async (options) => {
      const { logger } = database.payload
      const { level } = logger

      logger.level = 'silent'
      try {
        await connectBy(database, async () => {
          await connect?.(options)
        })
      } catch (cause) {
        throw cause instanceof SettingError ? cause : new SettingError(explain(cause), { cause })
      } finally {
        logger.level = level
      }
    }
    return database
  },
})

/**
 * Opens the database that `DATABASE_URI` names: `file:` is SQLite, `mongodb:` is MongoDB. Its schema is brought up to
 * date before anything reads it, at every start and in every environment.
 *
 * @throws SettingError when it names neither.
 */
export const openDatabase = (migrations: SchemaMigration[]): DatabaseAdapterObj => {
  const uri = env.databaseUri

  if (uri.startsWith('file:')) {
    const file = fileOf(uri)

    return withOpening(withNarrowSelect(openSqlite(uri)), {
      connectBy: connectSqlite(file, migrations),
      explain: explainSqlite(file),
    })
  }
  if (/^mongodb(\+srv)?:/.test(uri)) {
    return withOpening(withReadableValues(openMongo(uri)), {
      connectBy: connectMongo(uri),
      explain: explainMongo,
    })
  }
  throw new SettingError(text('databaseUnknown', { scheme: uri.split(':')[0] ?? '' }))
}
