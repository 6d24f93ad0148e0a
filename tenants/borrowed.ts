import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import type { Rights } from './access.ts'
import { referencesIn, type Reference } from './guard/references.ts'

type Borrowed = {
  borrower: string
  /** Whether what a document of theirs points to is what one asks about. */
  isAsked: (reference: Reference) => boolean
}

const rightsOf = ({ custom }: SanitizedCollectionConfig): Rights | undefined =>
  custom.rights as Rights | undefined

/** What is online and what is being written: a picture may be in one only. */
const readBoth = async (
  req: PayloadRequest,
  { slug, versions }: SanitizedCollectionConfig,
  borrower: string,
): Promise<Record<string, unknown>[]> => {
  const read = async (draft: boolean): Promise<object[]> => {
    const { docs } = await req.payload.find({
      collection: slug,
      depth: 0,
      draft,
      overrideAccess: true,
      pagination: false,
      req,
      where: { tenant: { equals: borrower } },
    })
    return docs
  }
  const hasDrafts = Boolean(versions?.drafts)

  return [...(await read(false)), ...(hasDrafts ? await read(true) : [])] as Record<string, unknown>[]
}

/**
 * The documents of a site that point to what is lent to it, by the name that its editors know. It reads every
 * document of the site: for what is rare, and must be right.
 */
export const findBorrowings = async (
  req: PayloadRequest,
  { borrower, isAsked }: Borrowed,
): Promise<string[]> => {
  const found = new Set<string>()
  const collections = req.payload.config.collections.filter(
    (collection) => (rightsOf(collection)?.update ?? 'nobody') !== 'nobody',
  )

  for (const collection of collections) {
    for (const doc of await readBoth(req, collection, borrower)) {
      if (referencesIn(collection.fields, doc, req.payload.config).some(isAsked)) {
        found.add(String(doc[collection.admin.useAsTitle ?? 'id'] ?? doc.id))
      }
    }
  }
  return [...found]
}

const mostTitles = 10

/** « Horaires », « Été »: the first ones of a long list. */
export const listOfTitles = (titles: string[]): string =>
  [
    ...titles.slice(0, mostTitles).map((title) => `« ${title} »`),
    ...(titles.length > mostTitles ? ['…'] : []),
  ].join(', ')

/** Sub-sites that use the pictures and documents of this site. */
export const borrowersOf = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  lender: string,
): Promise<Pick<Tenant, 'id' | 'name'>[]> => {
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    select: { name: true },
    where: { and: [{ parent: { equals: lender } }, { sharesParentMedia: { equals: true } }] },
  })
  return docs
}
