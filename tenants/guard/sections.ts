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

/** The named pages and everything below, from the pages of a site. A page moved under itself ends the walk. */
export const withPagesBelow = (
  roots: Set<string>,
  pages: { id: string; parent?: unknown }[],
): Map<string, string | undefined> => {
  const children = Map.groupBy(pages, ({ parent }) => idOf(parent))
  const found = new Map<string, string | undefined>()
  const waiting = pages.filter(({ id }) => roots.has(id))

  for (let page = waiting.pop(); page; page = waiting.pop()) {
    if (!found.has(page.id)) {
      found.set(page.id, idOf(page.parent))
      waiting.push(...(children.get(page.id) ?? []))
    }
  }
  return found
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
  const { docs: pages } = await req.payload.find({
    collection: slugs.pages,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { parent: true, tenant: true },
    trash: true,
    where: { tenant: { in: [...byTenant.keys()] } },
  })
  const pagesByTenant = Map.groupBy(pages, ({ tenant }) => idOf(tenant))

  return [...byTenant].map(([tenantId, ofSite]) => {
    const roots = new Set(
      ofSite.flatMap(({ sections }) => (sections ?? []).flatMap((page) => idOf(page) ?? [])),
    )

    return {
      hasNews: ofSite.some(({ hasNews }) => hasNews === true),
      parents: withPagesBelow(roots, pagesByTenant.get(tenantId) ?? []),
      roots,
      tenantId,
    }
  })
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
