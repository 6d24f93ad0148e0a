import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { richText, words } from '#tests/support/fill-fields.ts'
import { visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'

const online = { _status: 'published' }

let site: TestSite

beforeAll(async () => {
  site = await buildSite()
  await buildDocument('news', site, { ...online, slug: 'travaux', title: 'Travaux rue des Pins' })
  await buildDocument('pages', site, { ...online, slug: 'mairie', title: 'Mairie' })
  await buildDocument('events', site, { ...online, slug: 'fete', title: 'Fête' })
  await buildDocument('alerts', site, { endsAt: '2099-01-01T00:00:00.000Z' })
  await buildDocument('documents', site, { slug: 'bulletin' })
})

/** Scripts that a browser would run: data of a page runs nowhere. */
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script([^>]*)>/gi)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => attributes !== ' type="application/ld+json"')

const pages: [path: string, status: number, script?: string][] = [
  ['/', 200],
  ['/actualites', 200],
  ['/actualites/travaux', 200],
  ['/agenda', 200],
  ['/agenda/fete', 200],
  ['/documents', 200],
  ['/mairie', 200],
  ['/recherche?q=travaux', 200, ' src="/recherche/propositions.js?v='],
  ['/plan-du-site', 200],
  ['/nulle-part', 404],
]

describe.each(pages)('the page %s', (path, expected, own) => {
  it('is French HTML, whole, without another script than it says', async () => {
    const { headers, status, text } = await visit(site, path)

    expect([status, headers['content-type']]).toEqual([expected, 'text/html; charset=utf-8'])
    expect(text).toMatch(/^<!doctype html><html [^>]*lang="fr"/)
    expect(text).not.toMatch(/ on\w+="|javascript:/i)
    expect(scriptsOf(text)).toEqual([
      expect.stringMatching(/^ src="\/assets\/[\w-]{10}\.js" type="module"$/),
      ...(own === undefined ? [] : [expect.stringContaining(own)]),
    ])
    expect(text.match(/<h1[ >]/g)).toHaveLength(1)
    expect(text).toContain('<main')
  })

  it('says in a sentence what it is, for search engines', async () => {
    const { text } = await visit(site, path)

    expect(text.match(/<meta content="[^"]{10,}" name="description"\/>/g)).toHaveLength(1)
  })

  it('is bound by its headers', async () => {
    const { headers } = await visit(site, path)

    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['content-security-policy']).toMatch(
      /default-src 'self'.*script-src 'self';.*frame-ancestors 'none'/,
    )
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('set-cookie')
  })
})

describe('a page', () => {
  it('is not sent to who holds it', async () => {
    const { headers, text } = await visit(site, '/actualites')

    const same = await visit(site, '/actualites', { 'If-None-Match': String(headers.etag) })
    const among = await visit(site, '/actualites', { 'If-None-Match': `"a", ${String(headers.etag)}` })
    const other = await visit(site, '/actualites', { 'If-None-Match': '"a"' })

    expect([same.status, same.body.length, among.status]).toEqual([304, 0, 304])
    expect(same.headers).toMatchObject({ etag: headers.etag, 'cache-control': headers['cache-control'] })
    expect([other.status, other.text]).toEqual([200, text])
  })

  it.each([
    ['gzip', 'gzip', gunzipSync],
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['br', 'br;q=1.0, gzip;q=0.8', brotliDecompressSync],
    ['gzip', 'br;q=0, gzip', gunzipSync],
  ])('is compressed by %s for who takes %s', async (encoding, accepted, open) => {
    const plain = await visit(site, '/')

    const { body, headers } = await visit(site, '/', { 'Accept-Encoding': accepted })

    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toBe('Accept-Encoding')
    expect(open(body).toString()).toBe(plain.text)
  })

  it('names its own address, whatever is asked beside', async () => {
    const { text } = await visit(site, '/actualites/travaux?utm_source=a&%3Cscript%3E=1')

    expect(text).toContain(`<link href="http://${site.host}:3000/actualites/travaux" rel="canonical"/>`)
    expect(text).not.toContain('utm_source')
  })

  it('prints what was written, and runs none of it', async () => {
    const title = '<img src=x onerror=alert(1)> & « <b>gras</b> »'
    const unsafe = [
      ['link', { fields: { linkType: 'custom', url: 'javascript:alert(1)' } }],
      ['autolink', { fields: { linkType: 'custom', url: 'javascript:alert(2)' } }],
      ['link', { fields: { linkType: 'custom', url: ' jAvAsCrIpT:alert(3)' } }],
      ['link', { fields: { linkType: 'custom', url: 'data:text/html,alert(4)' } }],
    ] as const
    const content = richText(
      words(title),
      ...unsafe.map(([type, node]) => ({ children: [words('lien')], type, version: 3, ...node })),
    )
    const { slug } = await buildDocument('news', site, {
      _status: 'draft',
      blocks: [
        { blockType: 'text', content },
        { blockType: 'keyFigures', figures: [{ label: title, value: title }], title },
      ],
      lead: title,
      title,
    })
    const { payload } = await platform()
    // validation refuses some of it: what if it did not
    await payload.db.updateOne({
      collection: 'news',
      data: { _status: 'published' },
      where: { slug: { equals: slug as string } },
    })

    const { status, text } = await visit(site, `/actualites/${String(slug)}`)

    expect(status).toBe(200)
    expect(text).not.toMatch(/<img src=x|<b>gras|href="[^"]*(script|data):/i)
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  it('says nothing of what went wrong inside', async () => {
    const { text } = await visit(site, '/nulle-part')

    expect(text).not.toMatch(/node_modules|Error:|SQLITE|at \w+ \(/)
  })
})
