/*
 * An inverted index in flat arrays: for each stem, the documents that hold it and how much it weighs in each, four
 * bytes a pair. Decision 039 has what it is measured against.
 */

/** The low bits of a posting are its weight, the others the rank of its document. */
const weightBits = 12
const maxWeight = (1 << weightBits) - 1
/** Weights are kept to a sixteenth. */
const weightScale = 16

type Postings = { pairs: Uint32Array; size: number }

const grown = (pairs: Uint32Array): Uint32Array => {
  const larger = new Uint32Array(Math.ceil(pairs.length * 1.5) + 1)
  larger.set(pairs)
  return larger
}

const append = (postings: Postings, pair: number): void => {
  if (postings.size === postings.pairs.length) {
    postings.pairs = grown(postings.pairs)
  }
  postings.pairs[postings.size] = pair
  postings.size += 1
}

/** Of each entry of a map and of a small typed array, in bytes, as V8 keeps them. */
const bytesOfTerm = 300

/** What one site has, by the stems of its words. `Doc` is what a result needs to be ranked; the rest stays in the database. */
export type TermIndex<Doc> = {
  add: (key: string, doc: Doc, weights: Map<string, number>) => void
  /** About what it holds in memory. */
  bytes: () => number
  /** One more than the highest rank there is. */
  capacity: () => number
  docOf: (rank: number) => Doc | undefined
  /** How telling a stem is: rare ones more than common ones. 0 when no document holds it. */
  idf: (stem: string) => number
  /** Whether so much was removed that another index had better be made. */
  isWorn: () => boolean
  /** Calls back with each document that holds a stem, and the weight of the stem in it. */
  match: (stem: string, visit: (rank: number, weight: number) => void) => void
  remove: (key: string) => void
  size: () => number
  /** Words with their stems, those of documents removed since among them. */
  words: Words
}

/** Words as they are written, each with its stem. */
export type Words = () => Iterable<readonly [word: string, stem: string]>

export const createTermIndex = <Doc>(bytesOfDoc: (doc: Doc) => number, words: Words): TermIndex<Doc> => {
  const byStem = new Map<string, Postings>()
  const docs: (Doc | undefined)[] = []
  const ranks = new Map<string, number>()
  let bytes = 0

  const remove = (key: string): void => {
    const rank = ranks.get(key)

    if (rank !== undefined) {
      docs[rank] = undefined
      ranks.delete(key)
    }
  }

  return {
    add: (key, doc, weights) => {
      remove(key)
      const rank = docs.push(doc) - 1

      ranks.set(key, rank)
      bytes += bytesOfDoc(doc) + 2 * key.length
      for (const [stem, weight] of weights) {
        const postings = byStem.get(stem) ?? { pairs: new Uint32Array(1), size: 0 }

        byStem.set(stem, postings)
        append(
          postings,
          ((rank << weightBits) | Math.max(1, Math.min(maxWeight, Math.round(weight * weightScale)))) >>> 0,
        )
      }
    },
    bytes: () => [...byStem.values()].reduce((sum, { pairs }) => sum + pairs.byteLength + bytesOfTerm, bytes),
    capacity: () => docs.length,
    docOf: (rank) => docs[rank],
    idf: (stem) => {
      const count = byStem.get(stem)?.size ?? 0
      return count === 0 ? 0 : Math.log(1 + (docs.length - count + 0.5) / (count + 0.5))
    },
    isWorn: () => docs.length > 50 && docs.length - ranks.size > docs.length / 4,
    match: (stem, visit) => {
      const { pairs, size } = byStem.get(stem) ?? { pairs: new Uint32Array(), size: 0 }

      for (let index = 0; index < size; index += 1) {
        const pair = pairs[index] as number
        const rank = pair >>> weightBits

        if (docs[rank] !== undefined) {
          visit(rank, (pair & maxWeight) / weightScale)
        }
      }
    },
    remove,
    size: () => ranks.size,
    words,
  }
}
