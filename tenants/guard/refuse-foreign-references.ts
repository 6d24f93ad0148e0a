import type { CollectionBeforeChangeHook, CollectionSlug, Field, PayloadRequest, Where } from 'payload'
import { idOf } from '#core/references.ts'
import type { Scoped } from '../access.ts'
import { tenantErrors } from '../errors.ts'
import { choosableOn } from '../lenders.ts'
import { findDeletedOn, withoutDead } from './drop-dead-references.ts'
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

const findIds = async (
  req: PayloadRequest,
  collection: string,
  ids: string[],
  where: Where = {},
): Promise<Set<string>> => {
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
  return new Set(docs.map(({ id }) => id))
}

export type Guarded = { fields: Field[]; scoped: Scoped }

type Asked = {
  /** Whether what exists nowhere any more passes: it died, and its holder must not be blocked by it. */
  mayBeGone: boolean
  references: Reference[]
  tenant: string | undefined
}

/** The one crossing between sites is what a parent lends to its sub-sites. */
const assertOwn = async (
  req: PayloadRequest,
  scoped: Scoped,
  { mayBeGone, references, tenant }: Asked,
): Promise<void> => {
  for (const [collection, ids] of idsByCollection(references, Object.keys(scoped))) {
    if (tenant === undefined) {
      throw tenantErrors.foreignReference()
    }
    const own: Where = { tenant: { equals: tenant } }
    const allowed = scoped[collection]?.isLent === true ? await choosableOn(req, tenant) : own
    const found = await findIds(req, collection, ids, allowed)
    const missing = ids.filter((id) => !found.has(id))

    if (missing.length > 0 && !(mayBeGone && (await findIds(req, collection, missing)).size === 0)) {
      throw tenantErrors.foreignReference()
    }
  }
}

/**
 * Asks whether a document may stand on another site.
 *
 * @throws tenants:error-foreignReference when it points to something that is not of that site.
 */
export const assertOwnReferences = (
  req: PayloadRequest,
  { fields, scoped }: Guarded,
  document: unknown,
  tenant: string | undefined,
): Promise<void> =>
  assertOwn(req, scoped, {
    mayBeGone: true,
    references: referencesIn(fields, document, req.payload.config),
    tenant,
  })

const keyOf = ({ collection, id }: Reference): string => `${collection}/${id}`

const without = (references: Reference[], known: Reference[]): Reference[] => {
  const keys = new Set(known.map(keyOf))
  return references.filter((reference) => !keys.has(keyOf(reference)))
}

/**
 * Refuses a document that is made to point to a document of another site, or to none: through any kind of field, in
 * a draft, a restored version, a copy or a bulk change.
 *
 * What it pointed to before is not asked again: a picture that died since never blocks the page it was on.
 */
export const refuseForeignReferences =
  ({ fields, scoped }: Guarded): CollectionBeforeChangeHook =>
  async ({ context, data, operation, originalDoc, req }) => {
    const { config } = req.payload
    const isMoved = context.isMove === true
    const tenant = idOf(data.tenant) ?? idOf(originalDoc?.tenant)
    const wanted = referencesIn(fields, isMoved ? { ...originalDoc, ...data } : data, config)

    if (isMoved || context.isRestoringVersion === true) {
      await assertOwn(req, scoped, { mayBeGone: true, references: wanted, tenant })
      return data
    }
    const before = referencesIn(fields, originalDoc, config)
    const named = without(wanted, before)
    // a form that was open while a picture died still names it, where the database has emptied its place
    const dead =
      operation === 'update' && tenant ? await findDeletedOn(req, tenant, named) : new Set<string>()
    const added = named.filter(({ id }) => !dead.has(id))

    await assertOwn(req, scoped, { mayBeGone: false, references: added, tenant })
    // a copy is another document: what its model points to is asked once more
    if (operation === 'create') {
      await assertOwn(req, scoped, { mayBeGone: true, references: without(wanted, added), tenant })
    }
    return dead.size > 0 ? withoutDead(data, dead) : data
  }

/**
 * Refuses what belongs to the platform itself and is made to point to nothing. Its collections may name any site:
 * nothing else is asked of what they name.
 */
export const refuseMissingReferences =
  (fields: Field[], collections: string[]): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const { config } = req.payload
    const added = without(referencesIn(fields, data, config), referencesIn(fields, originalDoc, config))

    for (const [collection, ids] of idsByCollection(added, collections)) {
      if ((await findIds(req, collection, ids)).size < ids.length) {
        throw tenantErrors.foreignReference()
      }
    }
    return data
  }
