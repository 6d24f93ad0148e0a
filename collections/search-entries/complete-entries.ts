import path from 'node:path'
import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload'
import { announceChange } from '#core/changes.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { createTextReader, type TextReader } from '../file-text/text-reader.ts'
import { siteFiles } from '../files/site-files.ts'
import { textVersion } from './entry-version.ts'
import { entryTexts, type Describe } from './index-published.ts'

type Entry = {
  documentCollection: string
  documentId: string
  id: string
  tenant?: unknown
  updatedAt: string
}

/** Rows written before the texts had this form, and those of files that were not read yet. */
const incomplete: Where = {
  or: [{ textVersion: { less_than: textVersion } }, { textVersion: { exists: false } }],
}

const batch = 20

const findIncomplete = async (payload: Payload): Promise<Entry[]> => {
  const { docs } = await payload.db.find<Entry>({
    collection: slugs.searchEntries,
    limit: batch,
    pagination: false,
    select: { documentCollection: true, documentId: true, tenant: true, updatedAt: true },
    where: incomplete,
  })
  return docs
}

type Document = { filename?: null | string; tenant?: unknown }

/** A file that is not there says nothing; a store that does not answer is asked again later. */
const fileTextOf = async (reader: TextReader, { filename, tenant }: Document): Promise<string> => {
  const folder = idOf(tenant)
  const name = filename && path.basename(filename)
  const bytes = name && folder ? await siteFiles.read(`${folder}/${name}`) : undefined

  return name && bytes ? reader.read(name, bytes) : ''
}

/** What the row of a document lacks; only its version when the document is gone. */
const textsOf = async (payload: Payload, reader: TextReader, entry: Entry): Promise<object> => {
  const collection = entry.documentCollection as CollectionSlug
  const describe = payload.collections[collection].config.custom.describe as Describe
  const document = await payload.db.findOne<Document & { id: string }>({
    collection,
    where: { id: { equals: entry.documentId } },
  })

  if (!document) {
    return {}
  }
  return {
    ...entryTexts(describe(document)),
    ...(collection === slugs.documents ? { fileText: await fileTextOf(reader, document) } : {}),
  }
}

const complete = async (payload: Payload, reader: TextReader, entry: Entry): Promise<void> => {
  await payload.db.updateMany({
    collection: slugs.searchEntries,
    // nothing that visitors read has changed
    data: { ...(await textsOf(payload, reader, entry)), textVersion, updatedAt: entry.updatedAt },
    // what was written meanwhile, with another file perhaps, is read again
    where: { and: [{ id: { equals: entry.id } }, { updatedAt: { equals: entry.updatedAt } }] },
  })
  await announceChange(await createLocalReq({}, payload), {
    collection: entry.documentCollection,
    documentId: entry.documentId,
    tenantId: idOf(entry.tenant),
  })
}

/**
 * Reads the files of documents, and writes again the rows of an earlier version of the program, until none is left.
 * Returns how many. What fails is found again at the next call.
 */
export const completeEntries = async (payload: Payload): Promise<number> => {
  const reader = createTextReader()
  let count = 0

  try {
    for (
      let entries = await findIncomplete(payload);
      entries.length > 0;
      entries = await findIncomplete(payload)
    ) {
      for (const entry of entries) {
        await complete(payload, reader, entry)
      }
      count += entries.length
    }
  } finally {
    await reader.close()
  }
  return count
}
