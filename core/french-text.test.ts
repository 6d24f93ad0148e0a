import { describe, expect, it } from 'vitest'
import { normalizeText, searchStems, slugOf } from './french-text.ts'

describe('normalizeText', () => {
  it('drops case, accents, ligatures and punctuation', () => {
    expect(normalizeText('L’Œuvre d’été : ÇA commence !')).toBe('l oeuvre d ete ca commence')
  })
})

describe('slugOf', () => {
  it.each([
    ['L’été à Saint-Paul-lès-Dax', 'l-ete-a-saint-paul-les-dax'],
    ['  Réunion   publique n° 3 ', 'reunion-publique-n-3'],
    ['!!!', ''],
  ])('makes the address of « %s »', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('cuts a long title at a word, below eighty characters', () => {
    const slug = slugOf(
      'Travaux de renouvellement des canalisations d’eau potable dans les rues du centre-bourg et des faubourgs',
    )

    expect(slug).toBe('travaux-de-renouvellement-des-canalisations-d-eau-potable-dans-les-rues-du')
  })
})

describe('searchStems', () => {
  it('finds singular and plural alike, and forgets the little words', () => {
    expect(searchStems('les écoles de la commune')).toEqual(['ecole', 'commune'])
    expect(searchStems('journaux')).toEqual(['journ'])
  })

  it('keeps the little words when there is nothing else', () => {
    expect(searchStems('sur la')).toEqual(['sur', 'la'])
  })

  it('asks nothing of an empty query', () => {
    expect(searchStems(' ? ')).toEqual([])
  })
})
