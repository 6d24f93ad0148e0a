import type { CollectionSlug, DataFromCollectionSlug, Payload, SelectType, Sort, Where } from 'payload'
import type { Site } from '#core/front.ts'
import { preparedFind } from '#core/prepared-find.ts'

type Query<Slug extends CollectionSlug> = {
  collection: Slug
  /** Also what the parent of the site lends to it. */
  isLent?: boolean
  limit?: number
  /** From 1. A list that has pages is counted; the others are not. */
  page?: number
  select?: SelectType
  sort?: Sort
  where?: Where
}

type Found<Slug extends CollectionSlug> = { docs: DataFromCollectionSlug<Slug>[]; total: number }

type Reader = { payload: Payload; site: Pick<Site, 'id' | 'lender'> }

/** Of the site, or lent to it, and out of the trash. */
const ownOf = (
  { payload, site }: Reader,
  { collection, isLent = false, where }: Pick<Query<CollectionSlug>, 'collection' | 'isLent' | 'where'>,
): Where[] => [
  { tenant: { in: isLent && site.lender ? [site.id, site.lender.id] : [site.id] } },
  ...(payload.collections[collection].config.trash ? [{ deletedAt: { exists: false } }] : []),
  ...(where ? [where] : []),
]

/**
 * Reads documents of one site for its public pages: never another site's but what its parent lends to
 * it, never from the trash.
 *
 * It asks the database and not Payload: Payload's own `find` evaluates access rules and read hooks for each document,
 * which a public page, that names its site and its status, has no use for and would pay three times the query.
 */
export const findOnSite = async <Slug extends CollectionSlug>(
  { payload, site }: Reader,
  { collection, isLent = false, limit = 0, page, select, sort, where }: Query<Slug>,
): Promise<Found<Slug>> => {
  const own = ownOf({ payload, site }, { collection, isLent, ...(where ? { where } : {}) })
  const { docs, totalDocs } = await preparedFind<DataFromCollectionSlug<Slug> & { id: string }>(payload, {
    collection,
    limit,
    pagination: page !== undefined,
    where: { and: own },
    ...(page === undefined ? {} : { page }),
    ...(select ? { select } : {}),
    ...(sort ? { sort } : {}),
  })

  return { docs, total: totalDocs }
}

type Counted<Slug extends CollectionSlug> = Required<Pick<Query<Slug>, 'collection' | 'sort' | 'where'>>

/** How many documents of one site match. Sorted as an index has them: the line that comes with the count is then no work. */
export const countOnSite = async <Slug extends CollectionSlug>(
  reader: Reader,
  counted: Counted<Slug>,
): Promise<number> =>
  // the counting of a list of one line: a query that is written once, like any other
  (await findOnSite(reader, { ...counted, limit: 1, page: 1, select: {} })).total

/** What visitors see of a collection that has drafts. */
export const published: Where = { _status: { equals: 'published' } }
