import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { idOf } from '#core/references.ts'
import type { Rights } from '#tenants/access.ts'
import { referencesIn, type Reference } from '#tenants/guard/references.ts'
import { text } from '../labels.ts'
import { findOnSite } from '../views/find-on-site.ts'

export type Use = { collection: string; id: string; title: string }

export type Uses = {
  /** Whether every document was read. */
  isWhole: boolean
  told: Use[]
  total: number
}

/** Titles told; the others are counted. */
const maxTold = 20

/** Documents read at once, and of one collection at most: the screen of a picture opens fast on any site. */
const batch = 50
const maxRead = 1000

type Row = { id: string }

const isWritten = ({ custom }: SanitizedCollectionConfig): boolean =>
  ((custom.rights as Rights | undefined)?.update ?? 'nobody') !== 'nobody'

/** The newest rows of a collection, as they are online or as they were first drafted. */
const newestOf = async (
  req: PayloadRequest,
  tenant: string,
  collection: CollectionSlug,
): Promise<{ isWhole: boolean; rows: Row[] }> => {
  const rows: Row[] = []

  for (let page = 1; rows.length < maxRead; page += 1) {
    const { docs } = await findOnSite(
      { payload: req.payload, site: { id: tenant } },
      { collection, limit: batch, page, sort: ['-createdAt', 'id'] },
    )
    rows.push(...docs)
    if (docs.length < batch) {
      return { isWhole: true, rows }
    }
  }
  return { isWhole: false, rows }
}

// Payload's type forgets the collections that keep no version
const isDrafted = (versions: SanitizedCollectionConfig['versions'] | undefined): boolean =>
  Boolean(versions?.drafts)

/** What is being written over what is online: few at any time. */
const draftsOf = async (
  req: PayloadRequest,
  tenant: string,
  { slug, versions }: SanitizedCollectionConfig,
): Promise<Row[]> => {
  if (!isDrafted(versions)) {
    return []
  }
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: slug,
    limit: maxRead,
    pagination: false,
    req,
    where: {
      and: [
        { 'version.tenant': { equals: tenant } },
        { 'version.deletedAt': { exists: false } },
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
      ],
    },
  })
  return docs.map(({ parent, version }) => ({ ...version, id: String(parent) }))
}

/** What the account may read, by the name that its editors know; nothing for what it may not. */
const titlesOf = async (
  req: PayloadRequest,
  { admin, slug }: SanitizedCollectionConfig,
  ids: string[],
): Promise<Use[]> => {
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    draft: true,
    limit: maxTold,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })

  return docs.map((doc) => {
    const title: unknown = (doc as unknown as Record<string, unknown>)[admin.useAsTitle ?? 'id']
    return {
      collection: slug,
      id: doc.id,
      title: typeof title === 'string' && title ? title : text('untitled'),
    }
  })
}

/**
 * Where a document is used on its own site: in what is online and in what is being written. Blocks are JSON that no
 * query reads into, so the documents are walked, the newest first and a bounded number of each kind; `undefined` for
 * who may not read the document.
 */
export const findUses = async (req: PayloadRequest, asked: Reference): Promise<undefined | Uses> => {
  const { payload } = req
  const doc: unknown = await payload.findByID({
    collection: asked.collection as CollectionSlug,
    depth: 0,
    disableErrors: true,
    id: asked.id,
    overrideAccess: false,
    req,
  })
  const tenant = idOf((doc as null | { tenant?: unknown })?.tenant)

  if (tenant === undefined) {
    return undefined
  }
  const uses: Uses = { isWhole: true, told: [], total: 0 }

  for (const collection of payload.config.collections.filter(isWritten)) {
    const { isWhole, rows } = await newestOf(req, tenant, collection.slug)
    const using = new Set(
      [...rows, ...(await draftsOf(req, tenant, collection))]
        // a text is searched faster than its fields are walked
        .filter((row) => row.id !== asked.id && JSON.stringify(row).includes(asked.id))
        .filter((row) =>
          referencesIn(collection.fields, row, payload.config).some(
            ({ collection: slug, id }) => slug === asked.collection && id === asked.id,
          ),
        )
        .map(({ id }) => id),
    )

    uses.isWhole &&= isWhole
    uses.total += using.size
    if (using.size > 0 && uses.told.length < maxTold) {
      uses.told.push(...(await titlesOf(req, collection, [...using])).slice(0, maxTold - uses.told.length))
    }
  }
  return uses
}
