import { clientAddressOf, networkOf } from './client-network.ts'
import { env } from './env.ts'
import type { IncomingRequest } from './front.ts'
import { createPace } from './pace.ts'

/** Failures in a quarter of an hour: a whole mairie may be behind one address. */
const pace = createPace({ minutes: 15, most: 30 })

/** The line of whoever asks: an IPv4 address whole, the network that a provider gives one customer in IPv6. */
const lineOf = (request: IncomingRequest): string => {
  const address = clientAddressOf(request, env.trustedProxies)

  return /\d+(\.\d+){3}/.exec(address)?.[0] ?? networkOf(address)
}

/**
 * Counts an attempt to sign in, anywhere on the platform, before it is judged. Refuses it beyond the pace, and says in
 * how many seconds to try again.
 */
export const takeSignInTurn = (request: IncomingRequest): number | undefined => pace.take(lineOf(request))

/** What succeeds does not count: only guesses do. */
export const giveBackSignInTurn = (request: IncomingRequest): void => {
  pace.giveBack(lineOf(request))
}
