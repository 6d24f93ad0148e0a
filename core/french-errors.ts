import type { AfterErrorHook } from 'payload'
import { isAppError } from './errors.ts'

type Translate = (key: string, values?: Record<string, unknown>) => string

/** What names no status, or one of the server's own. */
const isBug = (error: Error): boolean =>
  !('status' in error && typeof error.status === 'number' && error.status < 500)

/**
 * The one place where the REST API turns codes into French sentences. The code stays beside the sentence, because
 * programs and tests look at the code. Of a bug nothing is said but that there is one.
 */
export const sayErrorsInFrench: AfterErrorHook = ({ error, req }) => {
  const t = req.t as unknown as Translate

  if (!isAppError(error)) {
    return isBug(error) ? { response: { errors: [{ message: t('error:unknown') }] }, status: 500 } : undefined
  }
  return {
    response: {
      errors: [{ data: { code: error.code }, message: t(error.code, error.values), name: 'AppError' }],
    },
    status: error.status,
  }
}
