import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { clientAddressOf } from '#core/client-network.ts'
import { slugs } from '#core/slugs.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { exchange, type Answer } from '#tests/support/http-client.ts'
import { platform } from '#tests/support/platform.ts'
import { examplesOf, hasNginx, hasVarnish, startNginx, startVarnish } from '#tests/support/proxies.ts'
import { buildHost, buildSite, untilServed } from '#tests/support/sites.ts'

const endings: (() => Promise<unknown>)[] = []

afterEach(async () => {
  await Promise.all(endings.splice(0).map((end) => end()))
})

type Stub = { asked: IncomingMessage[]; close: () => Promise<void>; leave: () => void; port: number }

/** Stands for a front: says its name, and that it leaves. */
const startStub = async (name: string): Promise<Stub> => {
  const asked: IncomingMessage[] = []
  let isLeaving = false
  const server: Server = createServer((request, response) => {
    if (request.url === '/readyz') {
      response.writeHead(isLeaving ? 503 : 200).end()
      return
    }
    asked.push(request)
    response.setHeader('Cache-Control', 'no-store')
    response.end(name)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  endings.push(close)
  return {
    asked,
    close,
    leave: () => {
      isLeaving = true
    },
    port: (server.address() as AddressInfo).port,
  }
}

const [oneFront = '', twoFronts = ''] = examplesOf('nginx')
const [vcl = ''] = examplesOf('vcl')

const openNginx = async (example: string, ports: number[]): Promise<number> => {
  const { port, stop } = await startNginx(example, ports)

  endings.push(stop)
  return port
}

const openVarnish = async (ports: number[]): Promise<number> => {
  const { port, stop } = await startVarnish(vcl, ports, 'localhost')

  endings.push(stop)
  return port
}

type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>

const asker =
  (host: string, port: number): Ask =>
  (path, headers = {}, method = 'GET') =>
    exchange({ headers, host, method, path, port })

/** What a proxy may say of its own. */
const ofProxy = new Set(['age', 'connection', 'date', 'keep-alive', 'server', 'transfer-encoding', 'via'])

const ownHeaders = ({ headers }: Answer) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofProxy.has(name)))

describe.skipIf(!hasNginx)(
  'nginx as in docs/operations.md (skipped where Debian’s nginx is not installed)',
  () => {
    it('changes nothing of what the front says: pages, coding, pictures, parts, renvois', async () => {
      const { port: direct } = await platform()
      const site = await buildSite()
      const { name: other } = await buildHost(site, { isCanonical: false })
      await untilServed(other)
      const { filename } = await buildDocument(slugs.media, site)
      const picture = `/medias/${String(filename)}`
      const port = await openNginx(oneFront, [direct])
      const asked: [string, string, Record<string, string>?][] = [
        [site.host, '/'],
        [site.host, '/', { 'Accept-Encoding': 'br' }],
        [site.host, '/', { 'Accept-Encoding': 'gzip' }],
        [site.host, picture],
        [site.host, picture, { Range: 'bytes=0-9' }],
        [site.host, picture, { Range: 'bytes=9999999-' }],
        [other, '/'],
        ['localhost', '/api/users/me'],
        ['inconnu.test', '/'],
      ]

      const through = await Promise.all(
        asked.map(([host, path, headers]) => asker(host, port)(path, headers)),
      )
      const straight = await Promise.all(
        asked.map(([host, path, headers]) => asker(host, direct)(path, headers)),
      )

      expect(through.map(({ status }) => status)).toEqual([200, 200, 200, 200, 206, 416, 302, 200, 421])
      expect(through.map(ownHeaders)).toEqual(straight.map(ownHeaders))
      expect(through.map(({ body }) => body)).toEqual(straight.map(({ body }) => body))
      expect(through[1]?.headers['content-encoding']).toBe('br')
      expect(through[6]?.headers['cache-control']).toBe('no-store')
    })

    it('tells the front who asks, whatever the visitor pretends, with TRUSTED_PROXIES=1', async () => {
      const front = await startStub('front')
      const port = await openNginx(oneFront, [front.port])

      await asker('www.test', port)('/', { 'X-Forwarded-For': '203.0.113.9' })
      const [request] = front.asked.slice(-1)

      expect(request?.headers.host).toBe('www.test')
      expect(clientAddressOf(request as IncomingMessage, 1)).toBe('127.0.0.1')
    })

    it('goes to the other front when one is gone, and no visitor sees it', async () => {
      const [first, second] = [await startStub('first'), await startStub('second')]
      const ask = asker('www.test', await openNginx(twoFronts, [first.port, second.port]))
      const both = await Promise.all(Array.from({ length: 8 }, () => ask('/')))

      await first.close()
      const left = await Promise.all(Array.from({ length: 8 }, () => ask('/')))

      expect(new Set(both.map(({ text }) => text))).toEqual(new Set(['first', 'second']))
      expect(left.map(({ status, text }) => [status, text])).toEqual(left.map(() => [200, 'second']))
    })
  },
)

