import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
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
const askAgainMs = 10

/** Said as SQLite says it: `isDatabaseBusy` knows both. */
const tooLong = (): Error => new Error('SQLITE_BUSY: other writes take too long')

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits for another process without holding the thread, which SQLite's own wait does. */
const begin = async (writer: Client): Promise<void> => {
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
      if (performance.now() > deadline) {
        throw tooLong()
      }
      await pause(askAgainMs)
    }
  }
}

/** SQLite may have undone it by itself, when the disk is full: there is nothing left to undo. */
const undo = async (writer: Client): Promise<void> => {
  await writer.execute('ROLLBACK').catch(() => undefined)
}

/** One transaction of the writer: what fails in it for lack of anything but a rule undoes it whole. */
const openTransaction = (writer: Client, leave: () => void): Transaction => {
  let broken: unknown
  let isOpen = true

  const close = (): void => {
    isOpen = false
    clearTimeout(limit)
    leave()
  }
  const assertOpen = (): void => {
    if (!isOpen) {
      throw new Error('the transaction has ended')
    }
    if (broken !== undefined) {
      throw broken as Error
    }
  }
  const rollback = async (): Promise<void> => {
    if (isOpen) {
      await undo(writer)
      close()
    }
  }
  const execute = async (statement: Statement) => {
    await takeTurn()
    assertOpen()
    try {
      return await writer.execute(statement)
    } catch (error) {
      // SQLite has ended the transaction then, and would run what follows outside of it
      broken = codeOf(error).startsWith('SQLITE_CONSTRAINT') ? undefined : error
      throw error
    }
  }
  const limit = setTimeout(() => void rollback(), longestHoldMs)

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
      assertOpen()
      await writer.execute('COMMIT')
      close()
    },
    execute,
    executeMultiple: () => Promise.reject(new Error('one statement at a time')),
    rollback,
  }
}

/**
 * One client over two connections: transactions, one at a time, on `writer`; everything else on `reader`, which waits
 * for nobody and sees what is committed.
 */
export const joinClients = (reader: Client, writer: Client): Client => {
  const queue = createWriterQueue({ longestWaitMs, tooLong })

  return {
    batch: (...args) => reader.batch(...args),
    close: () => {
      reader.close()
      writer.close()
    },
    get closed() {
      return reader.closed
    },
    execute: async (statement: Statement) => {
      await takeTurn()
      return reader.execute(statement)
    },
    executeMultiple: (sql) => reader.executeMultiple(sql),
    migrate: (statements) => reader.migrate(statements),
    protocol: reader.protocol,
    sync: () => reader.sync(),
    transaction: async () => {
      const leave = await queue.enter()

      try {
        await begin(writer)
      } catch (error) {
        leave()
        throw error
      }
      return openTransaction(writer, leave)
    },
  }
}
