import type { CollectionSlug, Where } from 'payload'
import { platform } from './platform.ts'

const rowsOf = async (collection: string, where: Where): Promise<unknown[]> => {
  const { payload } = await platform()
  const { docs } = await payload.db.find({
    collection: collection as CollectionSlug,
    pagination: false,
    sort: 'id',
    where,
  })
  return docs
}

const versionsOf = async (collection: string, tenant: string): Promise<unknown[]> => {
  const { payload } = await platform()

  if (!payload.collections[collection as CollectionSlug].config.versions) {
    return []
  }
  const { docs } = await payload.db.findVersions({
    collection: collection as CollectionSlug,
    pagination: false,
    sort: 'id',
    where: { 'version.tenant': { equals: tenant } },
  })
  return docs
}

/** Everything that a site holds in one collection, trash, drafts and versions included, as text to compare. */
export const contentOf = async (collection: string, tenant: { id: string }): Promise<string> =>
  JSON.stringify([
    await rowsOf(collection, { tenant: { equals: tenant.id } }),
    await versionsOf(collection, tenant.id),
  ])

export const readRow = async (collection: string, id: string): Promise<Record<string, unknown> | undefined> =>
  (await rowsOf(collection, { id: { equals: id } }))[0] as Record<string, unknown> | undefined

export const countRows = async (collection: string, where: Where): Promise<number> =>
  (await rowsOf(collection, where)).length
