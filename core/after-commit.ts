import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** Tells of its own failures: what it follows is written. */
type Act = () => Promise<void> | void

/** One map for the whole process, even when Next holds a second copy of this module. */
const shared = globalThis as { [key: symbol]: Map<number | string, Act[]> | undefined }
const key = Symbol.for('webpublic.after-commit')
const pendingByTransaction = (shared[key] ??= new Map())

const isTransaction = (id: unknown): id is number | string =>
  (typeof id === 'string' && id !== '') || typeof id === 'number'

/**
 * Runs `act` once what the request writes can be read by everyone: after the commit of its transaction, never
 * after a rollback; at once where there is none (MongoDB without a replica set).
 */
export const afterCommit = async (req: Pick<PayloadRequest, 'transactionID'>, act: Act): Promise<void> => {
  const transaction = await req.transactionID

  // where transactions are off: null, whatever the type says, and `{}` once Payload's dataloader has written the
  // pending promise into a key and read it back
  if (!isTransaction(transaction)) {
    await act()
    return
  }
  pendingByTransaction.set(transaction, [...(pendingByTransaction.get(transaction) ?? []), act])
}

const take = (transaction: number | string): Act[] => {
  const acts = pendingByTransaction.get(transaction) ?? []
  pendingByTransaction.delete(transaction)
  return acts
}

/** Makes `afterCommit` learn of the commits and rollbacks of a database. */
export const watchCommits = (database: BaseDatabaseAdapter): void => {
  const { commitTransaction, rollbackTransaction } = database

  database.commitTransaction = async (id) => {
    const transaction = await id
    await commitTransaction.call(database, transaction)
    // one that goes on was that of whoever began it
    if (!database.sessions?.[transaction]) {
      await Promise.all(take(transaction).map(async (act) => act()))
    }
  }
  database.rollbackTransaction = async (id) => {
    const transaction = await id
    take(transaction)
    await rollbackTransaction.call(database, transaction)
  }
}
