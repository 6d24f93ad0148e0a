import { originOfHost } from '#core/env.ts'
import { askProof, isProof } from '#core/host-proof.ts'
import { createSafeFetch, type SafeFetch } from '#core/safe-fetch.ts'
import { resolveHost } from './resolve-host.ts'

/**
 * `elsewhere`: another server answers. `missing`: no name server knows the name. `silent`: nothing answered, or what
 * this server does not ask (a private address). `unverified`: no name server could be asked.
 */
export type Reach = 'elsewhere' | 'missing' | 'reached' | 'silent' | 'unverified'

const timeoutMs = 5000

type Asked = {
  /** @default public addresses only */
  fetch?: SafeFetch
  host: string
}

/** Asks a host, as a visitor would, what only this server can answer. */
export const askHost = async ({
  fetch = createSafeFetch({ timeoutMs }),
  host,
}: Asked): Promise<'elsewhere' | 'reached' | 'silent'> => {
  const { challenge, path } = askProof()

  try {
    const response = await fetch(originOfHost(host) + path)
    const answer = await response.text()

    return isProof(answer, { challenge, host }) ? 'reached' : 'elsewhere'
  } catch {
    // refused, late, cut or private: seen from here it is all the same, and the certificate has its own line
    return 'silent'
  }
}

/** Whether a domain leads to this server. */
export const reachHost = async (host: string): Promise<Reach> => {
  // RFC 6761, 6.3: these names are the machine itself, which safe-fetch does not ask
  if (host.endsWith('.localhost')) {
    return 'reached'
  }
  const resolution = await resolveHost(host)

  return resolution === 'resolved' ? askHost({ host }) : resolution
}
