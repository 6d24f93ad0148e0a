import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { cleanError, explainError } from './clean-error.ts'

/** As Drizzle makes it. */
const queryError = (): Error =>
  Object.assign(
    new Error(
      'Failed query: insert into "users" ("email", "hash") values (?, ?)\nparams: marie@dax.fr,s3cr3t\n    at hash',
    ),
    {
      cause: new Error('SQLITE_READONLY: attempt to write a readonly database'),
      params: ['marie@dax.fr', 's3cr3t'],
    },
  )

describe('an error in the log', () => {
  it.each([
    ['a query that failed', queryError()],
    ['what it caused', new Error('not saved', { cause: queryError() })],
    [
      'a value that is already there',
      Object.assign(
        new Error(
          'E11000 duplicate key error index: email_1 dup key: { email: "marie@dax.fr", hash: "s3cr3t" }',
        ),
        {
          keyValue: { email: 'marie@dax.fr', hash: 's3cr3t' },
        },
      ),
    ],
    [
      'a mail that is refused',
      Object.assign(new Error('550 <marie@dax.fr>: unknown'), { rejected: ['marie@dax.fr'] }),
    ],
    ['an address with its password', new Error('connect mongodb://user:s3cr3t@base/webpublic')],
    ['no error', { message: 'marie@dax.fr', params: ['s3cr3t'] }],
  ])('keeps nothing of what people wrote: %s', (_what, error) => {
    const words = JSON.stringify(cleanError(error)) + explainError(error)

    expect(words).not.toMatch(/marie|s3cr3t/)
  })

  it('keeps what tells where it comes from', () => {
    const words = explainError(queryError())

    expect(words).toContain('insert into "users"')
    expect(words).toContain('SQLITE_READONLY')
    expect(words).toContain('clean-error.test.ts')
  })

  it('keeps the code of the database', () => {
    const failing = (): unknown => {
      try {
        return new DatabaseSync('/nowhere/at/all.db')
      } catch (error) {
        return cleanError(error)
      }
    }

    expect(failing()).toMatchObject({ code: 'ERR_SQLITE_ERROR' })
  })
})
