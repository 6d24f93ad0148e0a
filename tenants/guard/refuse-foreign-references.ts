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

type Wanted = { collection: string; ids: string[]; isLent: boolean; tenant: string }

const countAllowed = async (
  req: PayloadRequest,
  { collection, ids, isLent, tenant }: Wanted,
): Promise<number> => {
  const own: Where = { tenant: { equals: tenant } }
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    trash: true,
    where: { and: [{ id: { in: ids } }, isLent ? await choosableOn(req, tenant) : own] },
  })
  return docs.length
}

/**
 * Refuses a document that points to a document of another site, or to none: through any kind of field, in a draft,
 * a restored version, a copy or a bulk change. The one crossing is what a parent lends to its sub-sites.
 */
export const refuseForeignReferences =
  ({ fields, scoped }: { fields: Field[]; scoped: Scoped }): CollectionBeforeChangeHook =>
  async ({ context, data, originalDoc, req }) => {
    const tenant = idOf(data.tenant) ?? idOf(originalDoc?.tenant)
    const document: unknown = context.isMove === true ? { ...originalDoc, ...data } : data
    const wanted = idsByCollection(referencesIn(fields, document, req.payload.config), Object.keys(scoped))

    for (const [collection, ids] of wanted) {
      const isLent = scoped[collection]?.isLent === true

      if (
        tenant === undefined ||
        (await countAllowed(req, { collection, ids, isLent, tenant })) < ids.length
      ) {
        throw tenantErrors.foreignReference()
      }
    }
    return data
  }
