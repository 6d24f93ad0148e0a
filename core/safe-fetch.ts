import { lookup as resolve, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Agent, buildConnector, fetch as undiciFetch, type RequestInit, type Response } from 'undici'

/** The code of what is refused because it leads inside: to this machine, or to the network around it. */
export const privateAddress = 'PRIVATE_ADDRESS'

/** An answer larger than this is cut, in bytes. */
const maxAnswerBytes = 10 * 1024 * 1024

/** Whether an address is of the public internet: no loopback, no private network, no address of a cloud’s own. */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'

type IsAllowed = (address: string) => boolean

const refusal = (host: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${host} leads to a private address`), { code: privateAddress })

/** Resolves a name for a socket, when all its addresses are allowed: what is checked is what is connected to. */
export const createSafeLookup =
  (isAllowed: IsAllowed = isPublicAddress): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses

      if (error) {
        done(error, [])
      } else if (!first || !addresses.every(({ address }) => isAllowed(address))) {
        done(refusal(host), [])
      } else if (options.all) {
        done(null, addresses)
      } else {
        done(null, first.address, first.family)
      }
    })
  }

export type SafeFetch = (url: string, init?: RequestInit) => Promise<Response>

type SafeFetchOptions = {
  /** @default isPublicAddress */
  isAllowed?: IsAllowed
  /** For the whole answer, redirects included. @default 10000 */
  timeoutMs?: number
}

/**
 * Makes a `fetch` for addresses that somebody typed: it reaches public addresses only, checked when the socket
 * connects, so at each redirect too, and gives up after a time or a size.
 */
export const createSafeFetch = ({
  isAllowed = isPublicAddress,
  timeoutMs = 10_000,
}: SafeFetchOptions = {}): SafeFetch => {
  const connect = buildConnector({ lookup: createSafeLookup(isAllowed), timeout: timeoutMs })
  const dispatcher = new Agent({
    // an address written in figures is looked up by nobody
    connect: (options, done) => {
      if (isIP(options.hostname) !== 0 && !isAllowed(options.hostname)) {
        done(refusal(options.hostname), null)
      } else {
        connect(options, done)
      }
    },
    maxResponseSize: maxAnswerBytes,
  })

  return (url, init) => undiciFetch(url, { ...init, dispatcher, signal: AbortSignal.timeout(timeoutMs) })
}
