import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { announceChange } from '#core/changes.ts'
import { now } from '#core/clock.ts'
import { normalizeText } from '#core/french-text.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { isOnline } from '#tenants/guard/is-online.ts'
import { redirectOldPath } from '../redirects/redirect-old-path.ts'
import { textVersion, unreadVersion } from './entry-version.ts'

export type Indexed = {
  category?: string | undefined
  date?: string | undefined
  endDate?: string | undefined
  isAllDay?: boolean | undefined
  /** Words that find the document as those of its title do. */
  keywords?: string | undefined
  parentPath?: string | undefined
  path: string
  position?: number | undefined
  summary?: string | undefined
  text: string
  title: string
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- documents of several collections, each read by its own function
export type Describe = (doc: any) => Indexed

type Entry = { id: string; path: string }

/** Straight from the row, like all that is written here: the index has no rule of its own, and nobody else writes it. */
const findEntry = async (req: PayloadRequest, documentId: string): Promise<Entry | undefined> => {
  const { docs } = await req.payload.db.find<Entry>({
    collection: slugs.searchEntries,
    limit: 1,
    pagination: false,
    req,
    select: { path: true },
    where: { documentId: { equals: documentId } },
  })
  return docs[0]
}

/** Pages made from the index are told of every row that changes. */
const announceEntry = (req: PayloadRequest, id: string, tenantId: string | undefined): Promise<void> =>
  announceChange(req, { collection: slugs.searchEntries, documentId: id, tenantId })

const updateEntry = async (
  req: PayloadRequest,
  { id }: Entry,
  tenant: string,
  data: object,
): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugs.searchEntries,
    data: { ...data, updatedAt: now().toISOString() },
    id,
    req,
    returning: false,
  })
  await announceEntry(req, id, tenant)
}

type Removed = { collection: string; documentId: string; tenantId: string | undefined }

const removeEntry = async (req: PayloadRequest, removed: Removed): Promise<void> => {
  const entry = await findEntry(req, removed.documentId)

  if (entry) {
    await req.payload.db.deleteOne({
      collection: slugs.searchEntries,
      req,
      returning: false,
      where: { id: { equals: entry.id } },
    })
    await announceEntry(req, entry.id, removed.tenantId)
    await announceChange(req, removed)
  }
}

/** A draft saved over a document that is online leaves it online: the main row, not the draft, tells. */
const isShown = async (
  req: PayloadRequest,
  collection: string,
  doc: { _status?: string; deletedAt?: unknown; id: string },
): Promise<boolean> =>
  !doc.deletedAt && (doc._status !== 'draft' || (await isOnline(req, { collection, id: doc.id })))

type Written = {
  collection: string
  documentId: string
  indexed: Indexed
  /** A document came with another file: what the former one said is forgotten, until this one is read. */
  isFileNew: boolean
  tenant: string
}

/** The texts of a row, in the form they are searched by. */
export const entryTexts = ({ keywords = '', summary = '', text, title }: Indexed) => ({
  searchText: normalizeText(`${title} ${summary} ${text}`).slice(0, 50_000),
  searchTitle: normalizeText(`${title} ${keywords}`),
})

const entryData = ({ collection, documentId, indexed, isFileNew, tenant }: Written) => ({
  ...entryTexts(indexed),
  category: indexed.category ?? null,
  date: indexed.date ?? null,
  documentCollection: collection,
  documentId,
  endDate: indexed.endDate ?? null,
  isAllDay: indexed.isAllDay ?? null,
  parentPath: indexed.parentPath ?? null,
  path: indexed.path,
  position: indexed.position ?? null,
  summary: indexed.summary ?? null,
  tenant,
  title: indexed.title,
  ...(isFileNew ? { fileText: null, textVersion: unreadVersion } : {}),
  ...(collection === slugs.documents ? {} : { textVersion }),
})

/** Writes the row of a document; returns the address it had before, if it had one. */
const writeEntry = async (req: PayloadRequest, written: Written): Promise<string | undefined> => {
  const known = await findEntry(req, written.documentId)
  const data = entryData(written)

  if (known) {
    await updateEntry(req, known, written.tenant, data)
    return known.path
  }
  const moment = now().toISOString()
  const { id } = await req.payload.db.create({
    collection: slugs.searchEntries,
    data: { ...data, createdAt: moment, updatedAt: moment },
    req,
  })

  await announceEntry(req, String(id), written.tenant)
  return undefined
}

/** Gives a document that is online another address, in the index and by a redirect, without saving it again. */
export const moveEntry = async (
  req: PayloadRequest,
  documentId: string,
  tenant: string,
  to: string,
): Promise<void> => {
  const entry = await findEntry(req, documentId)

  if (entry) {
    await updateEntry(req, entry, tenant, { parentPath: to.slice(0, to.lastIndexOf('/')), path: to })
    await redirectOldPath(req, { documentId, from: entry.path, tenant, to })
    await announceChange(req, { collection: slugs.pages, documentId, tenantId: tenant })
  }
}

/** Told of a document that went online, for the first time or under another address than before. */
export type AfterMove = (
  req: PayloadRequest,
  moved: { documentId: string; tenant: string; to: string },
) => Promise<void>

/** Keeps the row of a document in step with what visitors see of it; a new address leaves a redirect. */
export const indexPublished =
  (describe: Describe, afterMove?: AfterMove): CollectionAfterChangeHook =>
  async ({ collection, doc, previousDoc, req }) => {
    const tenant = idOf(doc.tenant)

    if (!(await isShown(req, collection.slug, doc))) {
      await removeEntry(req, { collection: collection.slug, documentId: doc.id, tenantId: tenant })
      return doc
    }
    if (doc._status === 'draft' || tenant === undefined) {
      return doc
    }
    const indexed = describe(doc)
    const from = await writeEntry(req, {
      collection: collection.slug,
      documentId: doc.id,
      indexed,
      isFileNew: doc.filename !== undefined && doc.filename !== previousDoc?.filename,
      tenant,
    })

    if (from !== undefined && from !== indexed.path) {
      await redirectOldPath(req, { documentId: doc.id, from, tenant, to: indexed.path })
    }
    // a page may have been renamed while it was offline, above others that were not
    if (from !== indexed.path) {
      await afterMove?.(req, { documentId: doc.id, tenant, to: indexed.path })
    }
    return doc
  }

export const unindexDeleted: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await removeEntry(req, { collection: collection.slug, documentId: doc.id, tenantId: idOf(doc.tenant) })
  return doc
}
