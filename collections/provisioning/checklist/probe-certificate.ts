import { once } from 'node:events'
import { isIP, type LookupFunction } from 'node:net'
import { connect } from 'node:tls'
import { createSafeLookup, isPublicAddress, privateAddress } from '#core/safe-fetch.ts'

export type Fault = 'expired' | 'private' | 'selfSigned' | 'unreachable' | 'untrusted' | 'wrongName'

export type Certificate = { state: 'valid'; until: Date } | { state: Fault }

/** What the codes of Node’s TLS mean to who must put it right. Any other is that of a server that does not answer. */
const faults: Record<string, Fault> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'untrusted',
  CERT_UNTRUSTED: 'untrusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'selfSigned',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrongName',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
  [privateAddress]: 'private',
}

type Probed = {
  /** Authorities to trust. @default those of Node, and of `NODE_EXTRA_CA_CERTS` */
  ca?: string
  host: string
  /** @default public addresses only */
  lookup?: LookupFunction
  port: number
  /** @default 5000 */
  timeoutMs?: number
}

const openTls = async ({
  ca,
  host,
  lookup = createSafeLookup(),
  port,
  timeoutMs = 5000,
}: Probed): Promise<Certificate> => {
  // an address written in figures is looked up by nobody
  if (isIP(host) !== 0 && !isPublicAddress(host)) {
    return { state: 'private' }
  }
  const socket = connect({ ...(ca ? { ca } : {}), host, lookup, port, servername: host })

  // what goes wrong once it was given up is nobody's
  socket.on('error', () => undefined)
  try {
    await once(socket, 'secureConnect', { signal: AbortSignal.timeout(timeoutMs) })
    return { state: 'valid', until: new Date(socket.getPeerCertificate().valid_to) }
  } finally {
    socket.destroy()
  }
}

/** Opens a TLS connection as a browser would, says what it thinks of the certificate, and hangs up. */
export const probeCertificate = (probed: Probed): Promise<Certificate> =>
  openTls(probed).catch((error: unknown) => ({
    state: faults[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreachable',
  }))
