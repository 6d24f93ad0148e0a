import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { isolateObjectProperty, type BaseDatabaseAdapter, type PayloadRequest } from 'payload'
import { joinClients, readerPragmas, writerPragmas, type SteppingAside } from './sqlite-client.ts'
import { openConnection } from './sqlite-connection.ts'
import { answerLocks, forgetLocks, locksSlug } from './sqlite-locks.ts'
import { removeOldVersions } from './sqlite-old-versions.ts'
import { forgetReturnedRow, keepReturnedRows, withReturnedRows } from './sqlite-returned-rows.ts'

type Id = number | string
type Drizzle = SQLiteAdapter['drizzle']
type Session = {
  db: object
  reject: () => Promise<void>
  resolve: () => Promise<void>
  stepAside?: () => Promise<void>
}

/** What of the adapter is touched here, as it is. */
type Database = BaseDatabaseAdapter & {
  client: SQLiteAdapter['client'] | undefined
  clientConfig: { url: string }
  /** The transaction under which this runs, if it is open. */
  currentTransaction?: () => Id | undefined
  drizzle: Drizzle
  sessions: Partial<Record<Id, Session>>
}

/** Every method of the adapter that writes. Each takes several statements. */
const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

/** How many of the transactions that were undone are remembered: a late write of one is refused. */
const rememberedUndone = 1000

type Args = { collection?: string; req?: Partial<PayloadRequest> }

const withTransaction = (args: Args, id: Id): Args => {
  const req = isolateObjectProperty((args.req ?? {}) as PayloadRequest, 'transactionID')

  req.transactionID = id
  return { ...args, req }
}

const undoneError = (): Error => new Error('the transaction of this write was undone')

/** Starts a transaction and keeps it open: drizzle ends one with the function it is given. */
const openSession = async (database: Database): Promise<Session> => {
  const opened = Promise.withResolvers<{ session: { tx: SteppingAside } }>()
  const ending = Promise.withResolvers<undefined>()
  const done = database.drizzle.transaction(async (db) => {
    opened.resolve(withReturnedRows(db, database) as unknown as { session: { tx: SteppingAside } })
    await ending.promise
  })

  // before it is open, what fails is the opening; after, its end tells
  done.catch(opened.reject)
  const db = await opened.promise

  return {
    db,
    reject: async () => {
      ending.reject(undoneError())
      await done.catch(() => undefined)
    },
    resolve: async () => {
      ending.resolve(undefined)
      await done
    },
    stepAside: () => {
      forgetLocks(db)
      return db.session.tx.stepAside()
    },
  }
}

/**
 * Lets others write while a request does something long before it writes anything itself: a picture that is resized.
 * Without effect once it has written, and on MongoDB, where nobody waits.
 */
export const stepAside = async ({ payload, transactionID }: PayloadRequest): Promise<void> => {
  const sessions = payload.db.sessions as unknown as Partial<Record<Id, Session>> | undefined
  await sessions?.[(await transactionID) ?? '']?.stepAside?.()
}

/**
 * Connects, then takes two connections in the place of the adapter’s: one for transactions and one for everything else.
 * The adapter’s has made the file what it must be by then.
 */
export const connectTwice = async (
  adapter: BaseDatabaseAdapter,
  connect: () => Promise<void>,
): Promise<void> => {
  const database = adapter as Database
  const { url } = database.clientConfig

  await connect()
  database.client?.close()
  database.client = joinClients(openConnection(url, readerPragmas), openConnection(url, writerPragmas))
  await connect()
}

/** The transactions of one database: whose work is under way, and what became of those that ended. */
const trackTransactions = (database: Database) => {
  const current = new AsyncLocalStorage<{ id?: Id }>()
  const joined = new Map<Id, number>()
  const undone = new Set<Id>()
  const isOpen = (id: Id | undefined): id is Id => id !== undefined && database.sessions[id] !== undefined

  /** The one under which this runs, if it is still open. */
  const outer = (): Id | undefined => {
    const id = current.getStore()?.id
    return isOpen(id) ? id : undefined
  }

  return {
    begin: async (): Promise<Id> => {
      const id = outer()

      if (id !== undefined) {
        joined.set(id, (joined.get(id) ?? 0) + 1)
        return id
      }
      const mine: { id?: Id } = {}
      const own = randomUUID()

      // before any pause: whoever called this goes on under it
      current.enterWith(mine)
      database.sessions[own] = await openSession(database)
      mine.id = own
      return own
    },
    end: async (id: Id, how: 'reject' | 'resolve'): Promise<void> => {
      const session = database.sessions[id]
      const others = joined.get(id) ?? 0

      if (how === 'resolve' && others > 0) {
        joined.set(id, others - 1)
        return
      }
      // first of all, so that nobody finds it while it ends
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- Payload keeps sessions in a plain object
      delete database.sessions[id]
      joined.delete(id)
      if (how === 'reject' && session) {
        undone.add(id)
        if (undone.size > rememberedUndone) {
          undone.delete([...undone][0] ?? '')
        }
      }
      await session?.[how]()
    },
    refuseUndone: (id: Id | undefined): void => {
      if (id !== undefined && undone.has(id)) {
        throw undoneError()
      }
    },
    /** The transaction in which a request writes. */
    under: (id: Id | undefined): Id | undefined => (isOpen(id) ? id : outer()),
  }
}

/**
 * Makes every write of SQLite whole: an operation of Payload's with all that its hooks write is one transaction, and a
 * write of its own is one too. One at a time, in the order in which they were asked for; reads outside wait for none.
 *
 * What does not say its transaction (`req`) takes part in the one under which it runs: a write would wait for it, a
 * read would not see what it wrote. What was undone stays undone: a later write of the same request is refused, as is its commit.
 */
export const useTransactions = (adapter: BaseDatabaseAdapter): void => {
  const database = adapter as Database
  const { begin, end, refuseUndone, under } = trackTransactions(database)

  keepReturnedRows(database)
  answerLocks(database)
  removeOldVersions(database)
  database.currentTransaction = () => under(undefined)
  database.beginTransaction = begin
  database.commitTransaction = async (id) => {
    const known = await id
    refuseUndone(known)
    await end(known, 'resolve')
  }
  database.rollbackTransaction = async (id) => {
    await end(await id, 'reject')
  }

  const prepareWrite = (id: Id, name: string, { collection }: Args): void => {
    const db = database.sessions[id]?.db

    forgetReturnedRow(db)
    // those that are removed have just been read
    if (collection === locksSlug && name !== 'deleteMany') {
      forgetLocks(db)
    }
  }

  const methodOf = (name: (typeof reads | typeof writes)[number]) =>
    database[name] as unknown as (this: unknown, args: Args) => Promise<unknown>

  for (const name of reads) {
    const read = methodOf(name)

    Object.assign(database, {
      // of whoever calls: what writes a query once calls on a database that only notes it
      async [name](this: unknown, args: Args) {
        const known = under(await args.req?.transactionID)
        return read.call(this, known === undefined ? args : withTransaction(args, known))
      },
    })
  }
  for (const name of writes) {
    const write = methodOf(name).bind(database)

    Object.assign(database, {
      [name]: async (args: Args) => {
        const said = await args.req?.transactionID
        refuseUndone(said)
        const known = under(said)

        if (known !== undefined) {
          prepareWrite(known, name, args)
          return write(withTransaction(args, known))
        }
        const id = await begin()

        try {
          const written = await write(withTransaction(args, id))
          await end(id, 'resolve')
          return written
        } catch (error) {
          await end(id, 'reject')
          throw error
        }
      },
    })
  }
}
