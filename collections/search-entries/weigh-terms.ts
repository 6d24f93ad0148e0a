import { stemOf } from '#core/french-stems.ts'
import { normalizeText, tellingWords } from '#core/french-text.ts'
import { slugs } from '#core/slugs.ts'
import type { SearchEntry } from '#payload-types'
import type { Words } from './term-index.ts'

/** What an index is made from. The summary is in `searchText` too. */
export type IndexedRow = Pick<
  SearchEntry,
  | 'category'
  | 'date'
  | 'documentCollection'
  | 'documentId'
  | 'endDate'
  | 'fileText'
  | 'path'
  | 'searchText'
  | 'searchTitle'
  | 'summary'
>

/** A stem is worked out once for the whole of a site, whose words are then known. */
export type Stemmer = { stemsOf: (normalized: string) => string[]; words: Words }

export const createStemmer = (): Stemmer => {
  const known = new Map<string, string>()

  return {
    stemsOf: (normalized) =>
      tellingWords(normalized).map((word) => {
        const stem = known.get(word) ?? stemOf(word)

        known.set(word, stem)
        return stem
      }),
    words: () => known,
  }
}

/** Weight of a word in each part of a document. */
const inTitle = 8
const inAddress = 3
const inRubrique = 2
const inSummary = 1.5
const inText = 1
const inFile = 0.8

/** BM25: the tenth occurrence says little more than the third, and a long text says each of its words less. */
const saturation = 1.2
const ordinaryLength = 120

const countOf = (stems: string[]): Map<string, number> => {
  const counts = new Map<string, number>()

  stems.forEach((stem) => counts.set(stem, (counts.get(stem) ?? 0) + 1))
  return counts
}

/** Adds the words of one part, each at its weight, once however often it is there. */
const addOnce = (weights: Map<string, number>, stems: string[], weight: number): void => {
  new Set(stems).forEach((stem) => weights.set(stem, (weights.get(stem) ?? 0) + weight))
}

const addText = (weights: Map<string, number>, stems: string[], weight: number): void => {
  const half = saturation * (0.25 + (0.75 * stems.length) / ordinaryLength)

  for (const [stem, count] of countOf(stems)) {
    weights.set(stem, (weights.get(stem) ?? 0) + (weight * count * (saturation + 1)) / (count + half))
  }
}

/** A page is found by the rubriques above it; « actualités » and « agenda » say nothing of what is below them. */
const rubriqueOf = ({
  category,
  documentCollection,
  path,
}: IndexedRow): { own: string; rubrique: string } => {
  const parts = path.split('/').filter(Boolean)

  return {
    own: parts.at(-1) ?? '',
    rubrique: `${category ?? ''} ${documentCollection === slugs.pages ? parts.slice(0, -1).join(' ') : ''}`,
  }
}

/** How much each word of a document tells of it: its title first, then its address and rubrique, then its texts. */
export const weighTerms = (row: IndexedRow, { stemsOf }: Stemmer): Map<string, number> => {
  const weights = new Map<string, number>()
  const { own, rubrique } = rubriqueOf(row)
  const title = stemsOf(row.searchTitle ?? '')

  // each word of « Élections » says more of it than each of « Élections : vérifiez votre inscription »
  addOnce(weights, title, inTitle * (0.6 + 0.4 / Math.max(1, title.length)))
  addOnce(weights, stemsOf(normalizeText(own)), inAddress)
  addOnce(weights, stemsOf(normalizeText(rubrique)), inRubrique)
  addOnce(weights, stemsOf(normalizeText(row.summary ?? '')), inSummary)
  addText(weights, stemsOf(row.searchText ?? ''), inText)
  addText(weights, stemsOf(normalizeText(row.fileText ?? '')), inFile)
  return weights
}
