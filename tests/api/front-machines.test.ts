import { beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { richText, words } from '#tests/support/fill-fields.ts'
import { visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'
import { readXml } from '#tests/support/xml.ts'

const online = { _status: 'published' }
const hostile = '</script><script>alert(1)</script><!-- & « Noël »'

let site: TestSite

beforeAll(async () => {
  site = await buildSite({ street: '1 rue du Bourg', town: 'Dax' })
  await buildDocument('news', site, {
    ...online,
    blocks: [{ blockType: 'text', content: richText(words(hostile)) }],
    lead: 'En bref',
    slug: 'travaux',
    title: hostile,
  })
  await buildDocument('events', site, {
    ...online,
    isCancelled: true,
    slug: 'fete',
    startsAt: '2099-12-24T09:00:00.000Z',
    title: 'Fête',
  })
})

type Thing = Record<string, unknown> & { '@type': string }

const thingsIn = (html: string): Thing[] => {
  const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  return (JSON.parse(data) as { '@graph'?: Thing[] })['@graph'] ?? []
}

const thingsOf = async (path: string): Promise<Thing[]> => thingsIn((await visit(site, path)).text)

describe('what a page says to machines', () => {
  it('names on the home page who publishes the site, and how to search it', async () => {
    const things = await thingsOf('/')

    expect(things).toMatchObject([
      { '@type': 'GovernmentOrganization', name: expect.any(String), url: `http://${site.host}:3000/` },
      { '@type': 'WebSite', potentialAction: { '@type': 'SearchAction' } },
    ])
  })

  it('holds all that a news article must have, and lets nothing out of its script', async () => {
    const { text } = await visit(site, '/actualites/travaux')

    const [news, way] = thingsIn(text)

    expect(news).toMatchObject({
      '@type': 'NewsArticle',
      author: { '@type': 'GovernmentOrganization' },
      dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      headline: hostile,
    })
    expect(way).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [{ position: 1 }, { position: 2 }, { name: hostile, position: 3 }],
    })
    expect(text).not.toContain('<script>alert')
  })

  it('holds all that an event must have: its start, its state, a place with an address', async () => {
    const [event] = await thingsOf('/agenda/fete')

    expect(event).toMatchObject({
      '@type': 'Event',
      eventStatus: 'https://schema.org/EventCancelled',
      location: {
        '@type': 'Place',
        address: expect.stringContaining('rue du Bourg'),
        name: expect.any(String),
      },
      name: 'Fête',
      startDate: '2099-12-24T09:00:00.000Z',
    })
  })

  it.each(['/nulle-part', '/recherche?q=x'])(
    'is nothing that a search engine may not list: %s',
    async (path) => {
      expect(await thingsOf(path)).toEqual([])
    },
  )

  it('tells networks an article from a page', async () => {
    const [home, news] = [await visit(site, '/'), await visit(site, '/actualites/travaux')]

    expect(home.text).toContain('<meta content="website" property="og:type"/>')
    expect(home.text).toContain(
      `<meta content="http://${site.host}:3000/icone-512.png" property="og:image"/>`,
    )
    expect(news.text).toContain('<meta content="article" property="og:type"/>')
    expect(news.text).toMatch(/<meta content="\d{4}-[^"]+" property="article:published_time"\/>/)
  })
})

describe('what stands for a site outside its pages', () => {
  it.each([180, 192, 512])('is a picture of %i pixels', async (size) => {
    const { body, headers, status } = await visit(site, `/icone-${String(size)}.png`)

    expect([status, headers['content-type']]).toEqual([200, 'image/png'])
    expect(await sharp(body).metadata()).toMatchObject({ format: 'png', height: size, width: size })
  })

  it.each(['/icone-181.png', '/icone-99999.png', '/icone-180.jpg'])('is no other: %s', async (path) => {
    expect((await visit(site, path)).status).toBe(404)
  })

  it('is a manifest, whose pictures are there', async () => {
    const { headers, json } = await visit(site, '/manifest.webmanifest')
    const { icons, start_url } = json as { icons: { src: string }[]; start_url: string }

    const statuses = await Promise.all(icons.map(async ({ src }) => (await visit(site, src)).status))

    expect(headers['content-type']).toBe('application/manifest+json')
    expect([start_url, statuses]).toEqual(['/', [200, 200, 200]])
  })

  it('is a way to search it from the browser', async () => {
    const { headers, text } = await visit(site, '/opensearch.xml')

    expect(headers['content-type']).toContain('application/opensearchdescription+xml')
    expect(readXml(text)[0]).toBe('OpenSearchDescription')
    expect(text).toContain(`template="http://${site.host}:3000/recherche?q={searchTerms}"`)
  })
})

describe('a feed', () => {
  it.each([
    ['rss', 'content:encoded'],
    ['atom', 'content'],
  ])('holds the whole text: %s', async (format, element) => {
    const { text } = await visit(site, `/flux/actualites.${format}`)

    expect(readXml(text)).toContain(element)
    expect(text).toContain('&amp;lt;/script&amp;gt;')
  })

  it('holds the whole text: json', async () => {
    const { json } = await visit(site, '/flux/actualites.json')

    expect(json).toMatchObject({
      items: [{ content_html: expect.stringContaining('&lt;/script&gt;'), summary: 'En bref' }],
    })
  })
})
