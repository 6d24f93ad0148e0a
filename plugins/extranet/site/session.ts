import { createHmac, randomBytes } from 'node:crypto'
import { now } from '#core/clock.ts'
import { env } from '#core/env.ts'
import { readToken, signToken } from '#core/signed-token.ts'

/** Keeps apart what a token of one use could otherwise be used for. */
const purposes = {
  calendar: 'extranet-calendar',
  second: 'extranet-second-step',
  session: 'extranet-session',
} as const

type Purpose = keyof typeof purposes

/** Who a token was made for: good on one site, until its date, while the password stays the same. */
export type Ticket = {
  issuedAt: number
  /** Drawn for each ticket: form tokens are bound to it. */
  nonce: string
  password: string
  site: string
  user: string
}

/** What of a password may leave the server: enough to tell that it changed, nothing to guess it by. */
export const passwordMark = (hash: null | string | undefined): string =>
  createHmac('sha256', env.secret())
    .update(`extranet ${hash ?? ''}`)
    .digest('base64url')
    .slice(0, 22)

export const drawNonce = (): string => randomBytes(16).toString('base64url')

export const signTicket = (
  purpose: Purpose,
  ticket: Pick<Ticket, 'password' | 'site' | 'user'>,
  lifeMs: number,
): string => {
  const issuedAt = now().getTime()

  return signToken({
    expiresAt: new Date(issuedAt + lifeMs),
    purpose: purposes[purpose],
    value: { ...ticket, issuedAt, nonce: drawNonce() },
  })
}

/** A ticket of that purpose, made by us for that site, and not expired. Whether its person is still welcome is asked elsewhere. */
export const readTicket = (purpose: Purpose, token: string | undefined, site: string): Ticket | undefined => {
  const value = token === undefined ? undefined : readToken(purposes[purpose], token)

  return value?.site === site &&
    typeof value.issuedAt === 'number' &&
    typeof value.nonce === 'string' &&
    typeof value.password === 'string' &&
    typeof value.user === 'string'
    ? { issuedAt: value.issuedAt, nonce: value.nonce, password: value.password, site, user: value.user }
    : undefined
}
