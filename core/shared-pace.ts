import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from './clock.ts'
import { env } from './env.ts'
import { slugs } from './slugs.ts'

type Store = Pick<Payload, 'db'>

type Row = { resetsAt: string; taken: number }

export type SharedPace = {
  /** Forgets the turns taken. */
  forget: (store: Store, key: string) => Promise<void>
  /** Gives back the last turn taken, when it should not count after all. */
  giveBack: (store: Store, key: string) => Promise<void>
  /** Takes a turn, and says in how many seconds to come back when there was none left. */
  take: (store: Store, key: string) => Promise<number | undefined>
}

/** A row that appears between a look and a write is met again; twice in a row is a bug. */
const tries = 3

/**
 * So many turns in so many minutes from the first one, for each key, counted in the database: by every process together,
 * and over a restart. Each turn is one atomic write, so what is sent at once cannot all pass.
 *
 * For what costs more than a write anyway (a password to check, a mail to send). What must stay cheap has `createPace`.
 */
export const createSharedPace = ({
  minutes,
  most,
  name,
}: {
  minutes: number
  most: number
  name: string
}): SharedPace => {
  const collection = slugs.paces
  const hashOf = (key: string): string =>
    createHmac('sha256', env.secret()).update(`pace ${name} ${key}`).digest('base64url')

  const count = async ({ db }: Store, key: string): Promise<null | Row> => {
    const moment = now().toISOString()
    const change = async (isOver: boolean, data: object): Promise<null | Row> =>
      (await db.updateOne({
        collection,
        data: data as Record<string, unknown>,
        options: { atomic: true },
        where: {
          and: [
            { key: { equals: key } },
            { resetsAt: isOver ? { less_than_equal: moment } : { greater_than: moment } },
          ],
        },
      })) as unknown as null | Row
    const first = { resetsAt: new Date(now().getTime() + minutes * 60_000).toISOString(), taken: 1 }
    const counted = (await change(false, { taken: { $inc: 1 } })) ?? (await change(true, first))

    return (
      counted ??
      // refused when another process wrote it meanwhile
      db.create({ collection, data: { ...first, key } }).then(
        () => first,
        () => null,
      )
    )
  }

  return {
    forget: async ({ db }, key) => {
      await db.deleteMany({ collection, where: { key: { equals: hashOf(key) } } })
    },
    giveBack: async ({ db }, key) => {
      await db.updateOne({
        collection,
        data: { taken: { $inc: -1 } },
        options: { atomic: true },
        where: { and: [{ key: { equals: hashOf(key) } }, { taken: { greater_than: 0 } }] },
      })
    },
    take: async (store, key) => {
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const row = await count(store, hashOf(key))

        if (row) {
          const waitMs = new Date(row.resetsAt).getTime() - now().getTime()
          return row.taken > most ? Math.max(1, Math.ceil(waitMs / 1000)) : undefined
        }
      }
      throw new Error(`pace ${name}: not counted`)
    },
  }
}

/** Drops the windows that are over: nothing of them is needed. */
export const forgetSpentPaces = async ({ db }: Store): Promise<void> => {
  await db.deleteMany({
    collection: slugs.paces,
    where: { resetsAt: { less_than: now().toISOString() } },
  })
}
