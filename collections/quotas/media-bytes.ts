import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { afterCommit } from '#core/after-commit.ts'
import { idOf, isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'

const fileCollections = [slugs.media, slugs.documents] as const

/** Bytes that a document keeps on disk. Two sizes of a small picture are one file. */
export const storedBytesOf = (doc: unknown): number => {
  if (!isRecord(doc)) {
    return 0
  }
  const files = [doc, ...Object.values(isRecord(doc.sizes) ? doc.sizes : {})].flatMap((file) =>
    isRecord(file) && typeof file.filename === 'string' && typeof file.filesize === 'number'
      ? [[file.filename, file.filesize] as const]
      : [],
  )
  return [...new Map(files).values()].reduce((total, bytes) => total + bytes, 0)
}

const readAtOnce = 500

type Reading = { payload: Payload; req?: PayloadRequest | undefined }

type Counting = Reading & { site: string }

/** Shows the rows of files, a page of them at a time: no file is looked at. */
const readFiles = async (
  { payload, req }: Reading,
  where: Where,
  see: (doc: { id: string; tenant?: unknown }) => void,
): Promise<void> => {
  for (const collection of fileCollections) {
    for (let page = 1, found = readAtOnce; found === readAtOnce; page += 1) {
      const { docs } = await payload.db.find<{ id: string }>({
        collection,
        limit: readAtOnce,
        page,
        pagination: false,
        ...(req ? { req } : {}),
        select: {
          filename: true,
          filesize: true,
          tenant: true,
          ...(collection === slugs.media ? { sizes: true } : {}),
        },
        sort: 'id',
        where,
      })

      found = docs.length
      docs.forEach(see)
    }
  }
}

/** Adds up what the rows of one site say. */
const countMediaBytes = async ({ payload, req, site }: Counting): Promise<number> => {
  let total = 0

  await readFiles({ payload, req }, { tenant: { equals: site } }, (doc) => {
    total += storedBytesOf(doc)
  })
  return total
}

/** What the files of every site weigh, by its id. */
export const weighSites = async (payload: Payload): Promise<Map<string, number>> => {
  const weights = new Map<string, number>()

  await readFiles({ payload }, {}, (doc) => {
    const site = idOf(doc.tenant)

    if (site !== undefined) {
      weights.set(site, (weights.get(site) ?? 0) + storedBytesOf(doc))
    }
  })
  return weights
}

const findCounted = async ({ payload, site }: Counting): Promise<number | undefined> => {
  const { docs } = await payload.db.find<{ id: string; mediaBytes: number }>({
    collection: slugs.siteUsage,
    limit: 1,
    pagination: false,
    where: { site: { equals: site } },
  })
  return docs[0]?.mediaBytes
}

/** What the files of a site weigh: its counter, or its rows while it has none. */
export const readMediaBytes = async (payload: Payload, site: string): Promise<number> =>
  (await findCounted({ payload, site })) ?? (await countMediaBytes({ payload, site }))

const setCounter = async ({ payload, req, site }: Counting, data: object): Promise<boolean> =>
  // its type forgets that there may be no such row
  Boolean(
    (await payload.db.updateOne({
      collection: slugs.siteUsage,
      data: { ...data },
      options: { atomic: true },
      ...(req ? { req } : {}),
      where: { site: { equals: site } },
    })) as unknown,
  )

/** Makes the counter of a site, from its rows. Where two make it at once, either has read them all but a file or two. */
const createCounter = async (counting: Counting): Promise<void> => {
  const { payload, req, site } = counting
  const mediaBytes = await countMediaBytes(counting)

  try {
    await payload.db.create({
      collection: slugs.siteUsage,
      data: { mediaBytes, site },
      ...(req ? { req } : {}),
    })
  } catch (error) {
    if (!(error instanceof ValidationError)) {
      throw error
    }
  }
}

/** Counts the files of a site anew, and writes down what they weigh. */
export const recountMediaBytes = async (payload: Payload, site: string): Promise<void> => {
  const counting = { payload, site }

  if (!(await setCounter(counting, { mediaBytes: await countMediaBytes(counting) }))) {
    await createCounter(counting)
  }
}

export const forgetMediaBytes = async (payload: Payload, site: string): Promise<void> => {
  await payload.db.deleteMany({ collection: slugs.siteUsage, where: { site: { equals: site } } })
}

const addNow = async (counting: Counting, bytes: number): Promise<void> => {
  if (!(await setCounter(counting, { mediaBytes: { $inc: bytes } }))) {
    await createCounter(counting)
  }
}

/**
 * On SQLite the counter is of the same transaction as the file. On MongoDB, where two uploads of one site would refuse
 * each other for the sake of that one row, it follows their commit; what a process that dies leaves out is counted at
 * night.
 */
const add = async (req: PayloadRequest, site: string | undefined, bytes: number): Promise<void> => {
  const { payload } = req

  if (site === undefined || bytes === 0) {
    return
  }
  if (payload.db.name === 'mongoose') {
    await afterCommit(req, () => addNow({ payload, site }, bytes))
  } else {
    await addNow({ payload, req, site }, bytes)
  }
}

/** Keeps the weight of a site in step with a file that is added, replaced, or moved to another site. */
export const weighFile: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [from, to] = [idOf(previousDoc?.tenant), idOf(doc.tenant)]
  const [before, after] = [storedBytesOf(previousDoc), storedBytesOf(doc)]

  if (from === to) {
    await add(req, to, after - before)
  } else {
    await add(req, from, -before)
    await add(req, to, after)
  }
  return doc
}

/** The same of one that is removed for good. In the trash a file still takes its room. */
export const weighDeletedFile: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await add(req, idOf(doc.tenant), -storedBytesOf(doc))
  return doc
}
