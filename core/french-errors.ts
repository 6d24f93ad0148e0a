import type { AfterErrorHook } from 'payload'
import { isAppError } from './errors.ts'
import { fr } from './i18n/fr.ts'
import { isDatabaseBusy, isDiskFull } from './open-failures.ts'
import { createTexts } from './texts.ts'

const text = createTexts(fr)

type Translate = (key: string, values?: Record<string, unknown>) => string

const statusOf = (error: Error): number =>
  'status' in error && typeof error.status === 'number' ? error.status : 500

/** Sentences of Payload's that have no key: it answers them in English. */
const unkeyed: Record<number, string> = { 423: 'general:anotherUserTakenOver' }

/** What the reader of forms with files says of a body that it cannot read, as if the server were broken. */
const brokenForm =
  /^(Unexpected end of form|Malformed |Multipart: |Missing Content-Type|Invalid JSON|Request is not eligible)/

/** JSON of the body, or a form: nothing else is parsed while an answer is made. */
const isBodyError = (error: Error): boolean => error instanceof SyntaxError || brokenForm.test(error.message)

const sayPayloadError = (error: Error, t: Translate): ReturnType<AfterErrorHook> => {
  if (isDiskFull(error)) {
    return { response: { errors: [{ message: text('diskFull') }] }, status: 507 }
  }
  if (isDatabaseBusy(error)) {
    return { response: { errors: [{ message: text('databaseBusy') }] }, status: 503 }
  }
  if (isBodyError(error)) {
    return { response: { errors: [{ message: text('bodyUnreadable') }] }, status: 400 }
  }
  const status = statusOf(error)
  const key = status >= 500 ? 'error:unknown' : unkeyed[status]

  return key === undefined ? undefined : { response: { errors: [{ message: t(key) }] }, status }
}

/**
 * The one place where the REST API turns codes into French sentences. The code stays beside the sentence, because
 * programs and tests look at the code. Of a bug nothing is said but that there is one.
 */
export const sayErrorsInFrench: AfterErrorHook = ({ error, req }) => {
  const t = req.t as unknown as Translate

  if (!isAppError(error)) {
    return sayPayloadError(error, t)
  }
  // the log keeps expected errors as information (`loggingLevels`): these are expected, and ours to mend
  if (error.status >= 500) {
    req.payload.logger.error({ err: error })
  }
  const message = t(error.code, error.values)

  return {
    // the panel cuts at its colon and its commas a sentence that it finds among errors only
    response: { errors: [{ data: { code: error.code }, message, name: 'AppError' }], message },
    status: error.status,
  }
}
