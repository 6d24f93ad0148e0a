import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { isSubSiteAt } from '#tenants/sub-site-at.ts'
import { collectionErrors } from '../errors.ts'

type Ancestor = { parent?: unknown; path?: null | string }

const findPage = async (req: PayloadRequest, id: string): Promise<Ancestor | undefined> => {
  const { docs } = await req.payload.find({
    collection: slugs.pages,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { parent: true, path: true },
    trash: true,
    where: { id: { equals: id } },
  })
  return docs[0]
}

const refuseCircle = async (
  req: PayloadRequest,
  pageId: string | undefined,
  parentId: string,
): Promise<void> => {
  let ancestor: string | undefined = parentId
  const seen = new Set<string | undefined>([pageId])

  while (ancestor !== undefined) {
    if (seen.has(ancestor)) {
      throw collectionErrors.circularPage()
    }
    seen.add(ancestor)
    ancestor = idOf((await findPage(req, ancestor))?.parent)
  }
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

/** Computes the address of a page from its own slug and the address of the page above. */
export const givePath: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const parentId = idOf('parent' in data ? data.parent : originalDoc?.parent)
  const slug = String(data.slug ?? originalDoc?.slug)

  if (parentId === undefined) {
    await refuseSubSiteAddress(req, slug, idOf(data.tenant) ?? idOf(originalDoc?.tenant))
    return { ...data, path: `/${slug}` }
  }
  if (parentId !== idOf(originalDoc?.parent)) {
    await refuseCircle(req, originalDoc?.id, parentId)
  }
  const parent = await findPage(req, parentId)

  return { ...data, path: `${parent?.path ?? ''}/${slug}` }
}
