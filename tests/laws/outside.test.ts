import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo, type LookupFunction, type Server, type Socket } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAsker } from '#collections/broken-links/ask-address.ts'
import { probeCertificate } from '#collections/provisioning/checklist/probe-certificate.ts'
import { resolveHost } from '#collections/provisioning/checklist/resolve-host.ts'
import { env, projectRoot } from '#core/env.ts'
import { createSafeFetch, createSafeLookup } from '#core/safe-fetch.ts'
import { leaveForProvider } from '#plugins/extranet/provider/provider.ts'

/** What may be at the other end, beside a server that works. */
const ends: Record<string, (socket: Socket) => void> = {
  'hangs up': (socket) => socket.destroy(),
  resets: (socket) => void socket.resetAndDestroy(),
  'says nothing': () => undefined,
  'says nonsense': (socket) => void socket.end('\0\u0016\u0003nonsense\r\n\r\n'),
}

const open = new Set<Server>()
const sockets = new Set<Socket>()

const serve = async (treat: (socket: Socket) => void, port = 0): Promise<number> => {
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    treat(socket)
  }).listen(port, '127.0.0.1')

  await once(server, 'listening')
  open.add(server)
  return (server.address() as AddressInfo).port
}

const closeAll = async (): Promise<void> => {
  sockets.forEach((socket) => socket.destroy())
  sockets.clear()
  await Promise.all([...open].map((server) => once(server.close(), 'close')))
  open.clear()
}

let thrown: unknown[]
const note = (error: unknown): void => void thrown.push(error)

beforeEach(() => {
  thrown = []
  process.on('uncaughtException', note).on('unhandledRejection', note)
})

afterEach(async () => {
  await closeAll()
  process.off('uncaughtException', note).off('unhandledRejection', note)
})

const anywhere = createSafeFetch({ isAllowed: () => true, timeoutMs: 300 })

const toThisMachine: LookupFunction = (_host, _options, done) => {
  done(null, [{ address: '127.0.0.1', family: 4 }])
}

/** A name that no name server knows (RFC 6761, 6.4), and one that cannot be asked for. */
const unknownNames = ['nulle-part.invalid', `${'a'.repeat(64)}.invalid`, '.', 'a..b']

describe('where we go out', () => {
  it('is through these files and no other', () => {
    const rooms = ['app', 'collections', 'core', 'plugins', 'server', 'tenants']
    const ways = rooms
      .flatMap((room) =>
        readdirSync(path.join(projectRoot, room), { recursive: true }).map(
          (name) => `${room}/${String(name)}`,
        ),
      )
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .filter((name) =>
        /^import (?!type).* from '(node:(dns|dns\/promises|net|tls|https|http2|dgram)|undici|openid-client|nodemailer)'/m.test(
          readFileSync(path.join(projectRoot, name), 'utf8'),
        ),
      )

    expect(ways.sort()).toEqual([
      'collections/provisioning/checklist/probe-certificate.ts',
      'collections/provisioning/checklist/resolve-host.ts',
      'core/safe-fetch.ts',
      // the mail server of the operator, not an address that somebody typed: tests/api/mail-delivery.test.ts
      'core/smtp.ts',
      'plugins/extranet/provider/provider.ts',
    ])
  })

  it.each(unknownNames)('a name that leads nowhere gives a verdict: « %s »', async (host) => {
    const asker = createAsker(createSafeFetch(), new Date('2099-01-01'))

    const verdicts = await Promise.all([
      asker.ask(`https://${host}/`),
      probeCertificate({ host, port: 443 }).then(({ state }) => state),
      resolveHost(host),
      new Promise((resolve) => {
        createSafeLookup()(host, {}, (error) => {
          resolve(error?.code)
        })
      }),
    ])

    expect(verdicts).toEqual([
      'unreachable',
      'unreachable',
      expect.stringMatching(/^(missing|unverified)$/),
      expect.any(String),
    ])
    expect(thrown).toEqual([])
  })

  it.each(Object.entries(ends))('a server that %s gives a verdict', async (_what, treat) => {
    const port = await serve(treat)
    const asker = createAsker(anywhere, new Date('2099-01-01'))

    const verdicts = await Promise.all([
      asker.ask(`http://127.0.0.1:${String(port)}/`),
      asker.ask(`https://127.0.0.1:${String(port)}/`),
      probeCertificate({ host: 'www.dax.test', lookup: toThisMachine, port, timeoutMs: 300 }),
    ])

    expect(verdicts).toEqual(['unreachable', 'unreachable', { state: 'unreachable' }])
    expect(thrown).toEqual([])
  })

  it('a server that refuses gives a verdict', async () => {
    const port = await serve(() => undefined)
    await closeAll()

    const verdicts = await Promise.all([
      createAsker(anywhere, new Date('2099-01-01')).ask(`http://127.0.0.1:${String(port)}/`),
      probeCertificate({ host: 'www.dax.test', lookup: toThisMachine, port }),
      leaveForProvider('http://www.dax.test').catch(() => 'not available'),
    ])

    expect(verdicts).toEqual(['unreachable', { state: 'unreachable' }, 'not available'])
    expect(thrown).toEqual([])
  })

  it.each(Object.entries(ends))('a provider that %s is not available', async (_what, treat) => {
    await serve(treat, Number(env.openIdProvider?.issuer.port))

    const verdict = await leaveForProvider('http://www.dax.test').catch(() => 'not available')

    expect(verdict).toBe('not available')
    expect(thrown).toEqual([])
  })
})
