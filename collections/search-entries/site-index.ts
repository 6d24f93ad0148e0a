import { setImmediate as nextTurn } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import type { Payload, Where } from 'payload'
import { onChange, onLoss } from '#core/changes.ts'
import { normalizeText } from '#core/french-text.ts'
import type { Site } from '#core/front.ts'
import { slugs } from '#core/slugs.ts'
import { findOnSite } from '../views/find-on-site.ts'
import type { RankedDoc } from './rank.ts'
import { createTermIndex, type TermIndex } from './term-index.ts'
import { memberKind } from './types.ts'
import { createStemmer, weighTerms, type IndexedRow, type Stemmer } from './weigh-terms.ts'

const rowFields = {
  category: true,
  date: true,
  documentCollection: true,
  documentId: true,
  endDate: true,
  fileText: true,
  path: true,
  searchText: true,
  searchTitle: true,
  summary: true,
} as const

/** Rows read and indexed before others have their turn: some ten milliseconds. */
const chunkRows = 50

/** More changes than this are not followed one by one: the index is made again. */
const mostChanges = 500

/** What all the indexes of an installation may hold: a hundred ordinary sites, or a few of ten thousand documents. */
const maxBytes = 96 * 1024 * 1024

const legalPaths = new Set(['/accessibilite', '/donnees-personnelles', '/mentions-legales'])

type Kept = {
  /** Documents that changed since the index was made. */
  changed: Set<string>
  index: TermIndex<RankedDoc>
  members: Site['members']
  /** Everything that was asked before has been done. */
  ready: Promise<void>
  stemmer: Stemmer
}

const momentOf = (date: null | string | undefined): number | undefined =>
  date ? new Date(date).getTime() : undefined

/** A document without its texts, in bytes. */
const bytesOfDoc = 200

const addRow = ({ index, stemmer }: Kept, row: IndexedRow): void => {
  index.add(
    row.documentId,
    {
      date: momentOf(row.date),
      documentId: row.documentId,
      endDate: momentOf(row.endDate),
      isLegal: legalPaths.has(row.path),
      kind: row.documentCollection,
    },
    weighTerms(row, stemmer),
  )
}

/** Other sites that visitors of this one look for: its sub-sites, the communes of a community. */
export const othersOf = ({ members, subSites }: Site): Site['members'] => [...members, ...subSites]

const addMembers = (kept: Kept, site: Site): void => {
  const members = othersOf(site)

  kept.members.forEach(({ href }) => {
    kept.index.remove(href)
  })
  kept.members = members
  for (const { href, text } of members) {
    addRow(kept, {
      documentCollection: memberKind,
      documentId: href,
      path: '',
      searchText: normalizeText(text),
      searchTitle: normalizeText(text),
    })
  }
}

type Sources = { payload: Payload; site: Site }

const readRows = async (sources: Sources, where: Where, limit: number): Promise<IndexedRow[]> => {
  const { docs } = await findOnSite(sources, {
    collection: slugs.searchEntries,
    limit,
    select: rowFields,
    sort: 'documentId',
    where,
  })
  return docs
}

/** Reads a site from its first row to its last, a few at a time: visitors of other sites do not wait for it. */
const readSite = async (sources: Sources, kept: Kept): Promise<void> => {
  let after = ''
  let rows: IndexedRow[]

  do {
    rows = await readRows(sources, { documentId: { greater_than: after } }, chunkRows)
    rows.forEach((row) => {
      addRow(kept, row)
    })
    after = rows.at(-1)?.documentId ?? after
    await nextTurn()
  } while (rows.length === chunkRows)
}

/** Follows what changed; what is no more in the database is no more in the index. */
const followChanges = async (sources: Sources, kept: Kept): Promise<void> => {
  const changed = [...kept.changed]

  kept.changed.clear()
  for (let from = 0; from < changed.length; from += chunkRows) {
    const ids = changed.slice(from, from + chunkRows)
    const rows = await readRows(sources, { documentId: { in: ids } }, chunkRows)

    ids.forEach(kept.index.remove)
    rows.forEach((row) => {
      addRow(kept, row)
    })
  }
}

const isFollowed = ({ changed, index }: Kept): boolean => changed.size <= mostChanges && !index.isWorn()

/** The indexes of the sites that were searched lately, in the memory of this process. */
const createStore = () => {
  const store = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    sizeCalculation: ({ index }) => Math.max(1, index.bytes()),
  })

  onChange(({ documentId, tenantId }) => {
    // peeked at: being written to does not make a site one that is searched
    store.peek(tenantId ?? '')?.changed.add(documentId)
  })
  onLoss(() => {
    store.clear()
  })

  const make = (sources: Sources): Kept => {
    const stemmer = createStemmer()
    const kept: Kept = {
      changed: new Set(),
      index: createTermIndex<RankedDoc>(() => bytesOfDoc, stemmer.words),
      members: [],
      ready: Promise.resolve(),
      stemmer,
    }

    kept.ready = readSite(sources, kept)
    return kept
  }

  const refresh = async (sources: Sources, kept: Kept): Promise<void> => {
    if (kept.changed.size > 0) {
      await followChanges(sources, kept)
    }
    if (JSON.stringify(kept.members) !== JSON.stringify(othersOf(sources.site))) {
      addMembers(kept, sources.site)
    }
  }

  return async (sources: Sources): Promise<TermIndex<RankedDoc>> => {
    const { id } = sources.site
    const known = store.get(id)
    const kept = known && isFollowed(known) ? known : make(sources)

    if (kept !== known) {
      // there before it is read: what changes meanwhile is followed
      store.set(id, kept)
    }
    kept.ready = kept.ready.then(() => refresh(sources, kept))
    try {
      await kept.ready
    } catch (error) {
      store.delete(id)
      throw error
    }
    if (kept !== known && store.peek(id) === kept) {
      store.set(id, kept, { size: Math.max(1, kept.index.bytes()) })
    }
    return kept.index
  }
}

/** One store an installation, even where tests start several. */
const stores = new WeakMap<Payload, ReturnType<typeof createStore>>()

/** The index of a site, made when it is first asked for, in step with what is online. */
export const indexOf = (sources: Sources): Promise<TermIndex<RankedDoc>> => {
  const store = stores.get(sources.payload) ?? createStore()

  stores.set(sources.payload, store)
  return store(sources)
}
