import type { LookupFunction } from 'node:net'
import { connect } from 'node:tls'
import { createSafeLookup, privateAddress } from '#core/safe-fetch.ts'

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

/** Opens a TLS connection as a browser would, says what it thinks of the certificate, and hangs up. */
export const probeCertificate = ({
  ca,
  host,
  lookup = createSafeLookup(),
  port,
  timeoutMs = 5000,
}: Probed): Promise<Certificate> =>
  new Promise((resolve) => {
    const socket = connect({ ...(ca ? { ca } : {}), host, lookup, port, servername: host }, () => {
      resolve({ state: 'valid', until: new Date(socket.getPeerCertificate().valid_to) })
      socket.destroy()
    })
    const timer = setTimeout(() => socket.destroy(), timeoutMs)

    socket.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      resolve({ state: faults[code] ?? 'unreachable' })
    })
    socket.once('close', () => {
      clearTimeout(timer)
      resolve({ state: 'unreachable' })
    })
  })
