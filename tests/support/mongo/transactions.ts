/** Only MongoDB as a replica set has transactions here: SQLite runs without, the in-memory server has none. */
export const hasTransactions = (process.env.TEST_MONGO_URL ?? '').includes('replicaSet=')
