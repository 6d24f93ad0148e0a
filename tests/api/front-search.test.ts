import { beforeAll, describe, expect, it } from 'vitest'
import { richText, words } from '#tests/support/fill-fields.ts'
import { visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { mostComputed } from '#server/computed-pace.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'

const online = { _status: 'published' }

let site: TestSite

beforeAll(async () => {
  site = await buildSite()
  await buildDocument('news', site, { ...online, slug: 'cantine', title: 'Menus de la cantine scolaire' })
  await buildDocument('pages', site, {
    ...online,
    blocks: [
      { blockType: 'text', content: richText(words('Inscrivez vos enfants à la cantine avant l’été.')) },
    ],
    slug: 'ecole',
    title: 'École des Pins',
  })
  await buildDocument('events', site, { ...online, slug: 'fete', title: 'Fête de l’œuf et des bœufs' })
  await buildDocument('documents', site, { slug: 'reglement', title: 'Règlement de la cantine' })
})

const found = async (query: string, more = ''): Promise<string[]> => {
  const { text } = await visit(site, `/recherche?q=${encodeURIComponent(query)}${more}`)
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'))

  return [...main.matchAll(/class="teaser-title"><a href="([^"]+)"/g)].map(([, path = '']) => path)
}

describe('search', () => {
  it.each([
    ['words of titles and texts', 'cantine', ['/actualites/cantine', '/documents/reglement', '/ecole']],
    ['without accents', 'pins', ['/ecole']],
    ['with accents where there are none', 'mênus', ['/actualites/cantine']],
    ['in capitals', 'FÊTE', ['/agenda/fete']],
    ['ligatures', 'oeuf boeufs', ['/agenda/fete']],
    ['a plural for a singular', 'règlements', ['/documents/reglement']],
    ['any word, and first what holds them all', 'pins cantine zzzz', ['/ecole']],
    ['what is mistyped', 'cantinne', ['/actualites/cantine', '/documents/reglement', '/ecole']],
    ['what is said otherwise', 'animations', ['/agenda/fete']],
    ['no word inside another', 'tine', []],
    ['nothing of nothing', 'zzzz', []],
    ['no pattern', '%', []],
  ])('finds %s', async (_case, query, expected) => {
    expect(await found(query)).toEqual(expected)
  })

  it('marks what was asked, and says the query, the count and the page in its title', async () => {
    const { text } = await visit(site, '/recherche?q=cantines')

    expect(text).toContain('<mark>cantine</mark> scolaire')
    expect(text).toMatch(/<title>Recherche «\u00a0cantines\u00a0»\u202f: 3 résultats – /)
    expect((await visit(site, '/recherche?q=zzzz')).text).toMatch(/<title>Recherche [^<]*: aucun résultat – /)
    expect((await visit(site, '/recherche')).text).toContain('<title>Rechercher – ')
  })

  it('counts each kind and shows the one that is chosen', async () => {
    const { text } = await visit(site, '/recherche?q=cantine')

    expect(text).toContain('href="/recherche?q=cantine&amp;type=pages"')
    expect(await found('cantine', '&type=pages')).toEqual(['/ecole'])
    expect(await found('cantine', '&type=documents')).toEqual(['/documents/reglement'])
    expect(await found('cantine', '&type=inconnu')).toHaveLength(3)
  })

  it('finds nothing of another site', async () => {
    const other = await buildSite()

    const { text } = await visit(other, '/recherche?q=cantine')

    expect(text).not.toContain('/actualites/cantine')
  })

  it.each(['', ' ', '"', "' OR 1=1 --", '<script>alert(1)</script>', '\u0001', 'é'.repeat(1000), '[$ne]=1'])(
    'takes anything that is typed: %j',
    async (query) => {
      const { status, text } = await visit(site, `/recherche?q=${encodeURIComponent(query).slice(0, 3000)}`)

      expect(status).toBe(200)
      expect(text).not.toContain('<script>alert')
    },
  )

  it('proposes pages while one types, and loads what asks for them on no other page', async () => {
    const { headers, text } = await visit(site, '/recherche/propositions?q=canti')
    const page = await visit(site, '/recherche')
    const [, script = ''] = /<script src="(\/recherche\/[^"]+)" type="module">/.exec(page.text) ?? []

    expect(headers['content-type']).toContain('application/json')
    expect(JSON.parse(text)).toMatchObject({
      items: [
        { href: '/actualites/cantine', kind: 'Actualités', text: 'Menus de la cantine scolaire' },
        {},
        {},
      ],
    })
    expect((await visit(site, script)).headers['content-type']).toContain('text/javascript')
    expect((await visit(site, '/')).text).not.toContain(script)
  })

  it.each(['', '?q=', '?q=%00', `?q=${'a'.repeat(3000)}`, '?q[$ne]=1', '?autre=1'])(
    'proposes nothing, and does not fail, for « %s »',
    async (query) => {
      const { status, text } = await visit(site, `/recherche/propositions${query}`)

      expect(status).toBe(200)
      expect(JSON.parse(text)).toMatchObject({ items: [] })
    },
  )

  it('is kept by nobody, and listed by no engine', async () => {
    const { text } = await visit(site, '/recherche?q=cantine')

    expect(text).toContain('<meta content="noindex" name="robots"/>')
  })

  it('has no page beyond its last', async () => {
    expect((await visit(site, '/recherche?q=cantine&page=2')).status).toBe(404)
  })

  it.each(['0', '-1', '9999', 'a', '1e9', '1.5'])('has no page %s to fail on', async (page) => {
    expect((await visit(site, `/recherche?q=cantine&page=${page}`)).status).toBeOneOf([200, 404])
    expect((await visit(site, `/actualites?page=${page}`)).status).toBeOneOf([200, 404])
  })
})

describe('a line that searches without a pause', () => {
  it('is asked to wait, in the look of the site, and others are not', async () => {
    const site = await buildSite()
    const from = (address: string) => visit(site, '/recherche?q=mairie', { 'X-Forwarded-For': address })
    const answers: number[] = []

    for (let asked = 0; asked < mostComputed; asked += 1) {
      answers.push((await from('203.0.113.40')).status)
    }
    const refused = await from('203.0.113.40')
    const other = await from('203.0.113.41')

    expect(new Set(answers)).toEqual(new Set([200]))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.text).toContain('Recommencez dans une minute')
    expect(refused.text).toContain('<header')
    expect(other.status).toBe(200)
  })
})
