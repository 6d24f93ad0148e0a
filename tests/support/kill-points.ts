import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { env } from '#core/env.ts'
import { platform } from './platform.ts'

type Execute = (...args: unknown[]) => Promise<unknown>
type Opened = { commit: Execute; execute: Execute }
type Client = { execute: Execute; transaction: (...args: unknown[]) => Promise<Opened> }

/** The client that the program speaks to, and nothing of the program: it is watched from outside. */
const clientOf = async (): Promise<Client> =>
  ((await platform()).payload.db as unknown as { client: Client }).client

/** Calls `before` ahead of each statement, commits included, while `act` runs. */
const watchStatements = async (before: () => void, act: () => Promise<unknown>): Promise<void> => {
  const client = await clientOf()
  const { execute, transaction } = client
  const watched =
    (call: Execute): Execute =>
    (...args) => {
      before()
      return call(...args)
    }

  client.execute = watched(execute.bind(client))
  client.transaction = async (...args) => {
    const opened = await transaction.apply(client, args)
    const { commit, execute: run } = opened

    return Object.assign(opened, { commit: watched(commit), execute: watched(run) })
  }
  try {
    await act()
  } finally {
    Object.assign(client, { execute, transaction })
  }
}

/** How many statements the database is asked while `act` runs, its commit included. */
export const countStatements = async (act: () => Promise<unknown>): Promise<number> => {
  let statements = 0

  await watchStatements(() => {
    statements += 1
  }, act)
  return statements
}

/** The name of the database file, and what follows it while it is open. */
const parts = ['', '-wal']

const databaseFile = (): string => fileURLToPath(env.databaseUri.replace(/^file:/, 'file://'))

/** What a process that dies now leaves on the disk. */
const copyDatabase = (folder: string, name: string): string => {
  const file = path.join(folder, name)

  for (const part of parts.filter((suffix) => existsSync(databaseFile() + suffix))) {
    copyFileSync(databaseFile() + part, file + part)
  }
  return file
}

/** Tells whether anything was written since: an open transaction writes nothing. */
const stampOf = (): string =>
  parts
    .map((suffix) => statSync(databaseFile() + suffix, { bigint: true, throwIfNoEntry: false }))
    .map((stat) => `${String(stat?.size)} ${String(stat?.mtimeNs)}`)
    .join(' ')

/** Every row of every table, as the next process would read it. */
const readAll = (file: string): string => {
  const database = new DatabaseSync(file)
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all()
    .map(({ name }) => String(name))
  const rows = tables.map(
    (name) => `${name} ${JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).all())}`,
  )

  database.close()
  return rows.join('\n')
}

export type Killed = {
  /** How many statements there were to die before. */
  statements: number
  /** What the next process would find, each state once, in their order: the old one first, the new one last. */
  states: string[]
}

/**
 * What a kill before each statement of `act` would leave: the files of the database are copied at that moment, as they
 * are when a process dies, and opened again.
 */
export const killAtEachStatement = async (act: () => Promise<unknown>): Promise<Killed> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'webpublic-killed-'))
  const copies: string[] = []
  let statements = 0
  let stamp = ''
  const copy = (): void => {
    const now = stampOf()

    statements += 1
    if (now !== stamp) {
      stamp = now
      copies.push(copyDatabase(folder, String(statements)))
    }
  }

  await watchStatements(copy, act)
  copy()
  const states = [...new Set(copies.map(readAll))]

  rmSync(folder, { recursive: true })
  return { states, statements }
}

/** All that the database holds now, as text to compare. */
export const readDatabase = async (): Promise<string> =>
  (await killAtEachStatement(() => Promise.resolve())).states[0] ?? ''

type Drizzle = {
  transaction: (work: (db: { all: (sql: string) => Promise<unknown> }) => Promise<void>) => Promise<void>
}

/** Runs `act` while the database may not grow by one page, as on a disk that is full. */
export const withFullDisk = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  const { drizzle } = (await platform()).payload.db as unknown as { drizzle: Drizzle }
  const limitTo = (pages: number): Promise<void> =>
    drizzle.transaction(async (db) => {
      // never below what there is
      await db.all(`PRAGMA max_page_count = ${String(pages)}`)
    })

  await limitTo(1)
  try {
    return await act()
  } finally {
    await limitTo(4_294_967_294)
  }
}
