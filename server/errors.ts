import { defineErrors } from '#core/errors.ts'

export const serverErrors = defineErrors('server', {
  /** Too many failures to sign in came from one network. */
  tooManyAttempts: { status: 429 },
})
