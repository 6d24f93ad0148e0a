import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { isSubSiteAt } from '#tenants/sub-site-at.ts'
import { collectionErrors } from '../errors.ts'
import type { AddressAbove } from '../publishing/slug-field.ts'

type Ancestor = { deletedAt?: null | string; parent?: unknown; path?: null | string }

const findPage = async (req: PayloadRequest, id: string): Promise<Ancestor | undefined> => {
  const { docs } = await req.payload.find({
    collection: slugs.pages,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { deletedAt: true, parent: true, path: true },
    trash: true,
    where: { id: { equals: id } },
  })
  return docs[0]
}

const isCircle = async (
  req: PayloadRequest,
  pageId: string | undefined,
  parentId: string,
): Promise<boolean> => {
  let ancestor: string | undefined = parentId
  const seen = new Set<string | undefined>([pageId])

  while (ancestor !== undefined) {
    if (seen.has(ancestor)) {
      return true
    }
    seen.add(ancestor)
    ancestor = idOf((await findPage(req, ancestor))?.parent)
  }
  return false
}

/** A page that comes to the top, or from another site, may meet there the address of a sub-site. */
const refuseSubSiteAddress = async (
  req: PayloadRequest,
  slug: string,
  tenant: string | undefined,
): Promise<void> => {
  if (await isSubSiteAt(req, { parentId: tenant, segment: slug })) {
    throw collectionErrors.subSiteAddress({ address: `/${slug}` })
  }
}

const withoutLastPart = (path: null | string | undefined): string => path?.replace(/\/[^/]*$/, '') ?? ''

const isTrashed = (page: Record<string, unknown>): boolean => Boolean(page.deletedAt)

/** Whether another slug was typed: the trash gives and takes one too. */
const changesSlug = (data: Record<string, unknown>, before: Record<string, unknown>): boolean =>
  typeof data.slug === 'string' &&
  data.slug !== '' &&
  data.slug !== before.slug &&
  isTrashed({ ...before, ...data }) === isTrashed(before)

/**
 * The address below which a page stands: that of its parent. One whose parent is in the trash or no more keeps its
 * own, until it is given another parent or, without any, another slug.
 */
export const addressAbove: AddressAbove = async (req, { context, data, originalDoc }) => {
  const before = idOf(originalDoc?.parent)
  const parentId = 'parent' in data ? idOf(data.parent) : before
  const parent = parentId === undefined ? undefined : await findPage(req, parentId)

  if (parent && !parent.deletedAt) {
    return parent.path ?? ''
  }
  if (context.isRestoringVersion === true) {
    return withoutLastPart(data.path as string | undefined)
  }
  if (!originalDoc || parentId !== before || (parentId === undefined && changesSlug(data, originalDoc))) {
    return ''
  }
  // what is online tells: a draft may be older than the last move of its parent
  return withoutLastPart((await findPage(req, String(originalDoc.id)))?.path)
}

/** Computes the address of a page from its own slug and the address of the page above. */
export const givePath: CollectionBeforeChangeHook = async (hook) => {
  const { context, data, operation, originalDoc, req } = hook
  const parentId = idOf('parent' in data ? data.parent : originalDoc?.parent)
  const before = idOf(originalDoc?.parent)
  const slug = String(data.slug ?? originalDoc?.slug)

  if (parentId !== undefined && parentId !== before && (await isCircle(req, originalDoc?.id, parentId))) {
    if (context.isRestoringVersion !== true) {
      throw collectionErrors.circularPage()
    }
    return givePath({ ...hook, data: { ...data, parent: before } })
  }
  const above = await addressAbove(req, { context, data, operation, originalDoc })

  if (above === '') {
    await refuseSubSiteAddress(req, slug, idOf(data.tenant) ?? idOf(originalDoc?.tenant))
  }
  return { ...data, path: `${above}/${slug}` }
}
