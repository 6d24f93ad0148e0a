import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { defineErrors } from './errors.ts'
import { sayErrorsInFrench } from './french-errors.ts'

const say = (message: string) =>
  sayErrorsInFrench({
    context: {},
    error: new Error('Failed query', { cause: new Error(message) }),
    req: { t: (key: string) => key } as unknown as PayloadRequest,
  })

it.each([
  ['SQLITE_BUSY: other writes take too long', 503, 'en même temps'],
  ['SQLITE_FULL: database or disk is full', 507, 'Le disque du serveur est plein'],
])('says in French that nothing was saved: %s', (message, status, words) => {
  expect(say(message)).toMatchObject({
    response: {
      errors: [{ message: expect.stringMatching(new RegExp(`${words}.*rien n’a été enregistré`)) }],
    },
    status,
  })
})

it('says a refusal once for programs, among the errors, and once whole for the panel', () => {
  const error = defineErrors('kitchen', { tooHot: { status: 409 } }).tooHot()
  const answer = sayErrorsInFrench({
    context: {},
    error,
    req: { t: () => 'Trop chaud : attendez, puis goûtez.' } as unknown as PayloadRequest,
  })

  expect(answer).toMatchObject({
    response: {
      errors: [{ data: { code: 'kitchen:error-tooHot' }, message: 'Trop chaud : attendez, puis goûtez.' }],
      message: 'Trop chaud : attendez, puis goûtez.',
    },
    status: 409,
  })
})
