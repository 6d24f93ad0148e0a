import type { Endpoint } from 'payload'
import { now } from '#core/clock.ts'
import { platformOrigin } from '#core/env.ts'
import { readToken, signToken } from '#core/signed-token.ts'
import { text } from '../labels.ts'
import { drawNonce } from '../site/session.ts'

const purpose = 'extranet-provider-return'

/** Longer than anybody stays on the pages of a provider: who comes back late still finds their site. */
const lifeMs = 12 * 60 * 60 * 1000

const path = '/espace/retour'

/** The one address that a provider knows of the platform, for every site, to come back from signing in and from signing out. */
export const returnAddress = `${platformOrigin}/api${path}`

/** The `state` of a request to the provider: which site to come back to, unlike any other. */
export const signState = (address: string): string =>
  signToken({
    expiresAt: new Date(now().getTime() + lifeMs),
    purpose,
    value: { address, nonce: drawNonce() },
  })

/**
 * Hands over to the site whoever comes back from the provider, with what the provider says. It proves nothing by itself:
 * the site asks for the browser that left. A state that we did not sign leads nowhere.
 */
export const returnEndpoint: Endpoint = {
  handler: ({ url = '' }) => {
    const { search, searchParams } = new URL(url)
    const address = readToken(purpose, searchParams.get('state') ?? '')?.address

    return typeof address === 'string'
      ? new Response(null, {
          headers: { Location: `${address}/espace/connexion/retour${search}` },
          status: 303,
        })
      : new Response(text('providerReturnUnknown'), {
          headers: { 'Content-Type': 'text/plain; charset=utf-8' },
          status: 400,
        })
  },
  method: 'get',
  path,
}
