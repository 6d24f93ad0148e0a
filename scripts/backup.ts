/**
 * Copies all that an installation owns while it runs: the database, the files of the sites, the archives, the key.
 *
 * Safe to run twice: each run makes a folder of its own, under its final name once it is whole. `--to sauvegarde` (where).
 * MongoDB is copied by `mongodump`: see docs/operations.md.
 */
import { existsSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createDiskStore } from '#collections/files/disk-store.ts'
import { openBucket } from '#collections/files/open-bucket.ts'
import { now } from '#core/clock.ts'
import { dataFolder, env } from '#core/env.ts'
import type { FileStore } from '#core/file-store.ts'

/** A file removed while the copy is made, whose row is in the copied database: the next try takes both anew. */
const longestTries = 3

/** As SQLite sees it at one moment, whatever is being written: transactions are in it whole, or not at all. */
const copyDatabase = (from: string, to: string): void => {
  const database = new DatabaseSync(from, { readOnly: true })

  database.prepare('VACUUM INTO ?').run(to)
  database.close()
}

const copiedFolders = ['files', 'archives']

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Stored names are given once: a file that is there already is the same. What has just gone is left out. */
const copyNewFiles = async (from: FileStore, to: string): Promise<void> => {
  for await (const { key } of from.list('')) {
    const target = path.join(to, key)

    if (!existsSync(target)) {
      await from.download(key, target)
    }
  }
}

/** Every file that a row of the database names; rows of versions may name one that was replaced since. */
const namedFiles = (file: string): string[] => {
  const database = new DatabaseSync(file, { readOnly: true })
  const columns = database
    .prepare(
      `SELECT m.name AS held, p.name AS kept FROM sqlite_master m, pragma_table_info(m.name) p
       WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\' AND (p.name = 'filename' OR p.name LIKE '%\\_filename' ESCAPE '\\')`,
    )
    .all()
  const names = columns.flatMap(({ held, kept }) =>
    database
      .prepare(`SELECT "${String(kept)}" AS name FROM "${String(held)}" WHERE "${String(kept)}" IS NOT NULL`)
      .all()
      .map(({ name }) => String(name)),
  )
  const { integrity_check: state } = database.prepare('PRAGMA integrity_check').get() ?? {}

  database.close()
  if (state !== 'ok') {
    throw new Error(`the copy of the database is damaged: ${String(state)}`)
  }
  return names
}

const missingIn = async (folder: string): Promise<string[]> => {
  const kept = await readdir(path.join(folder, 'files'), { recursive: true }).catch(() => [])
  const known = new Set(kept.map((name) => path.basename(name)))

  return namedFiles(path.join(folder, 'webpublic.db')).filter((name) => !known.has(name))
}

const flush = async (file: string): Promise<void> => {
  const handle = await open(file)

  await handle.sync()
  await handle.close()
}

/**
 * Copies an installation into a folder that did not exist; returns the files that rows name and that are nowhere,
 * which a database restored long after its files would have. Nothing is under the final name before all of it is.
 */
export const backUp = async (
  databaseFile: string,
  from: string,
  to: string,
  openStore: (folder: string) => FileStore = (folder) => createDiskStore(path.join(from, folder)),
): Promise<string[]> => {
  const growing = `${to}.incomplet`
  let missing: string[] = []

  await rm(growing, { force: true, recursive: true })
  await mkdir(growing, { recursive: true })
  for (let tries = 0; tries === 0 || (missing.length > 0 && tries < longestTries); tries += 1) {
    await rm(path.join(growing, 'webpublic.db'), { force: true })
    // the database first: a file is there before the row that names it, and goes after
    copyDatabase(databaseFile, path.join(growing, 'webpublic.db'))
    for (const folder of copiedFolders) {
      await copyNewFiles(openStore(folder), path.join(growing, folder))
    }
    missing = await missingIn(growing)
  }
  await copyFile(path.join(from, 'secret'), path.join(growing, 'secret')).catch((error: unknown) => {
    // PAYLOAD_SECRET stands for it
    if (!isGone(error)) {
      throw error
    }
  })
  await flush(path.join(growing, 'webpublic.db'))
  await rename(growing, to)
  return missing
}

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { to: { default: 'sauvegarde', type: 'string' } } })

  if (!env.databaseUri.startsWith('file:')) {
    console.error('Cette installation est sur MongoDB : sauvegardez-la avec mongodump.')
    return 1
  }
  const to = path.resolve(values.to, `webpublic-${now().toISOString().slice(0, 19).replaceAll(':', '-')}`)
  const missing = await backUp(
    path.resolve(fileURLToPath(env.databaseUri.replace(/^file:(?!\/\/)/, 'file://'))),
    dataFolder,
    to,
    (folder) => openBucket(folder) ?? createDiskStore(path.join(dataFolder, folder)),
  )

  console.log(`Sauvegarde faite dans ${to}.`)
  missing.forEach((name) => {
    console.log(`Ce fichier manque, dans l’installation aussi : ${name}`)
  })
  return missing.length === 0 ? 0 : 1
}

if (process.argv[1] === import.meta.filename) {
  process.exit(await main())
}
