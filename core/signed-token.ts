import { createHmac, timingSafeEqual } from 'node:crypto'
import { now } from './clock.ts'
import { env } from './env.ts'
import { isRecord } from './references.ts'

const signatureOf = (purpose: string, body: string): Buffer =>
  createHmac('sha256', env.secret()).update(`${purpose}.${body}`).digest()

/** Signs a small value that expires, for a link that needs no account. The purpose keeps two uses apart. */
export const signToken = ({
  expiresAt,
  purpose,
  value,
}: {
  expiresAt: Date
  purpose: string
  value: object
}): string => {
  const body = Buffer.from(JSON.stringify({ ...value, exp: expiresAt.getTime() })).toString('base64url')
  return `${body}.${signatureOf(purpose, body).toString('base64url')}`
}

/** The value of a token that we signed for this purpose and that has not expired; else `undefined`. */
export const readToken = (purpose: string, token: string): Record<string, unknown> | undefined => {
  const [body = '', signature = ''] = token.split('.')
  const given = Buffer.from(signature, 'base64url')
  const expected = signatureOf(purpose, body)

  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return undefined
  }
  const value: unknown = JSON.parse(Buffer.from(body, 'base64url').toString())

  return isRecord(value) && typeof value.exp === 'number' && value.exp > now().getTime() ? value : undefined
}
