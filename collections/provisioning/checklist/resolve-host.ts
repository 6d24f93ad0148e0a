import { promises as dns } from 'node:dns'

export type Resolution = 'missing' | 'resolved' | 'unverified'

const timeoutMs = 3000

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** What the answers of a name server that works say when there is nothing under a name. */
const absent = new Set(['ENODATA', 'ENOTFOUND'])

/**
 * Whether a host name leads somewhere. `unverified` when this machine cannot ask: no name server, or none that
 * answers in time.
 */
export const resolveHost = async (host: string): Promise<Resolution> => {
  const resolver = new dns.Resolver({ timeout: timeoutMs, tries: 1 })
  const asked = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])

  if (asked.some(({ status }) => status === 'fulfilled')) {
    return 'resolved'
  }
  return asked.every((answer) => answer.status === 'rejected' && absent.has(codeOf(answer.reason)))
    ? 'missing'
    : 'unverified'
}
