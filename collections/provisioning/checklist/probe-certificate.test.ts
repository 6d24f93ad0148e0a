import { once } from 'node:events'
import { createServer as createTcpServer, type AddressInfo, type LookupFunction, type Server } from 'node:net'
import { createServer } from 'node:tls'
import { generate, type SelfsignedOptions } from 'selfsigned'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { probeCertificate, type Certificate } from './probe-certificate.ts'

type Pems = { cert: string; private: string }

const host = 'www.dax.test'
const hourMs = 60 * 60 * 1000
const inHours = (hours: number): Date => new Date(Math.floor(Date.now() / 1000) * 1000 + hours * hourMs)

const makeCertificate = (name: string, options: SelfsignedOptions = {}): Promise<Pems> =>
  generate([{ name: 'commonName', value: name }], {
    algorithm: 'sha256',
    extensions: [{ altNames: [{ type: 2, value: name }], name: 'subjectAltName' }],
    keyType: 'ec',
    notAfterDate: inHours(48),
    notBeforeDate: inHours(-48),
    ...options,
  })

/** The name leads to this machine, whatever it is. */
const toThisMachine: LookupFunction = (_host, _options, done) => {
  done(null, [{ address: '127.0.0.1', family: 4 }])
}

const open = new Set<Server>()

const listen = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.add(server)
  return (server.address() as AddressInfo).port
}

const serveTls = ({ cert, private: key }: Pems): Promise<number> =>
  listen(createServer({ cert, key }, (socket) => socket.on('error', () => undefined)))

afterEach(() => {
  open.forEach((server) => server.close())
  open.clear()
})

describe('the certificate of a site', () => {
  let authority: Pems

  beforeAll(async () => {
    authority = await makeCertificate('Autorité de test', {
      extensions: [{ cA: true, name: 'basicConstraints' }],
    })
  })

  const signed = (name: string, options: SelfsignedOptions = {}): Promise<Pems> =>
    makeCertificate(name, { ca: { cert: authority.cert, key: authority.private }, ...options })

  const probe = (port: number): Promise<Certificate> =>
    probeCertificate({ ca: authority.cert, host, lookup: toThisMachine, port })

  it('is valid until its last day', async () => {
    const until = inHours(24)
    const port = await serveTls(await signed(host, { notAfterDate: until }))

    expect(await probe(port)).toEqual({ state: 'valid', until })
  })

  it.each<[string, () => Promise<Pems>]>([
    ['expired', () => signed(host, { notAfterDate: inHours(-24) })],
    ['selfSigned', () => makeCertificate(host)],
    ['wrongName', () => signed('www.exemple.test')],
    [
      'untrusted',
      async () => {
        const other = await makeCertificate('Une autre', {
          extensions: [{ cA: true, name: 'basicConstraints' }],
        })
        return makeCertificate(host, { ca: { cert: other.cert, key: other.private } })
      },
    ],
  ])('is %s', async (state, build) => {
    const port = await serveTls(await build())

    expect(await probe(port)).toEqual({ state })
  })

  it('is not seen where nothing listens, nor where TLS is not spoken', async () => {
    const closed = createTcpServer()
    const closedPort = await listen(closed)
    closed.close()
    const plain = createTcpServer((socket) => {
      socket.on('error', () => undefined).end('HTTP/1.1 400 Bad Request\r\n\r\n')
    })
    const plainPort = await listen(plain)

    expect([await probe(closedPort), await probe(plainPort)]).toEqual([
      { state: 'unreachable' },
      { state: 'unreachable' },
    ])
  })

  it('is not waited for where a server says nothing', async () => {
    const port = await listen(createTcpServer((socket) => socket.on('error', () => undefined)))

    const certificate = await probeCertificate({ host, lookup: toThisMachine, port, timeoutMs: 50 })

    expect(certificate).toEqual({ state: 'unreachable' })
  })

  it('is not asked of a private address', async () => {
    let visits = 0
    const port = await listen(createTcpServer(() => void (visits += 1)))

    expect(await probeCertificate({ host: 'localhost', port })).toEqual({ state: 'private' })
    expect(await probeCertificate({ host: '127.0.0.1', port })).toEqual({ state: 'private' })
    expect(visits).toBe(0)
  })
})
