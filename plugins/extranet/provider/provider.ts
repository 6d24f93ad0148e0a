import * as client from 'openid-client'
import { env } from '#core/env.ts'
import { returnAddress, signState } from './provider-return.ts'

/** A page waits no longer for the provider; in seconds. */
const patience = 5

const discover = async (): Promise<client.Configuration> => {
  const settings = env.openIdProvider

  if (!settings) {
    throw new Error('no OpenID Connect provider: nobody should ask for it')
  }
  const { clientId, clientSecret, issuer } = settings

  return client.discovery(issuer, clientId, undefined, client.ClientSecretPost(clientSecret), {
    execute: [
      client.enableNonRepudiationChecks,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- on this machine only: see readIssuer
      ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
    ],
    timeout: patience,
  })
}

let known: Promise<client.Configuration> | undefined

/** What the provider says of itself, read when it is first needed, and read again after a failure. */
const findProvider = async (): Promise<client.Configuration> => {
  known ??= discover()
  try {
    return await known
  } catch (error) {
    known = undefined
    throw error
  }
}

/** What the browser that leaves for the provider keeps, and must show when it comes back. */
export type Departure = { nonce: string; state: string; verifier: string }

/** Where to send somebody to sign in, to come back to a site. @throws when the provider does not answer */
export const leaveForProvider = async (address: string): Promise<{ departure: Departure; href: string }> => {
  const provider = await findProvider()
  const departure = {
    nonce: client.randomNonce(),
    state: signState(address),
    verifier: client.randomPKCECodeVerifier(),
  }
  const { href } = client.buildAuthorizationUrl(provider, {
    nonce: departure.nonce,
    redirect_uri: returnAddress,
    scope: 'openid email',
    state: departure.state,
    ...(env.openIdProvider?.usesPkce
      ? {
          code_challenge: await client.calculatePKCECodeChallenge(departure.verifier),
          code_challenge_method: 'S256',
        }
      : {}),
  })

  return { departure, href }
}

export type Identity = { email: string; idToken: string; isVerified: boolean }

/**
 * Who the provider says came back, once state, nonce, PKCE and signatures are right.
 *
 * @throws when they are not, when the person refused, when the provider does not answer
 */
export const identify = async (
  { nonce, state, verifier }: Departure,
  query: URLSearchParams,
): Promise<Identity> => {
  const provider = await findProvider()
  const tokens = await client.authorizationCodeGrant(
    provider,
    new URL(`${returnAddress}?${query.toString()}`),
    {
      expectedNonce: nonce,
      expectedState: state,
      idTokenExpected: true,
      ...(env.openIdProvider?.usesPkce ? { pkceCodeVerifier: verifier } : {}),
    },
  )
  const { email, email_verified: mark } = await client.fetchUserInfo(
    provider,
    tokens.access_token,
    tokens.claims()?.sub ?? '',
  )

  return {
    email: typeof email === 'string' ? email.toLowerCase() : '',
    idToken: tokens.id_token ?? '',
    isVerified:
      mark === undefined ? env.openIdProvider?.vouchesForEmails === true : (mark as unknown) === true,
  }
}

/** Whether the person themselves said no, on the page of the provider. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof client.AuthorizationResponseError && error.error === 'access_denied'

/** Where to send somebody to end their session at the provider too. `undefined`: it offers nothing of the kind. */
export const findEndOfSession = async (address: string, idToken: string): Promise<string | undefined> => {
  const { end_session_endpoint: endpoint } = (await findProvider()).serverMetadata()

  return (
    endpoint &&
    // by hand: ProConnect takes these three and no other
    `${endpoint}?${new URLSearchParams({
      id_token_hint: idToken,
      post_logout_redirect_uri: returnAddress,
      state: signState(address),
    }).toString()}`
  )
}
