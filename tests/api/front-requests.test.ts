import { describe, expect, it } from 'vitest'
import { visit } from '#tests/support/call.ts'
import { exchange } from '#tests/support/http-client.ts'
import { platform } from '#tests/support/platform.ts'
import { sendRaw } from '#tests/support/raw-request.ts'
import { buildHost, buildSite, untilServed } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const raw = (host: string, target: string, more = ''): Promise<{ status: number; text: string }> =>
  sendRaw(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${more}Connection: close\r\n\r\n`)

describe('a host', () => {
  it.each(['inconnu.test', '127.0.0.1', 'LOCALHOST.test', 'xn--a.test'])(
    'that is no site gets no page: %s',
    async (host) => {
      const { headers, status } = await visit({ host }, '/')

      expect(status).toBe(421)
      expect(headers['cache-control']).toBe('no-store')
    },
  )

  it.each(['', 'a b', 'dax.fr:port', 'dax.fr/', '[::1]', 'é.fr'])(
    'that is not written as one is refused: « %s »',
    async (host) => {
      expect((await raw(host, '/')).status).toBe(400)
    },
  )

  it('is asked for', async () => {
    expect((await sendRaw('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(400)
  })

  it('is not taken from a header that anybody may write', async () => {
    const [site, other] = [await buildSite(), await buildSite()]

    const page = await visit(site, '/', {
      Forwarded: `host=${other.host}`,
      'X-Forwarded-Host': other.host,
      'X-Host': other.host,
      'X-Original-Host': other.host,
    })

    expect(page.text).toContain(site.name)
    expect(page.text).not.toContain(other.name)
  })

  it('is the same with its port and in capitals', async () => {
    const site = await buildSite()

    const page = await visit({ host: `${site.host.toUpperCase()}:3000` }, '/')

    expect([page.status, page.text.includes(site.name)]).toEqual([200, true])
  })

  it('leads to the canonical one, path and query kept', async () => {
    const site = await buildSite()
    const { name } = await buildHost(site, { isCanonical: false, name: `${unique('ancien')}.test` })
    await untilServed(name)

    const { headers, status } = await visit({ host: name }, '/agenda?periode=passes')

    expect([status, headers.location]).toEqual([302, `http://${site.host}:3000/agenda?periode=passes`])
    expect(headers['cache-control']).toBe('no-store')
  })

  it('of the platform shows no site', async () => {
    const statuses = await Promise.all(
      ['/actualites', '/sitemap.xml', '/medias/a.png', '/robots.txt', '/apercu/a'].map(
        async (path) => (await visit({ host: 'localhost' }, path)).status,
      ),
    )

    expect(new Set(statuses)).toEqual(new Set([421]))
  })

  it.each(['/admin', '/api/users/me', '/_next/static/a.js'])(
    'of a site does not show the platform: %s',
    async (path) => {
      const { headers, status } = await visit(await buildSite(), path)

      expect(status).toBe(404)
      expect(headers['content-type']).toContain('text/html')
    },
  )
})

describe('a target', () => {
  it.each([
    ['climbs', '/../etc/passwd'],
    ['climbs, escaped', '/%2e%2e/%2e%2e/etc/passwd'],
    ['climbs among files', '/medias/%2e%2e%2f%2e%2e%2fsecret'],
    ['climbs with backslashes', '/medias/..%5c..%5csecret'],
    ['is absolute', 'http://ailleurs.example/'],
    ['names another host', '//ailleurs.example/'],
    ['is not UTF-8', '/%ff%fe'],
    ['is cut', '/%e'],
    ['holds a null byte', '/a%00b'],
    ['is a star', '*'],
    ['holds a backslash', '/a\\b'],
  ])('that %s is refused before anything is done', async (_case, target) => {
    const { host } = await buildSite()

    expect((await raw(host, target)).status).toBe(400)
  })

  it('that is too long is refused', async () => {
    expect((await raw((await buildSite()).host, `/${'a'.repeat(5000)}`)).status).toBe(414)
  })

  it('with a final slash leads to the one without', async () => {
    const { headers, status } = await visit(await buildSite(), '/actualites/?page=2')

    expect([status, headers.location]).toEqual([308, '/actualites?page=2'])
  })

  it('never leads to another host by its slashes', async () => {
    const { host } = await buildSite()

    const answers = await Promise.all(
      ['/%2f/', '/%5cailleurs.example/', '/.//'].map((target) => raw(host, target)),
    )

    expect(answers.map(({ text }) => /\r\nlocation: (\/\/|\/\\|https?:)/i.test(text))).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('a request', () => {
  it('with too many headers is refused', async () => {
    const { host } = await buildSite()

    expect((await raw(host, '/', `X-A: ${'a'.repeat(20_000)}\r\n`)).status).toBe(431)
  })

  it.each(['TRACE', 'CONNECT', 'PROPFIND', 'PURGE'])('by %s is refused', async (method) => {
    const { host } = await buildSite()

    const { status } = await sendRaw(`${method} / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)

    expect(status).toBeOneOf([0, 400, 405])
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('by %s changes no page', async (method) => {
    expect((await visit(await buildSite(), '/', {}, method)).status).toBe(405)
  })

  it.each([
    ['two lengths', 'Content-Length: 4\r\nContent-Length: 5\r\n'],
    ['a length and pieces', 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n'],
    ['a folded header', 'X-A: a\r\n b\r\n'],
  ])('with %s is refused, that two servers would read in two ways', async (_case, header) => {
    const { host } = await buildSite()

    expect((await raw(host, '/', header)).status).toBe(400)
  })

  it('by HEAD gets the headers of the page and no body', async () => {
    const site = await buildSite()

    const [head, page] = [await visit(site, '/', {}, 'HEAD'), await visit(site, '/')]

    expect(head.body).toHaveLength(0)
    expect([head.status, head.headers.etag, head.headers['content-length']]).toEqual([
      200,
      page.headers.etag,
      page.headers['content-length'],
    ])
  })
})

describe('health', () => {
  it.each(['/healthz', '/readyz'])('is told to any host: %s', async (path) => {
    const { port } = await platform()

    expect((await exchange({ host: '10.0.0.1', method: 'GET', path, port })).status).toBe(200)
  })
})
