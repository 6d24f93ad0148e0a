import type { LookupAddress, LookupOptions } from 'node:dns'
import { lookup as resolve } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Agent, buildConnector, fetch as undiciFetch, type RequestInit, type Response } from 'undici'

/** The code of what is refused because it leads inside: to this machine, or to the network around it. */
export const privateAddress = 'PRIVATE_ADDRESS'

/** An answer larger than this is cut, in bytes. */
const maxAnswerBytes = 10 * 1024 * 1024

/** What the IPv6 internet is given out of (RFC 4291, 2.4); all the rest is special, or of tomorrow. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** Examples in documentation (RFC 9637), that the library does not know yet. */
const documentation = ipaddr.IPv6.parseCIDR('3fff::/20')

const isSpecial = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  address instanceof ipaddr.IPv6 && (!address.match(globalUnicast) || address.match(documentation))

/** Whether an address is of the public internet: no loopback, no private network, no address of a cloud’s own. */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text)) {
    return false
  }
  const address = ipaddr.process(text)

  return address.range() === 'unicast' && !isSpecial(address)
}

type IsAllowed = (address: string) => boolean

const refusal = (host: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${host} leads to a private address`), { code: privateAddress })

const resolveSafely = async (
  host: string,
  family: LookupOptions['family'],
  isAllowed: IsAllowed,
): Promise<[LookupAddress, ...LookupAddress[]]> => {
  const [first, ...others] = await resolve(host, { all: true, ...(family === undefined ? {} : { family }) })

  if (!first || ![first, ...others].every(({ address }) => isAllowed(address))) {
    throw refusal(host)
  }
  return [first, ...others]
}

/**
 * Resolves a name for a socket, when all its addresses are allowed: what is checked is what is connected to. A name
 * that does not resolve is an error of the socket: nothing is thrown in a callback, where nobody would catch it.
 */
export const createSafeLookup =
  (isAllowed: IsAllowed = isPublicAddress): LookupFunction =>
  (host, { all, family }, done) => {
    resolveSafely(host, family, isAllowed).then(
      (addresses) => {
        if (all) {
          done(null, addresses)
        } else {
          done(null, addresses[0].address, addresses[0].family)
        }
      },
      (error: unknown) => {
        done(error as NodeJS.ErrnoException, [])
      },
    )
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
