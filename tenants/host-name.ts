import { domainToASCII } from 'node:url'

/** What a URL parser would cut off in silence: a path, a query, a port, an account, an escape. */
const foreign = /[/\\?#@:%\s]/

const label = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/

/**
 * The form under which a host name is stored and compared: lower case, punycode (« mairie-pée.fr » becomes
 * `xn--mairie-pe-i4a.fr`), no port, no final dot. `undefined` when it is not a host name (RFC 1123, RFC 3492).
 */
export const normalizeHost = (text: string): string | undefined => {
  const given = text.trim().toLowerCase().replace(/\.$/, '')
  const host = foreign.test(given) ? '' : domainToASCII(given)
  const labels = host.split('.')

  return host.length <= 253 &&
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
    ? host
    : undefined
}
