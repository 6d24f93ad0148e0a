import { takeSignInTurn } from '#core/sign-in-pace.ts'
import { text } from '../labels.ts'
import type { Refusal } from './pages/sign-in-pages.tsx'
import type { Call } from './visit.ts'

/** Counts an attempt, before it is judged: what to tell whoever makes too many. */
export const refuseTooManyAttempts = async ({
  payload,
  request,
  response,
}: Call): Promise<Refusal | undefined> => {
  const waitSeconds = await takeSignInTurn(payload, request)

  if (waitSeconds === undefined) {
    return undefined
  }
  response.set('Retry-After', String(waitSeconds))
  return { sentence: text('tooManyAttempts'), status: 429 }
}
