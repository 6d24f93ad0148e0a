import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { SqliteConnection } from './sqlite-connection.ts'
import { takeTurn } from './sqlite-turns.ts'
import { createWriterQueue } from './writer-queue.ts'

type Client = SQLiteAdapter['client']
type Statement = Parameters<Client['execute']>[0]
type Transaction = Awaited<ReturnType<Client['transaction']>>

/** How long a write waits for those before it, in milliseconds, before it is refused. */
const longestWaitMs = 10_000

/** How long one transaction may keep others waiting, in milliseconds: whoever forgets to end it is undone. */
const longestHoldMs = 30_000

/** How long before asking again for a database that another process writes to, in milliseconds. */
const askAgainMs = 25

/** Said as SQLite says it: `isDatabaseBusy` knows both. */
const tooLong = (): Error => new Error('SQLITE_BUSY: other writes take too long')

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Of the client of the adapter, what nothing asks. */
const notUsed = (): Promise<never> => Promise.reject(new Error('one statement at a time'))

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Of the connection that writes: waiting is asked for again here, without holding the thread. */
export const writerPragmas = ['PRAGMA busy_timeout = 0', 'PRAGMA synchronous = NORMAL']

export const readerPragmas = ['PRAGMA busy_timeout = 5000', 'PRAGMA synchronous = NORMAL']

/** Waits for another process without holding the thread, which SQLite's own wait does. */
const begin = async (writer: SqliteConnection): Promise<void> => {
  const deadline = performance.now() + longestWaitMs

  for (;;) {
    try {
      await takeTurn()
      await writer.execute('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY')) {
        throw error
      }
      // the refused statement is left under way, and the next commit on its connection would fail
      writer.reopen()
      if (performance.now() > deadline) {
        throw tooLong()
      }
      await pause(askAgainMs)
    }
  }
}

/** A transaction that may give its place to others for as long as it has written nothing. */
export type SteppingAside = { stepAside: () => Promise<void> }

type Connections = { enter: () => Promise<() => void>; reader: SqliteConnection; writer: SqliteConnection }

const isRead = (statement: Statement): boolean =>
  /^\s*select\b/i.test(typeof statement === 'string' ? statement : statement.sql)

/**
 * The place of one transaction on the writer. `take` waits for it and begins, `give` ends by `COMMIT` or `ROLLBACK`;
 * whoever keeps it for too long is undone.
 */
const createPlace = ({ enter, writer }: Connections, isOverdue: () => void) => {
  let taking: Promise<void> | undefined
  let leave: (() => void) | undefined
  let limit: NodeJS.Timeout | undefined

  const enterAndBegin = async (): Promise<void> => {
    leave = await enter()
    try {
      await begin(writer)
    } catch (error) {
      leave()
      leave = undefined
      throw error
    }
    limit = setTimeout(isOverdue, longestHoldMs).unref()
  }

  return {
    give: async (end: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
      if (!leave) {
        return
      }
      // SQLite may have undone it by itself, when the disk is full: there is nothing left to undo
      await writer.execute(end).catch((error: unknown) => {
        if (end === 'COMMIT') {
          throw error
        }
      })
      clearTimeout(limit)
      taking = undefined
      leave()
      leave = undefined
    },
    isTaken: (): boolean => leave !== undefined,
    take: (): Promise<void> => (taking ??= enterAndBegin()),
  }
}

/** One transaction: what fails in it for another reason than a rule of the schema undoes it whole. */
const openTransaction = async (connections: Connections): Promise<SteppingAside & Transaction> => {
  const { reader, writer } = connections
  let broken: Error | undefined
  let hasWritten = false
  let isOpen = true
  const place = createPlace(connections, () => void rollback())

  const assertSound = (): void => {
    if (broken || !isOpen) {
      throw broken ?? new Error('the transaction has ended')
    }
  }
  const rollback = async (): Promise<void> => {
    isOpen = false
    await place.give('ROLLBACK')
  }
  const execute = async (statement: Statement) => {
    await takeTurn()
    assertSound()
    if (isRead(statement) && !place.isTaken()) {
      return reader.execute(statement)
    }
    await place.take()
    if (!isOpen) {
      await rollback()
    }
    assertSound()
    hasWritten ||= !isRead(statement)
    try {
      return await writer.execute(statement)
    } catch (error) {
      // SQLite has ended the transaction then, and would run what follows outside of it
      broken = codeOf(error).startsWith('SQLITE_CONSTRAINT') ? undefined : (error as Error)
      throw error
    }
  }

  await place.take()
  return {
    batch: async (statements) => {
      const results = []

      for (const statement of statements) {
        results.push(await execute(statement))
      }
      return results
    },
    close: () => void rollback(),
    get closed() {
      return !isOpen
    },
    commit: async () => {
      assertSound()
      await place.give('COMMIT')
      isOpen = false
    },
    execute,
    executeMultiple: notUsed,
    rollback,
    stepAside: async () => {
      if (isOpen && !hasWritten) {
        await place.give('ROLLBACK')
      }
    },
  }
}

/**
 * One client over two connections: transactions, one at a time, on `writer`; everything else on `reader`, which waits
 * for nobody and sees what is committed.
 */
export const joinClients = (reader: SqliteConnection, writer: SqliteConnection): Client => {
  let isClosed = false
  const queue = createWriterQueue({ longestWaitMs, tooLong })

  return {
    batch: notUsed,
    close: () => {
      isClosed = true
      reader.close()
      writer.close()
    },
    get closed() {
      return isClosed
    },
    execute: async (statement: Statement) => {
      await takeTurn()
      return reader.execute(statement)
    },
    executeMultiple: reader.executeMultiple,
    migrate: notUsed,
    protocol: 'file',
    sync: notUsed,
    // drizzle says no mode
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the type of the whole method is
    transaction: () => openTransaction({ enter: queue.enter, reader, writer }),
  }
}
