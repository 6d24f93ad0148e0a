import type { PayloadRequest } from 'payload'
import { isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Reference } from './references.ts'

/** Those of a site that its log says were deleted for good. */
export const findDeletedOn = async (
  { payload }: PayloadRequest,
  tenant: string,
  references: Reference[],
): Promise<Set<string>> => {
  if (references.length === 0) {
    return new Set()
  }
  const { docs } = await payload.db.find<{ documentCollection: string; documentId: string; id: string }>({
    collection: slugs.auditEntries,
    pagination: false,
    select: { documentCollection: true, documentId: true },
    where: {
      and: [
        { action: { equals: 'delete' } },
        { tenant: { equals: tenant } },
        { documentId: { in: references.map(({ id }) => id) } },
      ],
    },
  })
  const deleted = new Set(
    docs.map(({ documentCollection, documentId }) => `${documentCollection}/${documentId}`),
  )

  return new Set(
    references.filter(({ collection, id }) => deleted.has(`${collection}/${id}`)).map(({ id }) => id),
  )
}

const isDead = (value: unknown, dead: Set<string>): boolean =>
  (typeof value === 'string' && dead.has(value)) ||
  (isRecord(value) && 'relationTo' in value && isDead(value.value, dead))

/** Blocks and rich texts are kept as they are written, and may hold what died; a moment is no group of fields. */
const isKeptWhole = (value: unknown): boolean =>
  value instanceof Date || (isRecord(value) && ('blockType' in value || 'root' in value))

/** What is written, without what died meanwhile: in fields, groups and rows, whose columns hold nothing dead. */
export const withoutDead = (value: unknown, dead: Set<string>): unknown => {
  if (isKeptWhole(value)) {
    return value
  }
  if (Array.isArray(value)) {
    return value.filter((item) => !isDead(item, dead)).map((item) => withoutDead(item, dead))
  }
  return isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, own]) => [key, isDead(own, dead) ? null : withoutDead(own, dead)]),
      )
    : value
}
