import type { Payload } from 'payload'
import type { Site } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import type { Teaser } from '#core/theme.ts'
import type { SearchEntry } from '#payload-types'
import { findOnSite } from '../views/find-on-site.ts'
import { categoryName } from '../views/list-view.ts'
import { extractOf, markWords } from './mark-words.tsx'
import { othersOf } from './site-index.ts'
import type { Findings, Found } from './rank.ts'
import { memberKind, teaserKindOf } from './types.ts'

const shownFields = {
  category: true,
  date: true,
  documentCollection: true,
  documentId: true,
  endDate: true,
  fileText: true,
  isAllDay: true,
  parentPath: true,
  path: true,
  summary: true,
  title: true,
} as const

type Row = Pick<SearchEntry, keyof typeof shownFields>

type Sources = { payload: Payload; site: Site }

/** Titles of the pages above these, by address. */
const readRubriques = async (sources: Sources, rows: Row[]): Promise<Map<string, string>> => {
  const paths = [...new Set(rows.flatMap(({ parentPath }) => parentPath ?? []))]
  const { docs } =
    paths.length === 0
      ? { docs: [] }
      : await findOnSite(sources, {
          collection: slugs.searchEntries,
          select: { path: true, title: true },
          where: { path: { in: paths } },
        })

  return new Map(docs.map(({ path, title }) => [path, title]))
}

const datesOf = ({ date, documentCollection, endDate, isAllDay }: Row): Pick<Teaser, 'date' | 'dates'> => {
  if (!date) {
    return {}
  }
  return documentCollection === slugs.events
    ? {
        dates: {
          isAllDay: isAllDay === true,
          start: new Date(date),
          ...(endDate && endDate !== date ? { end: new Date(endDate) } : {}),
        },
      }
    : { date: new Date(date) }
}

const teaserOf = (row: Row, rubriques: Map<string, string>, phrases: string[][]): Teaser => {
  const excerpt = row.summary ?? extractOf(row.fileText ?? '', phrases)
  const category = row.category
    ? categoryName(row.category as Parameters<typeof categoryName>[0])
    : rubriques.get(row.parentPath ?? '')

  return {
    ...datesOf(row),
    ...(category ? { category } : {}),
    ...(excerpt ? { excerpt: markWords(excerpt, phrases) } : {}),
    href: row.path,
    kind: teaserKindOf(row.documentCollection),
    markedTitle: markWords(row.title, phrases),
    title: row.title,
  }
}

const otherSiteTeaser = (site: Site, href: string, phrases: string[][]): Teaser[] =>
  othersOf(site)
    .filter((other) => other.href === href)
    .map(({ text }) => ({ href, kind: 'site', markedTitle: markWords(text, phrases), title: text }))

/**
 * Lines of a page of results. Each is read again where it is kept: what is no longer online is not shown, whatever an
 * index remembers.
 */
export const readHits = async (
  sources: Sources,
  found: Found[],
  { phrases }: Pick<Findings, 'phrases'>,
): Promise<Teaser[]> => {
  const ids = found.filter(({ doc }) => doc.kind !== memberKind).map(({ doc }) => doc.documentId)
  const { docs } =
    ids.length === 0
      ? { docs: [] }
      : await findOnSite(sources, {
          collection: slugs.searchEntries,
          select: shownFields,
          where: { documentId: { in: ids } },
        })
  const rubriques = await readRubriques(sources, docs)
  const rows = new Map(docs.map((row) => [row.documentId, row]))

  return found.flatMap(({ doc: { documentId, kind } }) => {
    const row = rows.get(documentId)

    if (kind === memberKind) {
      return otherSiteTeaser(sources.site, documentId, phrases)
    }
    return row ? [teaserOf(row, rubriques, phrases)] : []
  })
}
