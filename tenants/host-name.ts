import { domainToASCII } from 'node:url'

const label = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/

/**
 * The form under which a host name is stored and compared: lower case, punycode (« mairie-pée.fr » becomes
 * `xn--mairie-pe-d4a.fr`), no port, no final dot. `undefined` when it is not a host name (RFC 1123, RFC 3492).
 */
export const normalizeHost = (text: string): string | undefined => {
  const host = domainToASCII(text.trim().toLowerCase().replace(/\.$/, ''))
  const labels = host.split('.')

  return host.length <= 253 &&
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
    ? host
    : undefined
}
