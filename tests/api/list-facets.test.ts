import { describe, expect, it } from 'vitest'
import { visit } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildSite } from '#tests/support/sites.ts'

const online = { _status: 'published' }

/** The choices of a list, each with its count: « Travaux 2 ». */
const choicesOf = (html: string): string[] => {
  const [, facets = ''] = /<nav[^>]*class="facets">(.*?)<\/nav>/s.exec(html) ?? []
  return [...facets.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, words = '']) =>
    words.replaceAll(/<[^>]*>/g, ''),
  )
}

describe('the choices of a list', () => {
  it('lead to something, and say to how much: news', async () => {
    const site = await buildSite()
    await buildDocument('news', site, { ...online, category: 'travaux' })
    await buildDocument('news', site, { ...online, category: 'travaux' })
    await buildDocument('news', site, { ...online, category: 'culture' })
    await buildDocument('news', site, { _status: 'draft', category: 'jeunesse' })

    const { text } = await visit(site, '/actualites')

    expect(choicesOf(text)).toEqual(['Toutes 3', 'Travaux 2', 'Culture 1'])
  })

  it('keep the one that is made, even when it is empty', async () => {
    const site = await buildSite()
    await buildDocument('documents', site, { category: 'bulletin' })

    const { text } = await visit(site, '/documents?rubrique=compte-rendu')

    expect(choicesOf(text)).toHaveLength(3)
    expect(text).toContain('aria-current="true" href="/documents?rubrique=compte-rendu"')
  })

  it('are none where there is no choice', async () => {
    const site = await buildSite()
    await buildDocument('events', site, { ...online, startsAt: '2099-01-01T09:00:00.000Z' })

    const [news, agenda] = [await visit(site, '/actualites'), await visit(site, '/agenda')]

    expect([choicesOf(news.text), choicesOf(agenda.text)]).toEqual([[], []])
  })
})
