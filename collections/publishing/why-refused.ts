import { APIError, ValidationError, type Payload } from 'payload'
import { isAppError } from '#core/errors.ts'
import { sentenceOf } from '#core/failures.ts'
import { text } from '../labels.ts'

/** Whether trying again would be of no use: somebody must change something first. */
export const isRefusal = (error: unknown): error is APIError =>
  error instanceof APIError && error.status < 500

/** Why a document does not go online, or offline, in French, as its author reads it. */
export const whyRefused = async (payload: Payload, error: unknown): Promise<string> => {
  if (error instanceof ValidationError) {
    const fields = error.data.errors.map(({ label, message, path }) => {
      const name = typeof label === 'string' ? label : path
      return text('fieldAndReason', { field: name, reason: message })
    })

    return text('publicationIncomplete', { fields: fields.join(' ') })
  }
  return isRefusal(error) && !isAppError(error) ? error.message : sentenceOf(payload, error)
}
