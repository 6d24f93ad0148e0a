import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { tenantErrors } from '../errors.ts'

const parentOf = async (req: PayloadRequest, id: string): Promise<string | undefined> => {
  const { docs } = await req.payload.find({
    collection: slugs.tenants,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { parent: true },
    where: { id: { equals: id } },
  })
  return idOf(docs[0]?.parent)
}

/** A site cannot be its own ancestor. */
export const refuseCircularParent: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  let ancestor = idOf(data.parent)
  const seen = new Set<string | undefined>([originalDoc?.id])

  while (ancestor !== undefined) {
    if (seen.has(ancestor)) {
      throw tenantErrors.parentInvalid()
    }
    seen.add(ancestor)
    ancestor = await parentOf(req, ancestor)
  }
  return data
}
