import type { Access, PayloadRequest, Where } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Rights } from '../access.ts'
import { isInForce } from '../mandate.ts'
import { principalOf } from '../principal.ts'

/** What a section editor writes on one site. */
type Section = {
  /** Whether news and events are theirs too. */
  hasNews: boolean
  /** The page above each page of theirs, as it is stored. */
  parents: Map<string, string | undefined>
  /** Pages that their membership names. They change them, and neither move nor remove them. */
  roots: Set<string>
  tenantId: string
}

const none: Section[] = []
const known = new WeakMap<object, Promise<Section[]>>()

type Page = { id: string; parent?: unknown; tenant?: unknown }

/** Reads some pages: by their ids, or by the page above them. */
export type ReadPages = (field: 'id' | 'parent', ids: string[]) => Promise<Page[]>

/** Pages asked for at once: SQLite takes so many values and more. */
const atOnce = 500

const readSome = async (read: ReadPages, field: 'id' | 'parent', ids: string[]): Promise<Page[]> => {
  const pages: Page[] = []

  for (let start = 0; start < ids.length; start += atOnce) {
    pages.push(...(await read(field, ids.slice(start, start + atOnce))))
  }
  return pages
}

/**
 * The named pages and everything below, one level after the other: as many questions as the tree has levels there, and
 * nothing of the rest of the site. A page moved under itself ends the walk.
 */
export const withPagesBelow = async (
  roots: Set<string>,
  read: ReadPages,
): Promise<Map<string, string | undefined>> => {
  const found = new Map<string, string | undefined>()
  let level = await readSome(read, 'id', [...roots])

  while (level.length > 0) {
    const unseen = level.filter(({ id }) => !found.has(id))

    unseen.forEach(({ id, parent }) => found.set(id, idOf(parent)))
    level = await readSome(
      read,
      'parent',
      unseen.map(({ id }) => id),
    )
  }
  return found
}

/** Pages of one site, those in the trash included. */
const pagesOf =
  ({ payload }: PayloadRequest, tenantId: string): ReadPages =>
  async (field, ids) => {
    const { docs } = await payload.db.find<Page>({
      collection: slugs.pages,
      pagination: false,
      select: { parent: true },
      where: { and: [{ tenant: { equals: tenantId } }, { [field]: { in: ids } }] },
    })
    return docs
  }

const readSections = async (req: PayloadRequest): Promise<Section[]> => {
  const today = parisDay(now())
  const { docs: memberships } = await req.payload.find({
    collection: slugs.memberships,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ user: { equals: req.user?.id } }, { role: { equals: 'sectionEditor' } }] },
  })
  const byTenant = Map.groupBy(
    memberships.filter((membership) => isInForce(membership, today)),
    ({ tenant }) => idOf(tenant) ?? '',
  )
  const sections: Section[] = []

  for (const [tenantId, ofSite] of byTenant) {
    const roots = new Set(
      ofSite.flatMap(({ sections: named }) => (named ?? []).flatMap((page) => idOf(page) ?? [])),
    )

    sections.push({
      hasNews: ofSite.some(({ hasNews }) => hasNews === true),
      parents: await withPagesBelow(roots, pagesOf(req, tenantId)),
      roots,
      tenantId,
    })
  }
  return sections
}

/** The sections of the requester, read once a request; none for whoever is no section editor, without a query. */
const sectionsOf = async (req: PayloadRequest): Promise<Section[]> => {
  if (!req.user || (await principalOf(req)).sitesFor('section').length === 0) {
    return none
  }
  const found = known.get(req.user) ?? readSections(req)

  known.set(req.user, found)
  return found
}

type Operation = 'create' | 'delete' | 'update'

/** A creation is opened or not: where it goes is asked by the guard on writing. */
const limited = (ids: string[], operation: Operation, field: 'id' | 'tenant'): boolean | Where =>
  ids.length > 0 && (operation === 'create' || { [field]: { in: ids } })

/** Opens one operation of a collection to section editors, as far as their sections go. */
export const inSections =
  ({ sections: share }: Rights, operation: Operation): Access =>
  async ({ req }) => {
    const sections = share === undefined ? none : await sectionsOf(req)

    if (share === 'named') {
      const sites = sections.filter(({ hasNews }) => hasNews).map(({ tenantId }) => tenantId)
      return limited(sites, operation, 'tenant')
    }
    const ids = sections.flatMap(({ parents, roots }) =>
      [...parents.keys()].filter((id) => operation !== 'delete' || !roots.has(id)),
    )
    return limited(ids, operation, 'id')
  }

type Written = {
  data: Record<string, unknown>
  originalDoc: Record<string, unknown> | undefined
  rights: Rights
  tenantId: string | undefined
}

/** Whether a document is, before and after the write, in a section of the requester. */
export const isInOwnSection = async (
  req: PayloadRequest,
  { data, originalDoc, rights, tenantId }: Written,
): Promise<boolean> => {
  const section =
    rights.sections === undefined
      ? undefined
      : (await sectionsOf(req)).find((candidate) => candidate.tenantId === tenantId)

  if (!section || rights.sections === 'named') {
    return section?.hasNews ?? false
  }
  const id = idOf(originalDoc)
  const parent = idOf('parent' in data ? data.parent : originalDoc?.parent)

  if (id === undefined) {
    return parent !== undefined && section.parents.has(parent)
  }
  const stays = parent === section.parents.get(id)
  return (
    section.parents.has(id) &&
    (stays || (parent !== undefined && section.parents.has(parent) && !section.roots.has(id)))
  )
}
