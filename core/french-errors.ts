import type { AfterErrorHook } from 'payload'
import { isAppError } from './errors.ts'

type Translate = (key: string, values?: Record<string, unknown>) => string

/**
 * The one place where the REST API turns codes into French sentences. The code stays beside the sentence, because
 * programs and tests look at the code.
 */
export const sayErrorsInFrench: AfterErrorHook = ({ error, req }) => {
  if (!isAppError(error)) {
    return undefined
  }
  const t = req.t as unknown as Translate

  return {
    response: {
      errors: [{ data: { code: error.code }, message: t(error.code, error.values), name: 'AppError' }],
    },
    status: error.status,
  }
}
