import { describe, expect, it } from 'vitest'
import { normalizeText, searchStems, slugOf, termsOf } from './french-text.ts'

describe('normalizeText', () => {
  it('drops case, accents, ligatures and punctuation', () => {
    expect(normalizeText('L’Œuvre d’été : ÇA commence !')).toBe('l oeuvre d ete ca commence')
  })
})

describe('normalizeText', () => {
  it.each([
    ['a soft hyphen', 'dé\u00adchets', 'dechets'],
    ['a zero-width space', 'dé\u200bchets', 'dechets'],
    ['a mark at the head of a file', '\ufeffdéchets', 'dechets'],
    ['marks of direction', '\u202adéchets\u202c\u200e', 'dechets'],
    ['a ligature of a PDF', 'ﬁnances, oﬃce et ﬂeurs', 'finances office et fleurs'],
    ['accents taken apart', 'de\u0301chets', 'dechets'],
    ['an acronym with dots', 'le C.C.A.S. de Dax', 'le ccas de dax'],
    ['an acronym without its last dot', 'P.L.U.i', 'plui'],
    ['an acronym with spaces', 'C. C. A. S.', 'ccas'],
    ['initials of a name', 'M. A. Dupont', 'm a dupont'],
    ['a number', 'nº 3, n° 3 et 40 m²', 'n 3 n 3 et 40 m2'],
    ['full-width letters', 'ＤＡＸ', 'dax'],
  ])('reads through %s', (_what, text, normal) => {
    expect(normalizeText(text)).toBe(normal)
  })
})

describe('slugOf', () => {
  it.each([
    ['La ﬁche du C.C.A.S.', 'la-fiche-du-ccas'],
    ['Cœur de ville\u00ad', 'coeur-de-ville'],
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

const stemIn = (word: string): string | undefined => termsOf(word)[0]?.stem

describe('the stem of a word', () => {
  it.each([
    ['rue', 'rues'],
    ['vie', 'vies'],
    ['élu', 'élus'],
    ['vélo', 'vélos'],
    ['menu', 'menus'],
    ['agenda', 'agendas'],
    ['jeu', 'jeux'],
    ['lieu', 'lieux'],
    ['travaux', 'travaux'],
    ['loisir', 'loisirs'],
    ['Pacs', 'pacser'],
    ['municipal', 'municipaux'],
    ['arrêté', 'arrêtés'],
    ['piscine', 'piscines'],
  ])('is that of its other forms: « %s » and « %s »', (one, other) => {
    expect(stemIn(one)).toBe(stemIn(other))
  })

  it.each([
    ['arrêt', 'arrêté'],
    ['voir', 'voirie'],
    ['tenir', 'tennis'],
    ['station', 'stationnement'],
    ['concert', 'concertation'],
    ['commune', 'communication'],
    ['retrait', 'retraite'],
    ['maire', 'mairie'],
    ['taxe', 'taxi'],
    ['vent', 'vente'],
    ['porte', 'port'],
    ['loi', 'loisirs'],
  ])('is not that of another word: « %s » and « %s »', (one, other) => {
    expect(stemIn(one)).not.toBe(stemIn(other))
  })
})

describe('searchStems', () => {
  it('finds singular and plural alike, and forgets the little words', () => {
    expect(searchStems('les écoles de la commune')).toEqual(['ecol', 'commun'])
    expect(searchStems('journaux')).toEqual(['journa'])
  })

  it('keeps the little words when there is nothing else', () => {
    expect(searchStems('sur la')).toEqual(['sur', 'la'])
  })

  it('asks nothing of an empty query', () => {
    expect(searchStems(' ? ')).toEqual([])
  })
})
