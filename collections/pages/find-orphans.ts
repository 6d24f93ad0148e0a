import type { Payload } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'

export type Orphan = { id: string; path: string; title: string }

/** As many pages of the top as are looked at: a site has some dozens. */
const mostAtTop = 500

const isNested = (path: null | string | undefined): boolean => (path ?? '').lastIndexOf('/') > 0

/**
 * Pages whose parent is in the trash or no more. They keep their address and stay online, in no menu of their
 * parent: whoever writes is offered to find them a place.
 */
export const findOrphans = async (payload: Payload, tenantId: string): Promise<Orphan[]> => {
  // in two steps: MongoDB does not ask a page for what its parent is
  const { docs: trashed } = await payload.db.find<{ id: string }>({
    collection: slugs.pages,
    limit: mostAtTop,
    pagination: false,
    select: {},
    where: { and: [{ tenant: { equals: tenantId } }, { deletedAt: { exists: true } }] },
  })
  const { docs } = await payload.find({
    collection: slugs.pages,
    depth: 0,
    limit: mostAtTop,
    overrideAccess: true,
    pagination: false,
    select: { parent: true, path: true, title: true },
    sort: 'path',
    where: {
      and: [
        { tenant: { equals: tenantId } },
        { or: [{ parent: { exists: false } }, { parent: { in: trashed.map(({ id }) => id) } }] },
      ],
    },
  })

  return docs
    .filter(({ parent, path }) => idOf(parent) !== undefined || isNested(path))
    .map(({ id, path, title }) => ({ id, path: path ?? '', title }))
}
