import type { CollectionBeforeChangeHook, CollectionSlug, Field, PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { tenantErrors } from '../errors.ts'
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

const countOwn = async (
  req: PayloadRequest,
  collection: string,
  ids: string[],
  tenant: string,
): Promise<number> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    trash: true,
    where: { and: [{ id: { in: ids } }, { tenant: { equals: tenant } }] },
  })
  return docs.length
}

/**
 * Refuses a document that points to a document of another site, or to none: through any kind of field, in a draft,
 * a restored version, a copy or a bulk change.
 */
export const refuseForeignReferences =
  ({ fields, scoped }: { fields: Field[]; scoped: string[] }): CollectionBeforeChangeHook =>
  async ({ context, data, originalDoc, req }) => {
    const tenant = idOf(data.tenant) ?? idOf(originalDoc?.tenant)
    const document: unknown = context.isMove === true ? { ...originalDoc, ...data } : data
    const wanted = idsByCollection(referencesIn(fields, document, req.payload.config), scoped)

    for (const [collection, ids] of wanted) {
      if (tenant === undefined || (await countOwn(req, collection, ids, tenant)) < ids.length) {
        throw tenantErrors.foreignReference()
      }
    }
    return data
  }
