import { MongoServerError } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { isDatabaseBusy } from './open-failures.ts'

const writeConflict = (): MongoServerError =>
  new MongoServerError({
    code: 112,
    codeName: 'WriteConflict',
    errmsg: 'WriteConflict error: this operation conflicted with another operation.',
    errorLabels: ['TransientTransactionError'],
  })

describe('a write that others kept from being done', () => {
  it.each([
    ['a SQLite that is busy', new Error('SQLITE_BUSY: database is locked')],
    ['the same, as an adapter wraps it', new Error('Failed query', { cause: new Error('SQLITE_BUSY') })],
    ['a transaction of MongoDB that another overtook', writeConflict()],
    ['the same, wrapped', new Error('Failed query', { cause: writeConflict() })],
  ])('is told from a failure: %s', (_what, error) => {
    expect(isDatabaseBusy(error)).toBe(true)
  })

  it('is nothing else', () => {
    expect(isDatabaseBusy(new MongoServerError({ code: 50, errmsg: 'operation exceeded time limit' }))).toBe(
      false,
    )
  })
})
