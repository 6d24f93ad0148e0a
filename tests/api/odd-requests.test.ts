import { beforeAll, describe, expect, it } from 'vitest'
import { loginEditorOf, loginIntegrator } from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { exchange } from '#tests/support/http-client.ts'
import { platform } from '#tests/support/platform.ts'
import { sendRaw } from '#tests/support/raw-request.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'

const raw = (line: string, headers: string): Promise<{ status: number; text: string }> =>
  sendRaw(`${line} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`, { halfCloses: false })

let site: TestSite

beforeAll(async () => {
  site = await buildSite()
})

describe('a request line that is odd', () => {
  it.each([
    ['CONNECT names a host', 'CONNECT www.dax.fr:443', 405],
    ['TRACE', 'TRACE /', 405],
    ['OPTIONS of everything', 'OPTIONS *', 405],
    ['a page by DELETE', 'DELETE /', 405],
  ])('is refused and says what is possible: %s', async (_what, line, status) => {
    const answer = await raw(line, `Host: ${site.host}\r\n`)

    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(/\r\nallow: GET, HEAD\r\n/i)
  })

  it('in absolute form is that of the host it names', async () => {
    const answer = await raw(`GET http://${site.host}/robots.txt`, 'Host: ailleurs.example\r\n')

    expect(answer.status).toBe(200)
  })

  it.each(['http://', 'http:///', 'ftp://a.test/', 'http://a@b/', 'https://ailleurs.example/'])(
    'in absolute form for nobody is refused: %s',
    async (target) => {
      expect((await raw(`GET ${target}`, `Host: ${site.host}\r\n`)).status).toBe(400)
    },
  )

  it('names the host twice: refused', async () => {
    expect((await raw('GET /', `Host: ${site.host}\r\nHost: ailleurs.example\r\n`)).status).toBe(400)
  })
})

describe('a header that is odd', () => {
  it.each([
    ['Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n'],
    ['Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk\r\n'],
    ['Upgrade: TLS/1.0\r\nConnection: Upgrade\r\n'],
  ])('is left aside, whoever listens to upgrades: %j', async (header) => {
    const { front } = await platform()
    const silent = (): void => undefined
    // as Next does once the panel was opened
    front.server.on('upgrade', silent)

    const answer = await raw('GET /robots.txt', `Host: ${site.host}\r\n${header}`)
    front.server.off('upgrade', silent)

    expect(answer.status).toBe(200)
  })

  it('is an expectation that is not ours: refused', async () => {
    expect((await raw('GET /', `Host: ${site.host}\r\nExpect: 200-ok\r\n`)).status).toBe(400)
  })
})

describe('a host', () => {
  it('is the same with the dot that ends it', async () => {
    const page = await visit({ host: `${site.host}.:3000` }, '/')

    expect([page.status, page.text.includes(site.name)]).toEqual([200, true])
  })
})

const mebibyte = Buffer.alloc(1024 * 1024, 0x20)
const chunk = Buffer.concat([Buffer.from('100000\r\n'), mebibyte, Buffer.from('\r\n')])

describe('a body that is too large', () => {
  it.each([
    ['the API', 'localhost', '/api/users/login', [413]],
    ['the panel', 'localhost', '/admin', [413, 501]],
    ['a form of a site', '', '/espace/connexion', [413, 405]],
  ])(
    'is refused at the door of %s, and not read for ever when it is not announced',
    async (_where, host, path, answers) => {
      const headers = `Host: ${host || site.host}\r\nContent-Type: application/json\r\n`

      const announced = await sendRaw(
        `POST ${path} HTTP/1.1\r\n${headers}Content-Length: 300000000\r\n\r\n`,
        {
          endless: mebibyte,
        },
      )
      const chunked = await sendRaw(`POST ${path} HTTP/1.1\r\n${headers}Transfer-Encoding: chunked\r\n\r\n`, {
        endless: chunk,
      })

      expect(announced.status).toBe(413)
      expect(announced.text).toContain('dépasse la taille permise')
      expect(chunked.status).toBeOneOf(answers)
    },
  )

  it('is a file where none is expected', async () => {
    const { port } = await platform()
    const sent = {
      body: Buffer.alloc(2 * 1024 * 1024),
      headers: { 'Content-Type': 'multipart/form-data; boundary=a' },
      host: 'localhost',
      method: 'POST',
      port,
    }

    const [page, picture] = [
      await exchange({ ...sent, path: '/api/pages' }),
      await exchange({ ...sent, path: '/api/media' }),
    ]

    expect([page.status, picture.status === 413]).toEqual([413, false])
  })

  it('is an archive, unless an operator sends it', async () => {
    const [operator, editor] = [await loginIntegrator(), await loginEditorOf(site)]
    const body = 'a'.repeat(2 * 1024 * 1024)

    const statuses = await Promise.all(
      [operator, editor, {}].map(
        async (actor) => (await call('POST', '/api/import-site', body, actor)).status,
      ),
    )

    expect(statuses.map((status) => status === 413)).toEqual([false, true, true])
  })

  it('is no ordinary document', async () => {
    const answer = await call('POST', '/api/users/login', { email: 'a'.repeat(900_000), password: 'a' })

    expect(answer.status).not.toBe(413)
  })
})

describe('sockets', () => {
  let open: () => Promise<number>

  beforeAll(async () => {
    const { front } = await platform()
    open = () =>
      new Promise((resolve, reject) => {
        front.server.getConnections((error, count) => {
          if (error) {
            reject(error)
          } else {
            resolve(count)
          }
        })
      })
  })

  it('are closed after each of these', async () => {
    const before = await open()

    await Promise.all(
      Array.from({ length: 30 }, () =>
        raw('GET /', `Host: ${site.host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`),
      ),
    )

    expect(await open()).toBeLessThanOrEqual(before)
  })
})
