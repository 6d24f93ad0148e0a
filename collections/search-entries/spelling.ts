import { stemOf } from '#core/french-stems.ts'
import { type Term } from '#core/french-text.ts'

/** What a misspelt word may have meant, the likeliest first. */
type Vocabulary = {
  has: (stem: string) => boolean
  weightOf: (stem: string) => number
  /** Every word with its stem: mistakes are counted on whole words, a stem leaves out too much of them. */
  words: () => Iterable<readonly [word: string, stem: string]>
}

/** Mistakes forgiven, by length: one in « ecolr », two in « pasport »; none in « plu », which is no « plui ». */
const allowedMistakes = (word: string): number => (word.length < 5 ? 0 : word.length < 6 ? 1 : 2)

/**
 * Letters to add, take, change or exchange between two words, or more than `most` (Damerau and Levenshtein, optimal
 * string alignment, three rows at a time).
 */
export const mistakesBetween = (a: string, b: string, most: number): number => {
  let [before, above, row]: [number[], number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, i) => i),
    [],
  ]

  for (let i = 1; i <= a.length; i += 1) {
    row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]

      row[j] = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (isSame ? 0 : 1),
        isExchanged ? (before[j - 2] as number) + 1 : Infinity,
      )
    }
    if (Math.min(...row) > most) {
      return most + 1
    }
    ;[before, above] = [above, row]
  }
  return above[b.length] as number
}

/** How a word sounds, roughly: « kantine », « pissine » and « cimetiaire » as they are meant. */
const soundOf = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/h/g, '')
    .replace(/qu?|k|c(?![eiy])/g, 'k')
    .replace(/c|ç|ss|z/g, 's')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/eau|au/g, 'o')
    .replace(/ai|ei|er$|ez$/g, 'e')
    .replace(/[ae]([nm])(?![aeiouynm])/g, 'a$1')
    .replace(/m(?=[pb])/g, 'n')
    .replace(/y/g, 'i')
    .replace(/[sx]$/, '')
    .replace(/(.)\1+/g, '$1')

type Candidate = { mistakes: number; stem: string; weight: number }

/** Of a word of that many letters, the beginning says what is meant: « biblio », « asso ». */
const tellingBeginning = 4

/** How far a known word is: half a mistake when it begins with what is written or sounds like it. */
const distanceTo = (word: string): ((known: string) => number) => {
  const most = allowedMistakes(word)
  const sound = soundOf(word)

  return (known) => {
    if (word.length >= tellingBeginning && known.startsWith(word)) {
      return 0.5
    }
    // « volets » is not a mistyped « vol »
    const allowed = Math.min(most, allowedMistakes(known))

    if (Math.abs(known.length - word.length) > allowed || /\d/.test(known)) {
      return Infinity
    }
    const mistakes = mistakesBetween(word, known, allowed)

    if (mistakes <= allowed && soundOf(known) === sound) {
      return 0.5
    }
    // one seldom mistakes a first letter: « tondre » is not « joindre »
    const counted = mistakes + (known[0] === word[0] ? 0 : 1)

    return counted > allowed ? Infinity : counted
  }
}

/** « leau », « lecole », « didentite »: the apostrophe was forgotten. */
const forgottenApostrophe = /^(?:[cdjlmnst]|qu)(?=[aeiouyh])/

const withoutArticle = (word: string, vocabulary: Vocabulary): string | undefined => {
  const rest = word.replace(forgottenApostrophe, '')

  return rest !== word && rest.length > 2 && vocabulary.has(stemOf(rest)) ? stemOf(rest) : undefined
}

/** A word of a query as it is understood: itself when it is known, else what it begins or nearly is. */
export const understand = ({ stem, word }: Term, vocabulary: Vocabulary): string => {
  if (vocabulary.has(stem) || /\d/.test(word)) {
    return stem
  }
  const article = withoutArticle(word, vocabulary)

  if (article !== undefined) {
    return article
  }
  const distance = distanceTo(word)
  const candidates: Candidate[] = []

  for (const [known, knownStem] of vocabulary.words()) {
    const mistakes = distance(known)

    // a word may be left from a document that was removed
    if (mistakes !== Infinity && vocabulary.has(knownStem)) {
      candidates.push({ mistakes, stem: knownStem, weight: vocabulary.weightOf(knownStem) })
    }
  }
  const [best] = candidates.sort((a, b) => a.mistakes - b.mistakes || b.weight - a.weight)

  return best?.stem ?? stem
}
