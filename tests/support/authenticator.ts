import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest()

/** The public half of a P-256 key, as COSE writes it (RFC 9053). */
const coseOf = (key: KeyObject): Uint8Array => {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const map = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
    [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
  ])
  return isoCBOR.encode(map)
}

/** The address of the page that asks, what it asks, and what a dishonest device or page would change. */
export type Asked = {
  challenge: string
  counter?: number
  host: string
  isVerified?: boolean
  origin: string
}

const clientData = (type: string, { challenge, origin }: Asked): Buffer =>
  Buffer.from(JSON.stringify({ challenge, crossOrigin: false, origin, type }))

/** WebAuthn Level 3, section 6.1: hash of the host, flags, counter. */
const authenticatorData = ({ counter = 0, host, isVerified = true }: Asked, made?: Buffer): Buffer => {
  const flags = 0x01 | (isVerified ? 0x04 : 0) | (made ? 0x40 : 0)
  const count = Buffer.alloc(4)

  count.writeUInt32BE(counter)
  return Buffer.concat([sha256(host), Buffer.from([flags]), count, made ?? Buffer.alloc(0)])
}

/** A device that holds one key, and answers as a browser writes it in a form. */
export const createAuthenticator = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  const length = Buffer.from([0, id.length])
  const made = Buffer.concat([Buffer.alloc(16), length, id, coseOf(publicKey)])
  const answer = (response: Record<string, string>): string =>
    JSON.stringify({
      clientExtensionResults: {},
      id: base64url(id),
      rawId: base64url(id),
      response,
      type: 'public-key',
    })

  return {
    /** Makes the key. */
    create: (asked: Asked, format: 'none' | 'packed' = 'none'): string => {
      const data = authenticatorData(asked, made)
      const client = clientData('webauthn.create', asked)
      const statement: [string, number | Uint8Array][] = [
        ['alg', -7],
        ['sig', new Uint8Array(sign('sha256', Buffer.concat([data, sha256(client)]), privateKey))],
      ]
      const attestation = new Map<string, string | Uint8Array | Map<string, number | Uint8Array>>([
        ['fmt', format],
        ['attStmt', new Map(format === 'none' ? [] : statement)],
        ['authData', new Uint8Array(data)],
      ])
      return answer({
        attestationObject: base64url(isoCBOR.encode(attestation)),
        clientDataJSON: base64url(client),
      })
    },
    /** Uses the key. */
    get: (asked: Asked): string => {
      const data = authenticatorData(asked)
      const client = clientData('webauthn.get', asked)

      return answer({
        authenticatorData: base64url(data),
        clientDataJSON: base64url(client),
        signature: base64url(sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)),
      })
    },
  }
}
