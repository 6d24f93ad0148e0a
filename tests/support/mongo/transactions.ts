/** SQLite has them, and MongoDB as a replica set: the in-memory server has none. */
export const hasTransactions =
  process.env.TEST_MONGO_URL === undefined || process.env.TEST_MONGO_URL.includes('replicaSet=')
