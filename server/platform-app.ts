import { randomBytes } from 'node:crypto'
import { createRequest, sendResponse } from '@remix-run/node-fetch-server'
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { lineOf, rememberLine } from '#core/client-line.ts'
import { env } from '#core/env.ts'
import { tenantErrors } from '#tenants/errors.ts'
import { tenantText } from '#tenants/labels.ts'
import { createSignInRouter } from '#tenants/sign-in/router.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { panelPolicy, platformHeaders } from './security-headers.ts'
import { sendRefusal } from './refuse-request.ts'
import { limitApiBody } from './limit-api-body.ts'
import { limitBody } from './limit-body.ts'
import { limitSignIn } from './sign-in-limit.ts'

type PlatformParts = {
  config: Promise<SanitizedConfig> | SanitizedConfig
  /** Next's handler, which draws the admin panel. */
  showAdmin: (request: Request, response: Response) => Promise<void>
}

/** Headers by which a client would speak to Next's inner workings. None is ours to let in. */
const innerHeader = /^x-(middleware|nextjs|vercel|payload-http-method)/

const dropInnerHeaders: RequestHandler = (request, _response, next) => {
  Object.keys(request.headers)
    .filter((name) => innerHeader.test(name) && name !== 'x-payload-http-method-override')
    .forEach((name) => {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- Node gives headers as a plain object
      delete request.headers[name]
    })
  next()
}

/** The body of an overridden method is read before Payload minds its errors. */
const sayUnreadable = (error: unknown): globalThis.Response => {
  if (!(error instanceof SyntaxError)) {
    throw error
  }
  const { code, status } = tenantErrors.bodyUnreadable()

  return globalThis.Response.json(
    { errors: [{ data: { code }, message: tenantText('error-bodyUnreadable') }] },
    { status },
  )
}

/** Payload's REST API. It takes and gives web-standard requests and answers: Next has no part in it. */
const callApi =
  ({ config }: PlatformParts): RequestHandler =>
  async (request, response) => {
    const webRequest = createRequest(request, response, {
      host: `${env.platformHost}:${String(env.publicPort)}`,
      protocol: `${env.publicScheme}:`,
    })
    const path = request.originalUrl.replace(/\?.*$/s, '')
    const answer = await oneAtATime(config, path, (asked) => {
      rememberLine(asked, lineOf(request))
      return handleEndpoints({ config, path, request: asked }).catch(sayUnreadable)
    })(webRequest)

    // others write for long: a program that asks again does so then
    if (answer.status === 503) {
      answer.headers.set('Retry-After', '5')
    }
    // what was sent too large was answered while it came
    if (!response.headersSent) {
      await sendResponse(response, answer)
    }
  }

/** What nobody expected is logged, and said in French: Express would show it, in English, with its place in the code. */
const sayFailure =
  (findPayload: () => Promise<Payload>): ErrorRequestHandler =>
  async (error: unknown, request, response, next) => {
    const { logger } = await findPayload()

    logger.error({ err: error, msg: `not answered: ${request.path}` })
    if (response.headersSent) {
      next(error)
      return
    }
    sendRefusal(response, 500)
  }

/**
 * The platform's own host: the admin panel and its API, and nothing of any site. The first account is made by a
 * script on the server: an open form would be whoever comes first's.
 */
export const createPlatformApp = (parts: PlatformParts): Express => {
  const findPayload = () => getPayload({ config: parts.config })
  const app = express().disable('x-powered-by').disable('etag').set('query parser', false)

  app.use(dropInnerHeaders)
  app.use((_request, response, next) => {
    response.set(platformHeaders)
    next()
  })
  app.get('/', (_request, response) => {
    response.redirect(302, '/admin')
  })
  app.use(['/api/users/first-register', '/admin/create-first-user'], (_request, response) => {
    sendRefusal(response, 405)
  })
  app.use('/api/users/login', limitSignIn(findPayload))
  app.use('/api', limitApiBody(parts.config), callApi(parts))
  app.use('/admin', createSignInRouter(findPayload))
  app.use(['/admin', '/_next'], async (request, response) => {
    if (limitBody(request, response)) {
      const policy = panelPolicy(randomBytes(16).toString('base64'))

      request.headers['content-security-policy'] = policy
      response.set('Content-Security-Policy', policy)
      request.url = request.originalUrl
      await parts.showAdmin(request, response)
    }
  })
  app.use((_request, response) => {
    sendRefusal(response, 421)
  })
  app.use(sayFailure(findPayload))
  return app
}
