import type { Request } from 'express'
import { now } from '#core/clock.ts'
import type { Site } from '#core/front.ts'
import { readToken, signToken } from '#core/signed-token.ts'
import { isRecord } from '#core/references.ts'
import { extranetErrors } from '../errors.ts'
import { readCookie, setCookie, visitorCookie } from './cookies.ts'
import { drawNonce } from './session.ts'
import type { Call } from './visit.ts'

const purpose = 'extranet-form'

const lifeMs = 12 * 60 * 60 * 1000

/** The hidden field of each form: signed for one session, or for one browser before there is a session. */
export const formToken = (nonce: string): string =>
  signToken({ expiresAt: new Date(now().getTime() + lifeMs), purpose, value: { nonce } })

/** Binds the forms of who has not signed in to their browser. */
export const visitorNonce = ({ request, response, site }: Call): string => {
  const name = visitorCookie(site)
  const known = readCookie(request, name)

  if (known !== undefined && /^[\w-]{22}$/.test(known)) {
    return known
  }
  const drawn = drawNonce()

  setCookie(response, name, drawn, lifeMs)
  return drawn
}

/** One field of a form, as text, never longer than a form of ours needs; in characters. */
export const fieldOf = (request: Request, name: string, longest = 2000): string => {
  const value: unknown = isRecord(request.body) ? request.body[name] : undefined
  return typeof value === 'string' ? value.slice(0, longest) : ''
}

/**
 * Refuses a form that another site sent, or that was not made for this session.
 *
 * @throws extranetErrors.formRefused
 */
export const refuseForgedForm = (request: Request, site: Site, nonce: string | undefined): void => {
  const { origin } = request.headers
  const token = readToken(purpose, fieldOf(request, 'jeton'))

  if (
    (origin !== undefined && origin !== new URL(site.address).origin) ||
    nonce === undefined ||
    token?.nonce !== nonce
  ) {
    throw extranetErrors.formRefused()
  }
}
