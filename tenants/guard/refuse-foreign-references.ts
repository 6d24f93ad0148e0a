import type { CollectionBeforeChangeHook, CollectionSlug, Field, PayloadRequest, Where } from 'payload'
import { idOf } from '#core/references.ts'
import type { Scoped } from '../access.ts'
import { tenantErrors } from '../errors.ts'
import { choosableOn } from '../lenders.ts'
import { referencesIn, type Reference } from './references.ts'

const idsByCollection = (references: Reference[], scoped: string[]): Map<string, string[]> => {
  const groups = Map.groupBy(
    references.filter(({ collection }) => scoped.includes(collection)),
    ({ collection }) => collection,
  )
  return new Map(
    [...groups].map(([collection, group]) => [collection, [...new Set(group.map(({ id }) => id))]]),
  )
}

const countFound = async (
  req: PayloadRequest,
  collection: string,
  ids: string[],
  where: Where = {},
): Promise<number> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    trash: true,
    where: { and: [{ id: { in: ids } }, where] },
  })
  return docs.length
}

export type Guarded = { fields: Field[]; scoped: Scoped }

/**
 * The one crossing between sites is what a parent lends to its sub-sites.
 *
 * @throws tenants:error-foreignReference when a document of a site points to something that is not of this site.
 */
export const assertOwnReferences = async (
  req: PayloadRequest,
  { fields, scoped }: Guarded,
  document: unknown,
  tenant: string | undefined,
): Promise<void> => {
  const wanted = idsByCollection(referencesIn(fields, document, req.payload.config), Object.keys(scoped))

  for (const [collection, ids] of wanted) {
    if (tenant === undefined) {
      throw tenantErrors.foreignReference()
    }
    const own: Where = { tenant: { equals: tenant } }
    const allowed = scoped[collection]?.isLent === true ? await choosableOn(req, tenant) : own

    if ((await countFound(req, collection, ids, allowed)) < ids.length) {
      throw tenantErrors.foreignReference()
    }
  }
}

/**
 * Refuses a document that points to a document of another site, or to none: through any kind of field, in a draft,
 * a restored version, a copy or a bulk change.
 */
export const refuseForeignReferences =
  (guarded: Guarded): CollectionBeforeChangeHook =>
  async ({ context, data, originalDoc, req }) => {
    const document: unknown = context.isMove === true ? { ...originalDoc, ...data } : data

    await assertOwnReferences(req, guarded, document, idOf(data.tenant) ?? idOf(originalDoc?.tenant))
    return data
  }

/**
 * Refuses what belongs to the platform itself and points to nothing. Its collections may name any site: nothing else
 * is asked of what they name.
 */
export const refuseMissingReferences =
  (fields: Field[], collections: string[]): CollectionBeforeChangeHook =>
  async ({ data, req }) => {
    const wanted = idsByCollection(referencesIn(fields, data, req.payload.config), collections)

    for (const [collection, ids] of wanted) {
      if ((await countFound(req, collection, ids)) < ids.length) {
        throw tenantErrors.foreignReference()
      }
    }
    return data
  }
