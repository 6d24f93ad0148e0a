import { termsOf } from '#core/french-text.ts'
import { synonyms } from '../i18n/synonyms.ts'

/** Another way to say what was asked: words that a document must all hold. `weight` below 1: it says it less well. */
export type Alternative = { stems: string[]; weight: number }

/** Words longer than this make no phrase of the table. */
export const longestPhrase = 5

const weights = { equivalent: 0.7, related: 0.5 }

/** Whether one word is worth the other, and not only leads to it. */
export const isEquivalent = ({ weight }: Alternative): boolean => weight === weights.equivalent

const stemsOf = (phrase: string): string[] => termsOf(phrase).map(({ stem }) => stem)

const phrasesOf = (part: string): string[][] => part.split(',').map(stemsOf)

/** « location de salle » and « salle à louer » are one key: order says nothing. */
const keyOf = (stems: string[]): string => [...stems].sort().join(' ')

const readTable = (): Map<string, Alternative[]> => {
  const table = new Map<string, Alternative[]>()
  const add = (from: string[], to: string[], weight: number): void => {
    const known = table.get(keyOf(from)) ?? []

    if (keyOf(from) !== keyOf(to) && !known.some(({ stems }) => keyOf(stems) === keyOf(to))) {
      table.set(keyOf(from), [...known, { stems: to, weight }])
    }
  }

  for (const line of synonyms) {
    const [asked = '', meant] = line.split('>')
    const equivalents = phrasesOf(asked)

    for (const from of equivalents) {
      if (meant === undefined) {
        equivalents.forEach((to) => {
          add(from, to, weights.equivalent)
        })
      } else {
        phrasesOf(meant).forEach((to) => {
          add(from, to, weights.related)
        })
      }
    }
  }
  return table
}

let table: Map<string, Alternative[]> | undefined
let words: Map<string, string> | undefined
let knownStems: Set<string> | undefined

/** The other ways to say these words, or none. */
export const alternativesOf = (stems: string[]): Alternative[] =>
  (table ??= readTable()).get(keyOf(stems)) ?? []

const readWords = (): Map<string, string> =>
  new Map(synonyms.flatMap((line) => termsOf(line).map(({ stem, word }) => [word, stem] as const)))

/** Every word of the table with its stem: a word of a query that is one of them is not misspelt. */
export const synonymWords = (): Map<string, string> => (words ??= readWords())

/** Whether some word of the table has this stem. */
export const isSynonymStem = (stem: string): boolean =>
  (knownStems ??= new Set(synonymWords().values())).has(stem)
