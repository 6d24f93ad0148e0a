import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { prepareFolder } from './database.ts'
import { SettingError } from './env.ts'
import { fr } from './i18n/fr.ts'
import { explainSqlite } from './open-failures.ts'
import { createTexts } from './texts.ts'

const text = createTexts(fr)

/** SQLITE_BUSY: https://sqlite.org/rescode.html#busy */
const busy = 5

/**
 * Holds a SQLite file for one server: two would each keep pages that the other has changed. The lock is the system's,
 * on a file beside the database: whatever ends this process releases it, a crash too.
 *
 * @throws SettingError when another process holds it.
 */
export const holdDatabase = (file: string): { release: () => void } => {
  process.umask(0o077)
  prepareFolder(path.dirname(file))
  try {
    const lock = new DatabaseSync(`${file}.lock`)

    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return {
      release: () => {
        lock.close()
      },
    }
  } catch (cause) {
    const isHeld = cause instanceof Error && 'errcode' in cause && cause.errcode === busy

    throw new SettingError(isHeld ? text('databaseHeld', { file }) : explainSqlite(file)(cause), { cause })
  }
}
