import type { RequestHandler } from 'express'
import { giveBackSignInTurn, takeSignInTurn } from '#core/sign-in-pace.ts'
import { serverErrors } from './errors.ts'
import { serverText } from './texts.ts'

/** Slows down whoever tries passwords: refused in the form of the API’s own errors, which the sign-in page shows. */
export const limitSignIn: RequestHandler = (request, response, next) => {
  const waitSeconds = takeSignInTurn(request)

  if (waitSeconds === undefined) {
    response.once('finish', () => {
      if (response.statusCode < 400) {
        giveBackSignInTurn(request)
      }
    })
    next()
    return
  }
  const { code, status } = serverErrors.tooManyAttempts()

  response
    .status(status)
    .set('Retry-After', String(waitSeconds))
    .json({ errors: [{ data: { code }, message: serverText('error-tooManyAttempts') }] })
}
