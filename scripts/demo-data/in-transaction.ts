import type { Payload } from 'payload'

/** Writes all of it or nothing, at once: what `write` asks of Payload takes part in one transaction. */
export const inTransaction = async <T>(payload: Payload, write: () => Promise<T>): Promise<T> => {
  const id = await payload.db.beginTransaction()

  // a MongoDB that has no transactions
  if (id === null) {
    return write()
  }
  try {
    const written = await write()

    await payload.db.commitTransaction(id)
    return written
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  }
}
