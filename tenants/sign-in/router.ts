import { Router, urlencoded, type ErrorRequestHandler, type Request, type Response } from 'express'
import type { Payload } from 'payload'
import { isAppError } from '#core/errors.ts'
import { tenantText } from '../labels.ts'
import type { Call } from './call.ts'
import { text } from './labels.ts'
import {
  chooseOwnPassword,
  enrolToSignIn,
  goOn,
  showEnrolment,
  showOwnPassword,
} from './pages/further-steps.tsx'
import {
  askForgotten,
  chooseByLink,
  confirmAddress,
  showAddress,
  showForgot,
  showReset,
} from './pages/link-pages.tsx'
import { sendPage } from './pages/page.tsx'
import { changeSecurity, showSecurity } from './pages/security-page.tsx'
import { showCode, showSignIn, signIn, signInWithCode } from './pages/sign-in-pages.tsx'
import { refuseForeignOrigin } from './refuse-foreign-origin.ts'
import { signOut } from './sign-out.ts'

type Handler = (call: Call) => Promise<void> | void

/** A form of another site, or one that is too long: said in a page, like everything here. */
const showRefusal: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500

  if (status >= 500 || response.headersSent) {
    next(error)
    return
  }
  const sentence = isAppError(error) ? tenantText('error-foreignOrigin') : text('refusedWords')

  sendPage(response, { body: null, status, title: text('refused'), wrong: sentence })
}

/**
 * How one signs in to the panel, and keeps one’s account: plain pages and forms, before Next and in place of Payload’s own
 * screens, which know no second factor.
 */
export const createSignInRouter = (findPayload: () => Promise<Payload>): Router => {
  const router = Router()
  const by = (handler: Handler) => async (request: Request, response: Response) => {
    await handler({ payload: await findPayload(), request, response })
  }
  const pages: [string, Handler, Handler][] = [
    ['/login', showSignIn, signIn],
    ['/login/code', showCode, signInWithCode],
    ['/login/verification', showEnrolment, enrolToSignIn],
    ['/login/mot-de-passe', showOwnPassword, chooseOwnPassword],
    ['/login/suite', goOn, goOn],
    ['/forgot', showForgot, askForgotten],
    ['/reset/:token', (call) => showReset(call), chooseByLink],
    ['/adresse/:token', showAddress, confirmAddress],
    ['/securite', showSecurity, changeSecurity],
  ]
  const readForm = urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 })

  for (const [path, show, act] of pages) {
    router
      .route(path)
      .get(by(show))
      .post(
        (request, _response, next) => {
          refuseForeignOrigin({
            origin: request.headers.origin,
            site: request.headers['sec-fetch-site'],
          })
          next()
        },
        readForm,
        by(act),
      )
  }
  router.get('/logout', by(signOut))
  router.use(showRefusal)
  return router
}