describe.skipIf(!hasVarnish)(
  'Varnish as in docs/operations.md (skipped where Debian’s varnish is not installed)',
  () => {
    /** Two numbers in X-Varnish: it had it already. */
    const isKept = ({ headers }: Answer): boolean => String(headers['x-varnish']).includes(' ')

    const keptTwice = async (ask: Ask, ...asked: Parameters<Ask>): Promise<boolean> => {
      await ask(...asked)
      return isKept(await ask(...asked))
    }

    it(
      'keeps public pages and pictures, and nothing that is of one person or goes elsewhere',
      { timeout: 60_000 },
      async () => {
        const { port: front } = await platform()
        const site = await buildSite()
        const { name: other } = await buildHost(site, { isCanonical: false })
        await untilServed(other)
        const { filename } = await buildDocument(slugs.media, site)
        const port = await openVarnish([front, front])
        const [onSite, onOther, onPlatform] = [site.host, other, 'localhost'].map((host) =>
          asker(host, port),
        ) as [Ask, Ask, Ask]

        const kept = {
          admin: await keptTwice(onPlatform, '/admin'),
          api: await keptTwice(onPlatform, '/api/users/me'),
          cookie: await keptTwice(onSite, '/documents', { Cookie: 'payload-token=x' }),
          elsewhere: await keptTwice(onOther, '/'),
          page: await keptTwice(onSite, '/'),
          picture: await keptTwice(onSite, `/medias/${String(filename)}`),
          posted: await keptTwice(onSite, '/actualites', {}, 'POST'),
          space: await keptTwice(onSite, '/espace'),
          spaceSignIn: await keptTwice(onSite, '/espace/connexion'),
        }

        expect(kept).toEqual({
          admin: false,
          api: false,
          cookie: false,
          elsewhere: false,
          page: true,
          picture: true,
          posted: false,
          space: false,
          spaceSignIn: false,
        })
      },
    )

    it(
      'keeps a page five seconds at most, in the coding of each, and answers 304 and parts',
      { timeout: 60_000 },
      async () => {
        const { payload, port: front } = await platform()
        const site = await buildSite()
        const { filename } = await buildDocument(slugs.media, site)
        const news = await buildDocument('news', site, { _status: 'published', title: 'Avant la crue' })
        const ask = asker(site.host, await openVarnish([front, front]))
        const before = await ask('/actualites')
        const plain = await ask('/')
        const coded = await ask('/', { 'Accept-Encoding': 'gzip' })
        const same = await ask('/', { 'If-None-Match': String(plain.headers.etag) })
        const part = await ask(`/medias/${String(filename)}`, { Range: 'bytes=0-9' })

        await payload.update({
          collection: 'news',
          data: { title: 'Après la crue' },
          id: news.id,
          overrideAccess: true,
        })
        const after = await vi.waitUntil(
          async () => {
            const answer = await ask('/actualites')
            return answer.text.includes('Après la crue') && answer
          },
          { interval: 200, timeout: 7000 },
        )

        expect(before.text).toContain('Avant la crue')
        expect(after.status).toBe(200)
        expect([coded.headers['content-encoding'], coded.headers.vary]).toEqual(['gzip', 'Accept-Encoding'])
        expect([same.status, part.status, part.body.length]).toEqual([304, 206, 10])
      },
    )

    it(
      'sends nobody to a front that leaves, and says who asks behind nginx, with TRUSTED_PROXIES=2',
      { timeout: 60_000 },
      async () => {
        const [first, second] = [await startStub('first'), await startStub('second')]
        const ask = asker(
          'www.test',
          await openNginx(oneFront, [await openVarnish([first.port, second.port])]),
        )
        const both = await Promise.all(
          Array.from({ length: 8 }, () => ask('/', { 'X-Forwarded-For': '203.0.113.9' })),
        )

        first.leave()
        await vi.waitUntil(
          async () => {
            const answers = await Promise.all(Array.from({ length: 8 }, () => ask('/')))
            return answers.every(({ text }) => text === 'second')
          },
          { interval: 200, timeout: 5000 },
        )
        const request = second.asked.find(({ url }) => url === '/')

        expect(new Set(both.map(({ text }) => text))).toEqual(new Set(['first', 'second']))
        expect(clientAddressOf(request as IncomingMessage, 2)).toBe('127.0.0.1')
        expect(request?.headers['x-forwarded-for']).toBe('203.0.113.9, 127.0.0.1, 127.0.0.1')
      },
    )
  },
)
