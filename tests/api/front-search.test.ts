import { beforeAll, describe, expect, it } from 'vitest'
import { richText, words } from '#tests/support/fill-fields.ts'
import { visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
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

  return ['/actualites/cantine', '/ecole', '/agenda/fete', '/documents/reglement'].filter((path) =>
    main.includes(`href="${path}"`),
  )
}

describe('search', () => {
  it.each([
    ['words of titles and texts', 'cantine', ['/actualites/cantine', '/ecole', '/documents/reglement']],
    ['without accents', 'ecole', ['/ecole']],
    ['with accents where there are none', 'cantîne scolâire', ['/actualites/cantine']],
    ['in capitals', 'FÊTE', ['/agenda/fete']],
    ['ligatures', 'oeuf boeufs', ['/agenda/fete']],
    ['a plural for a singular', 'règlements', ['/documents/reglement']],
    ['every word', 'cantine pins', ['/ecole']],
    ['nothing of nothing', 'zzzz', []],
    ['no pattern', '%', []],
  ])('finds %s', async (_case, query, expected) => {
    expect(await found(query)).toEqual(expected)
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

  it('is kept by nobody, and listed by no engine', async () => {
    const { text } = await visit(site, '/recherche?q=cantine')

    expect(text).toContain('<meta content="noindex" name="robots"/>')
  })

  it.each(['0', '-1', '9999', 'a', '1e9', '1.5'])('has no page %s to fail on', async (page) => {
    expect((await visit(site, `/recherche?q=cantine&page=${page}`)).status).toBeOneOf([200, 404])
    expect((await visit(site, `/actualites?page=${page}`)).status).toBeOneOf([200, 404])
  })
})
