import { clientAddressOf, networkOf } from './client-network.ts'
import { env } from './env.ts'
import type { IncomingRequest } from './front.ts'

/** The line of whoever asks: an IPv4 address whole, the network that a provider gives one customer in IPv6. */
export const lineOf = (request: IncomingRequest): string => {
  const address = clientAddressOf(request, env.trustedProxies)

  return /\d+(\.\d+){3}/.exec(address)?.[0] ?? networkOf(address)
}

/** Web-standard requests know no socket: the line is kept beside them. */
const lines = new WeakMap<object, string>()

export const rememberLine = (request: object, line: string): void => {
  lines.set(request, line)
}

/** The line of a request of the API; one line for all those that came by no socket. */
export const rememberedLine = (request: object): string => lines.get(request) ?? ''
