import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
} from '@simplewebauthn/server'
import { decodeAttestationObject, decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import type { Site } from '#core/front.ts'
import { isRecord } from '#core/references.ts'
import { readChallenge } from './challenge.ts'

/** Keys are good for one host: that of the site, without its port. */
export const hostOf = ({ address }: Site): string => new URL(address).hostname

/** EdDSA, ES256 and RS256: what every device makes (IANA COSE algorithms). */
export const algorithms = [-8, -7, -257]

/** The largest that a browser answers, and more; in characters. */
export const longestAnswer = 12_000

/** What a form brings back from the browser, and the session or the browser that it was asked of. */
export type Sent = { nonce: string; text: string }

/** What answers a challenge of ours; not yet verified. */
export type Answer = {
  challenge: string
  /** When the challenge was drawn, in milliseconds. */
  challengedAt: number
  credentialId: string
  response: unknown
}

/**
 * Runs what throws at whatever is not as it should be, from a form that is no JSON to a signature that is another’s:
 * all of it is one refusal.
 */
const orRefused = async <Value>(read: () => Promise<Value> | Value): Promise<undefined | Value> => {
  try {
    return await read()
  } catch {
    return undefined
  }
}

export const readAnswer = ({ nonce, text }: Sent): Promise<Answer | undefined> =>
  orRefused(() => {
    const response: unknown = JSON.parse(text)
    const signed = isRecord(response) && isRecord(response.response) ? response : undefined
    const { challenge } = decodeClientDataJSON(
      (signed as AuthenticationResponseJSON | undefined)?.response.clientDataJSON ?? '',
    )
    const challengedAt = readChallenge(challenge, nonce)

    return signed && challengedAt !== undefined
      ? { challenge, challengedAt, credentialId: String(signed.id), response: signed }
      : undefined
  })

const expectations = (site: Site, { challenge }: Answer) => ({
  expectedChallenge: challenge,
  expectedOrigin: new URL(site.address).origin,
  expectedRPID: hostOf(site),
  requireUserVerification: true,
})

/** The key that a browser made. We ask for no attestation: the library would fetch the addresses that one names. */
export const verifyEnrolment = (site: Site, answer: Answer): Promise<undefined | WebAuthnCredential> =>
  orRefused(async () => {
    const response = answer.response as RegistrationResponseJSON
    const attestation = decodeAttestationObject(Buffer.from(response.response.attestationObject, 'base64url'))

    if (attestation.get('fmt') !== 'none') {
      return undefined
    }
    const { registrationInfo } = await verifyRegistrationResponse({
      ...expectations(site, answer),
      response,
      supportedAlgorithmIDs: algorithms,
    })
    return registrationInfo?.credential
  })

/** The counter of a key that signed the challenge; a counter that went back is a key that was copied, and refused. */
export const verifySignature = (
  site: Site,
  answer: Answer,
  credential: WebAuthnCredential,
): Promise<number | undefined> =>
  orRefused(async () => {
    const { authenticationInfo, verified } = await verifyAuthenticationResponse({
      ...expectations(site, answer),
      credential,
      response: answer.response as AuthenticationResponseJSON,
    })
    return verified ? authenticationInfo.newCounter : undefined
  })
