import {
  ValidationError,
  type CollectionConfig,
  type CollectionSlug,
  type Payload,
  type Where,
} from 'payload'
import { processesOnly } from './processes-only.ts'
import { slugs } from './slugs.ts'

/**
 * What the processes of one installation agree on: who holds a task now, for when it was last done, which number comes
 * next. Nobody reads or writes them but the processes themselves.
 */
export const Claims: CollectionConfig = {
  access: processesOnly,
  admin: { hidden: true },
  fields: [
    { name: 'name', required: true, type: 'text', unique: true },
    // who holds it; empty when nobody does
    { name: 'holder', type: 'text' },
    // grows at each change: whoever sees it still sees a holder that is gone
    { defaultValue: 0, name: 'beat', required: true, type: 'number' },
    // the day for which a nightly task was last done
    { name: 'doneFor', type: 'text' },
  ],
  labels: { plural: { fr: 'Tâches partagées' }, singular: { fr: 'Tâche partagée' } },
  lockDocuments: false,
  slug: slugs.claims,
  versions: false,
}

export type Claim = {
  beat: number
  doneFor?: null | string
  holder?: null | string
  id: string
  name: string
}

type Setting = { collection: CollectionSlug; data: Record<string, unknown>; where: Where }

/**
 * Writes the one row that a query finds, in a single statement of the database: of two who ask for the same row at
 * once, one gets it. `false`: no row was as the query says.
 */
export const compareAndSet = async (
  payload: Payload,
  { collection, data, where }: Setting,
): Promise<boolean> =>
  // its type forgets that there may be no such row
  Boolean((await payload.db.updateOne({ collection, data, options: { atomic: true }, where })) as unknown)

export const findClaim = async (payload: Payload, name: string): Promise<Claim | undefined> =>
  (await payload.db.findOne<Claim>({ collection: slugs.claims, where: { name: { equals: name } } })) ??
  undefined

/** A row that another process wrote first is there: that is all that was wanted. */
const isThereAlready = (error: unknown): boolean => error instanceof ValidationError

/** The row of a name, made when there is none. */
export const ensureClaim = async (payload: Payload, name: string): Promise<Claim> => {
  const found = await findClaim(payload, name)

  if (found) {
    return found
  }
  try {
    return (await payload.db.create({ collection: slugs.claims, data: { beat: 0, name } })) as Claim
  } catch (error) {
    const made = isThereAlready(error) ? await findClaim(payload, name) : undefined

    if (!made) {
      throw error
    }
    return made
  }
}

/** The next number of a sequence, never given twice, whatever the processes and their clocks. */
export const nextNumber = async (payload: Payload, name: string): Promise<number> => {
  for (;;) {
    const { beat } = await ensureClaim(payload, name)
    const isMine = await compareAndSet(payload, {
      collection: slugs.claims,
      data: { beat: beat + 1 },
      where: { and: [{ name: { equals: name } }, { beat: { equals: beat } }] },
    })

    if (isMine) {
      return beat + 1
    }
  }
}
