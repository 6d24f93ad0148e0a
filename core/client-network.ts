import type { IncomingRequest } from './front.ts'

const oneText = (value: string[] | string | undefined): string | undefined =>
  Array.isArray(value) ? value.join(',') : value

/** The first three groups of an IPv6 address, its `::` written out: the /48 that a provider gives one customer. */
const firstGroups = (address: string): string => {
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)

  return [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 3).join(':')
}

/**
 * Cuts an address to its network, /24 or /48, so that it no longer designates one line. `::ffff:192.0.2.7` is an
 * IPv4 address; a port or brackets that a proxy left are dropped.
 */
export const networkOf = (address: string): string => {
  const lastColon = address.lastIndexOf(':')
  const firstDot = address.indexOf('.')

  if (firstDot !== -1) {
    const start = lastColon !== -1 && lastColon < firstDot ? lastColon + 1 : 0
    return address.slice(start, address.indexOf('.', address.indexOf('.', firstDot + 1) + 1))
  }
  return lastColon === -1 ? address : firstGroups(address.replace(/^\[|\].*$|%.*$/g, ''))
}

/**
 * The address of whoever asks. Behind proxies, the one that the outermost trusted proxy saw: what stands before it
 * in X-Forwarded-For was written by the client and proves nothing.
 */
export const clientAddressOf = ({ headers, socket }: IncomingRequest, trustedProxies: number): string => {
  const own = socket.remoteAddress ?? ''

  if (trustedProxies === 0) {
    return own
  }
  const seen = (oneText(headers['x-forwarded-for']) ?? '').split(',').map((part) => part.trim())
  const forwarded = seen[Math.max(0, seen.length - trustedProxies)] ?? ''

  return forwarded === '' ? own : forwarded
}
