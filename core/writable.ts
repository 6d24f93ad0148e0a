import { statfs } from 'node:fs/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter } from 'payload'
import { dataFolder, env } from './env.ts'
import { isDiskFull } from './open-failures.ts'

/** Below this a save may stop halfway: SQLite keeps a journal beside the file, in bytes. */
const neededBytes = 16 * 1024 * 1024

type Sqlite = { drizzle: MigrateUpArgs['db'] }

/** In the queue of those who write, as a save: outside of it, SQLite would hold the thread until its turn. */
const writeSqlite = ({ drizzle }: Sqlite): Promise<void> =>
  drizzle.transaction(async (transaction) => {
    const rows = await transaction.all<{ user_version: number }>('PRAGMA user_version')

    // leaves everything as it was
    await transaction.run(`PRAGMA user_version = ${String(rows[0]?.user_version ?? 0)}`)
  })

const askMongo = async ({ connection }: MongooseAdapter): Promise<void> => {
  // by its former name, which servers of every age know
  const answer = await connection.db?.command({ isMaster: 1 })

  if (answer?.ismaster !== true) {
    throw new Error('MongoDB has no primary to write to')
  }
}

/** Writes nothing, as a save writes: fails when the database may be read and not written. */
export const writeOnce = (database: BaseDatabaseAdapter): Promise<void> =>
  env.isShared ? askMongo(database as unknown as MongooseAdapter) : writeSqlite(database as unknown as Sqlite)

/** How long the database may take to say that it can be written, in milliseconds. */
const patienceMs = 3000

const tooLate = (): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error('the database does not answer'))
    }, patienceMs).unref()
  })

export type Failing = 'database' | 'disk full'

/** What keeps this process from saving, if anything does. */
export const whatFails = async (database: BaseDatabaseAdapter): Promise<Failing | undefined> => {
  try {
    await Promise.race([writeOnce(database), tooLate()])
    const { bavail, bsize } = await statfs(dataFolder)

    return bavail * bsize < neededBytes ? 'disk full' : undefined
  } catch (error) {
    return error instanceof Error && isDiskFull(error) ? 'disk full' : 'database'
  }
}
