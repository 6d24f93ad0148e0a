import { describe, expect, it } from 'vitest'
import { termsOf } from '#core/french-text.ts'
import { synonyms } from '../i18n/synonyms.ts'
import { alternativesOf, longestPhrase } from './synonym-table.ts'

const stemsOf = (phrase: string): string[] => termsOf(phrase).map(({ stem }) => stem)

const saidBy = (phrase: string): string[] =>
  alternativesOf(stemsOf(phrase)).map(({ stems }) => stems.join(' '))

describe('synonyms', () => {
  it.each([
    ['poubelles', 'déchets'],
    ['CNI', 'carte d’identité'],
    ['plan local d’urbanisme', 'PLU'],
    ['déchetterie', 'déchèterie'],
    ['restauration scolaire', 'cantine'],
    ['extrait de naissance', 'acte de naissance'],
    ['compte-rendu', 'procès-verbal'],
  ])('are worth one another: « %s » and « %s »', (one, other) => {
    expect(saidBy(one)).toContain(stemsOf(other).join(' '))
    expect(saidBy(other)).toContain(stemsOf(one).join(' '))
  })

  it('are known in whatever order their words are', () => {
    expect(saidBy('identité carte')).toContain(stemsOf('CNI').join(' '))
  })

  it('lead one way where they are written so', () => {
    expect(saidBy('encombrants')).toContain(stemsOf('déchets').join(' '))
    expect(saidBy('déchets')).not.toContain(stemsOf('encombrants').join(' '))
  })

  it('are each a few words, and lead somewhere', () => {
    const phrases = synonyms.flatMap((line) => line.split(/[,>]/).map((phrase) => stemsOf(phrase)))

    expect(phrases.filter(({ length }) => length === 0 || length > longestPhrase)).toEqual([])
    expect(synonyms.filter((line) => !/[,>]/.test(line))).toEqual([])
  })
})
