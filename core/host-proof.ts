import { randomBytes } from 'node:crypto'
import { now } from './clock.ts'
import { readToken, signToken } from './signed-token.ts'

const purpose = 'host-proof'

const validityMs = 60_000

/** Below the well-known addresses (RFC 8615), where no page of a site is. */
const prefix = '/.well-known/webpublic-'

const challengeForm = /^\/\.well-known\/webpublic-([\w-]{22})$/

/** What a domain is asked when one wonders whether it leads to this server. */
export const askProof = (): { challenge: string; path: string } => {
  const challenge = randomBytes(16).toString('base64url')

  return { challenge, path: prefix + challenge }
}

/** The answer to an address of `askProof`, that only who has the secret of this server can give; else `undefined`. */
export const proofAt = (host: string, path: string): string | undefined => {
  const challenge = challengeForm.exec(path)?.[1]

  return challenge === undefined
    ? undefined
    : signToken({
        expiresAt: new Date(now().getTime() + validityMs),
        purpose,
        value: { challenge, host },
      })
}

/** Whether an answer is ours, to this question, for this host. */
export const isProof = (answer: string, asked: { challenge: string; host: string }): boolean => {
  const value = readToken(purpose, answer)

  return value !== undefined && value.challenge === asked.challenge && value.host === asked.host
}
