import { stemOf } from '#core/french-stems.ts'
import { termsOf } from '#core/french-text.ts'
import { slugs } from '#core/slugs.ts'
import { understand } from './spelling.ts'
import {
  alternativesOf,
  isEquivalent,
  isSynonymStem,
  longestPhrase,
  synonymWords,
  type Alternative,
} from './synonym-table.ts'
import type { TermIndex } from './term-index.ts'

/** What a result is ranked and counted by. */
export type RankedDoc = {
  /** A news item ages; an event is over. Milliseconds. */
  date?: number | undefined
  documentId: string
  endDate?: number | undefined
  /** What the law asks for, and what nobody looks for. */
  isLegal: boolean
  kind: string
}

export type Found = {
  /** The part of the query that the document answers: 1 when it holds all its words. */
  cover: number
  doc: RankedDoc
  score: number
}

export type Findings = {
  /** Every word asks how to reach the site: its address, its telephone, its hours. */
  asksForContact: boolean
  found: Found[]
  /** Words of the query, and what is as good: to be marked where all the stems of one are shown. */
  phrases: string[][]
}

type Index = TermIndex<RankedDoc>

/** Words of a query that mean one thing, and the other ways to say it. */
type Unit = { alternatives: Alternative[]; stems: string[] }

const longestQueryWords = 8

/** What holds not every word, and scores less than this part of the best, is no answer. */
const leastOfBest = 0.2

const vocabularyOf = (index: Index) => ({
  has: (stem: string) => index.idf(stem) > 0 || isSynonymStem(stem),
  // of two words as near, the one that more documents hold
  weightOf: (stem: string) => (index.idf(stem) === 0 ? 0 : 1 / index.idf(stem)),
  words: function* () {
    yield* index.words()
    yield* synonymWords()
  },
})

/** Cuts a query into what the table of synonyms knows, the longest phrases first, and single words. */
const unitsOf = (stems: string[]): Unit[] => {
  const units: Unit[] = []
  let from = 0

  while (from < stems.length) {
    let to = Math.min(stems.length, from + longestPhrase)

    while (to > from + 1 && alternativesOf(stems.slice(from, to)).length === 0) {
      to -= 1
    }
    units.push({ alternatives: alternativesOf(stems.slice(from, to)), stems: stems.slice(from, to) })
    from = to
  }
  return units
}

/** What each document gets, by rank: how well it answers, and how much of the query it answers. */
type Tally = { cover: Float32Array; score: Float32Array }

const createTally = (size: number): Tally => ({
  cover: new Float32Array(size),
  score: new Float32Array(size),
})

/** What holds the very words of a unit, each for itself. */
const tallyWords = (index: Index, stems: string[], tally: Tally): void => {
  for (const stem of stems) {
    const idf = index.idf(stem)

    index.match(stem, (rank, weight) => {
      tally.score[rank] = (tally.score[rank] as number) + idf * weight
      tally.cover[rank] = (tally.cover[rank] as number) + 1
    })
  }
}

/**
 * What holds every word of another way to say a unit. It counts for no more than the words themselves: a rare synonym
 * does not pass before what was asked.
 */
const tallyAlternative = (index: Index, unit: Unit, { stems, weight }: Alternative, tally: Tally): void => {
  const own = Math.max(...unit.stems.map(index.idf))
  const held = createTally(tally.score.length)

  for (const stem of stems) {
    const idf = own > 0 ? Math.min(own, index.idf(stem)) : index.idf(stem)

    index.match(stem, (rank, inDocument) => {
      const count = (held.cover[rank] as number) + 1
      const score = (held.score[rank] as number) + idf * inDocument

      held.cover[rank] = count
      held.score[rank] = score
      if (count === stems.length) {
        const value = (score / count) * weight * unit.stems.length

        tally.score[rank] = Math.max(tally.score[rank] as number, value)
        tally.cover[rank] = Math.max(tally.cover[rank] as number, weight * unit.stems.length)
      }
    })
  }
}

const tallyUnit = (index: Index, unit: Unit): Tally => {
  const tally = createTally(index.capacity())

  tallyWords(index, unit.stems, tally)
  for (const alternative of unit.alternatives) {
    if (alternative.stems.every((stem) => index.idf(stem) > 0)) {
      tallyAlternative(index, unit, alternative, tally)
    }
  }
  return tally
}

const dayMs = 24 * 60 * 60 * 1000
const yearMs = 365 * dayMs

/** What was news two years ago is not; what is over is seldom asked for. */
const freshness = ({ date, endDate, kind }: RankedDoc, now: number): number => {
  if (kind === slugs.events) {
    // an event of a whole day ends with its day
    return (endDate ?? date ?? now) + dayMs < now ? 0.5 : 1
  }
  return kind === slugs.news && date !== undefined ? 0.5 + 0.5 * 2 ** (-Math.max(0, now - date) / yearMs) : 1
}

/** A page says what holds all year. */
const standing = ({ isLegal, kind }: RankedDoc): number => (isLegal ? 0.4 : kind === slugs.pages ? 1.2 : 1)

const answersOf = (index: Index, units: Unit[], now: number): Found[] => {
  const tallies = units.map((unit) => tallyUnit(index, unit))
  const words = units.reduce((sum, { stems }) => sum + stems.length, 0)
  const answers: Found[] = []

  for (let rank = 0; rank < index.capacity(); rank += 1) {
    const score = tallies.reduce((sum, tally) => sum + (tally.score[rank] as number), 0)
    const doc = score > 0 ? index.docOf(rank) : undefined

    if (doc) {
      const cover = tallies.reduce((sum, tally) => sum + (tally.cover[rank] as number), 0) / words
      answers.push({ cover, doc, score: score * (0.2 + 0.8 * cover) * freshness(doc, now) * standing(doc) })
    }
  }
  return answers
}

/** Best first; of two as good, the latest. */
const inOrder = (answers: Found[]): Found[] => {
  const best = answers.reduce((most, { score }) => Math.max(most, score), 0)

  return answers
    .filter(({ cover, score }) => cover > 0.99 || score >= leastOfBest * best)
    .sort((a, b) => b.score - a.score || (b.doc.date ?? 0) - (a.doc.date ?? 0))
}

const contactStem = stemOf('contact')

const isForContact = ({ alternatives, stems }: Unit): boolean =>
  stems.join() === contactStem || alternatives.some((alternative) => alternative.stems.join() === contactStem)

/**
 * Finds what answers a query, best first: any of its words, in any of their forms, mistyped or said otherwise. What
 * holds more of them, in its title or its rubrique, comes before.
 */
export const rank = (index: Index, query: string, now: Date): Findings => {
  const vocabulary = vocabularyOf(index)
  const stems = termsOf(query)
    .slice(0, longestQueryWords)
    .map((term) => understand(term, vocabulary))
  const units = unitsOf([...new Set(stems)])
  const equivalents = units.flatMap((unit) => unit.alternatives.filter(isEquivalent))

  return {
    asksForContact: units.length > 0 && units.every(isForContact),
    found: inOrder(answersOf(index, units, now.getTime())),
    phrases: [...stems.map((stem) => [stem]), ...equivalents.map((equivalent) => equivalent.stems)],
  }
}
