import { fr } from './i18n/fr.ts'
import { createTexts } from './texts.ts'

const text = createTexts(fr)

const deepestError = (error: Error): Error =>
  error.cause instanceof Error ? deepestError(error.cause) : error

/** What the system or the database says of a failure, on one line, without password. */
export const reasonOf = (error: unknown): string => {
  const [line = ''] = (error instanceof Error ? deepestError(error).message : String(error)).split('\n')

  return line
    .replace(/^Error: cannot connect to \w+: /, '')
    .replace(/\/\/[^@\s]*@/g, '//')
    .slice(0, 200)
}

/** Tells whether what failed lacked room: on the disk of the files, or on that of the database. */
export const isDiskFull = (error: Error): boolean =>
  /ENOSPC|SQLITE_FULL|database or disk is full/.test(deepestError(error).message)

/** What MongoDB writes on a transaction that another one overtook: nothing of it was written, it may begin again. */
const overtaken = 'TransientTransactionError'

/** Tells whether a write gave up waiting for those of others, or was overtaken by one. */
export const isDatabaseBusy = (error: Error): boolean => {
  const deepest = deepestError(error)
  const labels = 'errorLabels' in deepest && Array.isArray(deepest.errorLabels) ? deepest.errorLabels : []

  return /SQLITE_BUSY/.test(deepest.message) || labels.includes(overtaken)
}

/** The sentence for a SQLite file that does not open. */
export const explainSqlite =
  (file: string) =>
  (error: unknown): string =>
    /SQLITE_(NOTADB|CORRUPT)/.test(reasonOf(error))
      ? text('databaseCorrupt', { file })
      : text('databaseUnopened', { file, reason: reasonOf(error) })

/** The sentence for a MongoDB that does not answer. Its address is not shown: it holds the password. */
export const explainMongo = (error: unknown): string =>
  error instanceof Error &&
  /MongoParseError|ERR_INVALID_URL/.test(`${error.name} ${String((error as NodeJS.ErrnoException).code)}`)
    ? text('mongoUnreadable')
    : text('mongoUnreachable', { reason: reasonOf(error) })
