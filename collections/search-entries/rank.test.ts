import { describe, expect, it } from 'vitest'
import { normalizeText } from '#core/french-text.ts'
import { slugs } from '#core/slugs.ts'
import { rank, type RankedDoc } from './rank.ts'
import { createTermIndex } from './term-index.ts'
import { createStemmer, weighTerms } from './weigh-terms.ts'

const now = new Date('2026-06-01T10:00:00Z')

type Written = { day?: string; kind?: string; path?: string; text?: string; title: string }

const indexOf = (...written: Written[]) => {
  const stemmer = createStemmer()
  const index = createTermIndex<RankedDoc>(() => 0, stemmer.words)

  for (const { day, kind = slugs.pages, path = '/p', text = '', title } of written) {
    const row = {
      documentCollection: kind,
      documentId: title,
      path,
      searchText: normalizeText(`${title} ${text}`),
      searchTitle: normalizeText(title),
    }
    const date = day === undefined ? undefined : new Date(day).getTime()

    index.add(title, { date, documentId: title, isLegal: false, kind }, weighTerms(row, stemmer))
  }
  return index
}

const found = (index: ReturnType<typeof indexOf>, query: string): string[] =>
  rank(index, query, now).found.map(({ doc }) => doc.documentId)

describe('the order of results', () => {
  it('puts a title before a text, and a rubrique before a word of passage', () => {
    const index = indexOf(
      { text: 'Le kiosque accueille le bal.', title: 'Valse' },
      { title: 'Le kiosque' },
      { path: '/kiosque/plan', title: 'Ouvertures' },
    )

    expect(found(index, 'kiosque')).toEqual(['Le kiosque', 'Ouvertures', 'Valse'])
  })

  it('puts what holds every word before what holds one', () => {
    const index = indexOf(
      { title: 'Transport à la demande' },
      { title: 'Transport des aînés' },
      { title: 'Aînés' },
    )

    expect(found(index, 'transport aînés')[0]).toBe('Transport des aînés')
  })

  it('puts recent news before old ones, and what is to come before what is over', () => {
    const index = indexOf(
      { day: '2022-01-01', kind: slugs.news, title: 'Cross scolaire 2022' },
      { day: '2026-05-30', kind: slugs.news, title: 'Cross scolaire 2026' },
    )
    const events = indexOf(
      { day: '2026-05-01', kind: slugs.events, title: 'Concert de mai' },
      { day: '2026-07-01', kind: slugs.events, title: 'Concert de juillet' },
    )

    expect(found(index, 'cross')).toEqual(['Cross scolaire 2026', 'Cross scolaire 2022'])
    expect(found(events, 'concert')[0]).toBe('Concert de juillet')
  })

  it('forgets what is removed, and replaces what is written again', () => {
    const index = indexOf({ title: 'Kermesse' }, { title: 'Tombola' })

    index.remove('Kermesse')
    index.add('Tombola', { documentId: 'Tombola', isLegal: false, kind: slugs.news }, new Map([['lot', 8]]))

    expect(found(index, 'kermesse tombola')).toEqual([])
    expect(found(index, 'lot')).toEqual(['Tombola'])
  })

  it('tells who asks for the address or the hours of the site', () => {
    const index = indexOf({ title: 'Contact' })

    expect(rank(index, 'horaires mairie', now).asksForContact).toBe(true)
    expect(rank(index, 'horaires piscine', now).asksForContact).toBe(false)
    expect(rank(index, '', now).asksForContact).toBe(false)
  })
})
