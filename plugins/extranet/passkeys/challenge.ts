import { now } from '#core/clock.ts'
import { readToken, signToken } from '#core/signed-token.ts'

const purpose = 'extranet-passkey'

/** A page may stay open a while before its button is pressed. */
const lifeMs = 60 * 60 * 1000

/**
 * What a passkey is asked to sign. Bound to one session, or to one browser before there is a session; that it is
 * answered once is for `challengedAt` of the key to say.
 */
export const drawChallenge = (nonce: string): string => {
  const issuedAt = now().getTime()

  return signToken({ expiresAt: new Date(issuedAt + lifeMs), purpose, value: { issuedAt, nonce } })
}

/** When a challenge was drawn, in milliseconds; `undefined` when it was not by us, for that session, within the hour. */
export const readChallenge = (challenge: string, nonce: string): number | undefined => {
  const token = readToken(purpose, Buffer.from(challenge, 'base64url').toString())

  return token?.nonce === nonce && typeof token.issuedAt === 'number' ? token.issuedAt : undefined
}
