import type { PayloadRequest } from 'payload'
import { slugs } from '#core/slugs.ts'

type Wanted = {
  /** Left out: a site does not stand in its own way. */
  exceptId?: string | undefined
  parentId: string | undefined
  /** First part of an address of the parent: `mediatheque`. */
  segment: string
}

/** Whether a sub-site is, or was, at an address of its parent: neither a page nor another sub-site may take it. */
export const isSubSiteAt = async (
  req: Pick<PayloadRequest, 'payload'>,
  { exceptId, parentId, segment }: Wanted,
): Promise<boolean> => {
  if (parentId === undefined) {
    return false
  }
  const { docs } = await req.payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    select: { formerPrefixes: true, pathPrefix: true },
    where: { parent: { equals: parentId } },
  })
  return docs.some(
    ({ formerPrefixes, id, pathPrefix }) =>
      id !== exceptId && (pathPrefix === segment || formerPrefixes?.includes(segment)),
  )
}
