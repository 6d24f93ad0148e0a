import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { createLocalReq, type BaseDatabaseAdapter } from 'payload'
import { SettingError } from './env.ts'
import { fr } from './i18n/fr.ts'
import { reasonOf } from './open-failures.ts'
import { createTexts } from './texts.ts'

const text = createTexts(fr)

/** A change of the SQLite schema, as `payload migrate:create` writes it. MongoDB has none. */
export type SchemaMigration = {
  down: (args: MigrateDownArgs) => Promise<void>
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
}

type SqliteDatabase = BaseDatabaseAdapter & { drizzle: MigrateUpArgs['db'] }

type Done = { batch: number; name: string }

const readDone = async ({ drizzle }: SqliteDatabase): Promise<Done[]> => {
  const tables = await drizzle.all("SELECT name FROM sqlite_master WHERE name = 'payload_migrations'")
  return tables.length > 0 ? drizzle.all<Done>('SELECT name, batch FROM payload_migrations') : []
}

const refuseNewerDatabase = (done: Done[], migrations: SchemaMigration[]): void => {
  const unknown = done.find(({ name }) => !migrations.some((migration) => migration.name === name))

  if (unknown) {
    throw new SettingError(text('databaseNewer', { name: unknown.name }))
  }
}

const runOne = async (database: SqliteDatabase, migration: SchemaMigration, batch: number): Promise<void> => {
  const { drizzle: db, payload } = database
  const req = await createLocalReq({}, payload)

  try {
    await migration.up({ db, payload, req })
    await database.create({ collection: 'payload-migrations', data: { batch, name: migration.name }, req })
  } catch (cause) {
    throw new SettingError(text('migrationFailed', { name: migration.name, reason: reasonOf(cause) }), {
      cause,
    })
  }
}

const runPending = async (database: SqliteDatabase, migrations: SchemaMigration[]): Promise<void> => {
  const done = await readDone(database)
  const batch = Math.max(0, ...done.map((row) => row.batch)) + 1

  for (const migration of migrations.filter(({ name }) => !done.some((row) => row.name === name))) {
    await runOne(database, migration, batch)
  }
}

/**
 * Brings the schema up to date, all of it or nothing, whatever the number of processes that start at once.
 *
 * Not Payload's own `migrate`, which changes the schema without a transaction where those of requests are off, and
 * ends the process itself.
 *
 * @throws SettingError when a migration fails, or the database was written by a later version.
 */
export const migrateSchema = async (
  adapter: BaseDatabaseAdapter,
  migrations: SchemaMigration[],
): Promise<void> => {
  const database = adapter as SqliteDatabase
  const { drizzle } = database
  const done = await readDone(database)

  refuseNewerDatabase(done, migrations)
  if (done.length === migrations.length) {
    return
  }
  // SQLite ignores it inside a transaction, and rebuilding a table would then remove the rows that point to it
  await drizzle.run('PRAGMA foreign_keys = OFF')
  await drizzle.run('BEGIN IMMEDIATE')
  try {
    await runPending(database, migrations)
    await drizzle.run('COMMIT')
  } catch (error) {
    await drizzle.run('ROLLBACK')
    throw error
  } finally {
    await drizzle.run('PRAGMA foreign_keys = ON')
  }
}
