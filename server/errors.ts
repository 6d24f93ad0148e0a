import { defineErrors } from '#core/errors.ts'

export const serverErrors = defineErrors('server', {
  /** What is sent is larger than this address takes. */
  bodyTooLarge: { status: 413 },
  /** Too many failures to sign in came from one network. */
  tooManyAttempts: { status: 429 },
})
