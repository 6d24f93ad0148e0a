import { beforeAll, describe, expect, it } from 'vitest'
import { visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'
import { readXml } from '#tests/support/xml.ts'

const online = { _status: 'published' }
const title = 'Fête & « marché » <de> Noël'

let site: TestSite

beforeAll(async () => {
  site = await buildSite()
  await buildDocument('news', site, { ...online, lead: 'A & B', slug: 'marche', title })
  await buildDocument('pages', site, { ...online, slug: 'mairie', title })
  await buildDocument('events', site, {
    ...online,
    endsAt: '2099-12-24T17:00:00.000Z',
    place: 'Place; de la Mairie, n° 2',
    slug: 'noel',
    startsAt: '2099-12-24T09:00:00.000Z',
    title,
  })
})

describe('a feed', () => {
  it.each([
    ['/flux/actualites.rss', 'application/rss+xml', 'item'],
    ['/flux/actualites.atom', 'application/atom+xml', 'entry'],
  ])('is XML: %s', async (path, type, item) => {
    const { headers, status, text } = await visit(site, path)

    expect([status, headers['content-type']]).toEqual([200, `${type}; charset=utf-8`])
    expect(readXml(text).filter((name) => name === item)).toHaveLength(1)
    expect(text).toContain(`http://${site.host}:3000/actualites/marche`)
  })

  it('is JSON', async () => {
    const { headers, json } = await visit(site, '/flux/actualites.json')

    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8')
    expect(json).toMatchObject({
      items: [{ title, url: `http://${site.host}:3000/actualites/marche` }],
      version: 'https://jsonfeed.org/version/1.1',
    })
  })

  it('keeps the identity of its items when they change', async () => {
    const before = await visit(site, '/flux/actualites.json')
    const own = await visit(site, '/flux/actualites.rss')
    const [{ id }] = (before.json as { items: [{ id: string }] }).items

    expect(own.text).toContain(`<guid isPermaLink="false">${id}</guid>`)
  })
})

describe('a calendar', () => {
  it.each(['/flux/agenda.ics', '/agenda/noel.ics'])('is iCalendar: %s', async (path) => {
    const { headers, text } = await visit(site, path)
    const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')

    expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect([lines[0], lines.findLast((line) => line !== '')]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(lines).toContain(`SUMMARY:${title}`)
    expect(lines).toContain('LOCATION:Place\\; de la Mairie\\, n° 2')
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  })
})

describe('sitemap.xml', () => {
  it('lists what is online, once each', async () => {
    const { headers, text } = await visit(site, '/sitemap.xml')
    const places = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place)

    expect(headers['content-type']).toBe('application/xml; charset=utf-8')
    expect(readXml(text)[0]).toBe('urlset')
    expect(new Set(places).size).toBe(places.length)
    expect(places).toEqual(
      expect.arrayContaining(
        ['/', '/documents', '/plan-du-site', '/mairie', '/actualites/marche', '/agenda/noel'].map(
          (path) => `http://${site.host}:3000${path}`,
        ),
      ),
    )
  })
})

describe('robots.txt', () => {
  it('opens a site that is online, and names its sitemap', async () => {
    const { text } = await visit(site, '/robots.txt')

    expect(text).toContain(`Sitemap: http://${site.host}:3000/sitemap.xml`)
    expect(text).not.toMatch(/^Disallow: \/$/m)
  })

  it.each(['project', 'development', 'delivered'] as const)(
    'closes a site in state %s, whose pages say so too',
    async (state) => {
      const hidden = await buildSite({ state })

      const [robots, home] = [await visit(hidden, '/robots.txt'), await visit(hidden, '/')]

      expect(robots.text).toMatch(/^Disallow: \/$/m)
      expect(home.headers['x-robots-tag']).toBe('noindex')
    },
  )
})

describe('security.txt', () => {
  it('says who to write to, and until when it is true', async () => {
    const { headers, text } = await visit(site, '/.well-known/security.txt')
    const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')

    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(text).toMatch(/^Contact: (mailto:|https?:\/\/)/m)
    expect(expires.getTime() - Date.now()).toBeGreaterThan(0)
    expect(expires.getTime() - Date.now()).toBeLessThan(366 * 24 * 60 * 60 * 1000)
  })
})

describe('the life of a site', () => {
  it.each([
    ['suspended', 503],
    ['closed', 410],
  ] as const)('%s answers %i everywhere, and shows nothing', async (state, expected) => {
    const gone = await buildSite({ state })
    const document = await buildDocument('news', gone, { ...online, title: 'Encore là' })
    const media = await buildDocument('media', gone)

    const answers = await Promise.all(
      [
        '/',
        `/actualites/${String(document.slug)}`,
        '/flux/actualites.rss',
        `/medias/${String(media.filename)}`,
      ].map((path) => visit(gone, path)),
    )

    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(expected))
    expect(answers.filter(({ text }) => text.includes('Encore là'))).toEqual([])
  })
})
