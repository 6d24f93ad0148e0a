import type { Payload, Where } from 'payload'
import { searchStems } from '#core/french-text.ts'
import type { Site } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import type { SearchEntry } from '#payload-types'
import { findOnSite } from '../views/find-on-site.ts'

/** What is read of each candidate: not its text, which the database has searched already. */
const candidateFields = {
  category: true,
  date: true,
  documentCollection: true,
  endDate: true,
  path: true,
  searchTitle: true,
  summary: true,
  title: true,
} as const

type Candidate = Pick<SearchEntry, keyof typeof candidateFields>

/** A document found, and how well it answers. */
export type Hit = Candidate & { rank: number }

/** Beyond this a query says too little: the best of the most recent are ranked. */
const maxCandidates = 400

const startsAWord = (text: string, stem: string): boolean => ` ${text}`.includes(` ${stem}`)

/** Years since a moment, for news and events that age. Pages and documents do not. */
const ageOf = ({ date, documentCollection }: Candidate, now: Date): number =>
  date && (documentCollection === slugs.news || documentCollection === slugs.events)
    ? Math.max(0, (now.getTime() - new Date(date).getTime()) / (365 * 24 * 60 * 60 * 1000))
    : 0

const kindBonus: Record<string, number> = { [slugs.pages]: 3, [slugs.documents]: 1 }

/** A word of the title counts ten times a word of the text, part of one four times; news lose with age. */
const rankOf = (entry: Candidate, stems: string[], now: Date): number => {
  const title = entry.searchTitle ?? ''
  const words = stems.map((stem) => (startsAWord(title, stem) ? 10 : title.includes(stem) ? 4 : 1))

  return (
    words.reduce((sum, value) => sum + value, 0) +
    (kindBonus[entry.documentCollection] ?? 0) -
    2 * ageOf(entry, now)
  )
}

/**
 * Finds what a site has online for some words: without accents or case, singular or plural, every word required,
 * best first. Works alike on SQLite and MongoDB: the words are sought in a normalised column, the ranking is ours.
 */
export const search = async ({
  now,
  payload,
  query,
  site,
}: {
  now: Date
  payload: Payload
  query: string
  site: Site
}): Promise<Hit[]> => {
  const stems = searchStems(query.slice(0, 200))

  if (stems.length === 0) {
    return []
  }
  const { docs } = await findOnSite(
    { payload, site },
    {
      collection: slugs.searchEntries,
      limit: maxCandidates,
      select: candidateFields,
      sort: '-updatedAt',
      where: { and: stems.map((stem): Where => ({ searchText: { like: stem } })) },
    },
  )

  return docs
    .map((entry) => ({ ...entry, rank: rankOf(entry, stems, now) }))
    .sort((a, b) => b.rank - a.rank || a.title.localeCompare(b.title, 'fr'))
}
