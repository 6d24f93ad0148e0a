import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { giveBackSignInTurn, takeSignInTurn } from '#core/sign-in-pace.ts'
import { serverErrors } from './errors.ts'
import { serverText } from './texts.ts'

/** Slows down whoever tries passwords: refused in the form of the API’s own errors. */
export const limitSignIn =
  (findPayload: () => Promise<Payload>): RequestHandler =>
  async (request, response, next) => {
    const payload = await findPayload()
    const waitSeconds = await takeSignInTurn(payload, request)

    if (waitSeconds === undefined) {
      response.once('finish', () => {
        if (response.statusCode < 400) {
          giveBackSignInTurn(payload, request).catch((error: unknown) => {
            payload.logger.error({ err: error, msg: 'a turn was not given back' })
          })
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
