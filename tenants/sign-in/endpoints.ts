import {
  addDataAndFileToRequest,
  AuthenticationError,
  NotFound,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { rememberedLine } from '#core/client-line.ts'
import { isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { User } from '#payload-types'
import { tenantErrors } from '../errors.ts'
import { tenantText } from '../labels.ts'
import { askReset } from './ask-reset.ts'
import { checkCredentials } from './check-credentials.ts'
import { choosePassword } from './choose-password.ts'
import { factorStateOf, isFactorProven } from './factor-state.ts'
import { resetLinePace } from './paces.ts'
import { refuseForeignOrigin } from './refuse-foreign-origin.ts'
import { openPanelSession } from './session.ts'

/** The fields of a request of our own panel, or of a program. */
const readFields = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  refuseForeignOrigin({ origin: req.headers.get('origin'), site: req.headers.get('sec-fetch-site') })
  await addDataAndFileToRequest(req)
  return isRecord(req.data) ? req.data : {}
}

/** @throws tenantErrors for what is still asked of somebody whose password is right. */
const askTheRest = async ({ payload }: PayloadRequest, user: User, code: unknown): Promise<void> => {
  const state = await factorStateOf(payload, user)

  if (state === 'missing') {
    throw tenantErrors.secondFactorMissing()
  }
  if (state === 'asked' && (code === undefined || code === '')) {
    throw tenantErrors.secondFactorAsked()
  }
  if (!(await isFactorProven(payload, user, code))) {
    throw tenantErrors.codeRefused()
  }
  if (user.isPasswordGiven) {
    throw tenantErrors.passwordToChange()
  }
}

const login: Endpoint = {
  handler: async (req) => {
    const { code, email, password } = await readFields(req)
    const { payload } = req
    const user = await checkCredentials(payload, {
      cookies: req.headers.get('cookie'),
      email,
      line: rememberedLine(req),
      password,
    })

    if (!user) {
      throw new AuthenticationError(req.t)
    }
    await askTheRest(req, user, code)
    const { cookies, exp, token } = await openPanelSession(payload, user)
    const headers = new Headers(cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]))
    const shown = await payload.findByID({
      collection: slugs.users,
      depth: 0,
      id: user.id,
      overrideAccess: false,
      user: { ...user, collection: slugs.users },
    })

    return Response.json({ exp, message: req.t('authentication:passed'), token, user: shown }, { headers })
  },
  method: 'post',
  path: '/login',
}

const tooMany = (waitSeconds: number): Response => {
  const { code, status } = tenantErrors.tooManyRequests()

  return Response.json(
    { errors: [{ data: { code }, message: tenantText('error-tooManyRequests') }] },
    { headers: { 'Retry-After': String(waitSeconds) }, status },
  )
}

const forgotPassword: Endpoint = {
  handler: async (req) => {
    const { email } = await readFields(req)
    const { payload } = req
    const waitSeconds = await resetLinePace.take(payload, rememberedLine(req))

    if (waitSeconds !== undefined) {
      return tooMany(waitSeconds)
    }
    await askReset(payload, email)
    return Response.json({ message: req.t('general:success') })
  },
  method: 'post',
  path: '/forgot-password',
}

const resetPassword: Endpoint = {
  handler: async (req) => {
    const { code, password, token } = await readFields(req)

    await choosePassword(req.payload, { code, password, token })
    return Response.json({ message: req.t('authentication:passwordResetSuccessfully') })
  },
  method: 'post',
  path: '/reset-password',
}

/** An address is proven by our own links: Payload’s would look for a field that accounts have not. */
const verifyAddress: Endpoint = {
  handler: (req) => {
    throw new NotFound(req.t)
  },
  method: 'post',
  path: '/verify/:id',
}

/** In place of Payload’s own, which know no second factor: they come first, and theirs are never reached. */
export const identityEndpoints: Endpoint[] = [login, forgotPassword, resetPassword, verifyAddress]
