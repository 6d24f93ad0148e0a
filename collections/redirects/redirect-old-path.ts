import type { PayloadRequest, Where } from 'payload'
import { slugs } from '#core/slugs.ts'
import { asSystem } from '#core/system-request.ts'

type Moved = { documentId: string; from: string; tenant: string; to: string }

const removeRedirects = async (req: PayloadRequest, tenant: string, from: string): Promise<void> => {
  const where: Where = { and: [{ tenant: { equals: tenant } }, { from: { equals: from } }] }
  await req.payload.delete({
    collection: slugs.redirects,
    depth: 0,
    overrideAccess: true,
    req: asSystem(req),
    where,
  })
}

/**
 * Leaves a redirect when what is online changes address: older redirects of the same document follow it, so that
 * no visitor is sent twice, and one that stood at its new address gives way.
 */
export const redirectOldPath = async (
  req: PayloadRequest,
  { documentId, from, tenant, to }: Moved,
): Promise<void> => {
  if (from === to) {
    return
  }
  await removeRedirects(req, tenant, to)
  await removeRedirects(req, tenant, from)
  await req.payload.update({
    collection: slugs.redirects,
    data: { to },
    depth: 0,
    overrideAccess: true,
    req: asSystem(req),
    where: { and: [{ tenant: { equals: tenant } }, { documentId: { equals: documentId } }] },
  })
  await req.payload.create({
    collection: slugs.redirects,
    data: { documentId, from, isPermanent: true, tenant, to },
    depth: 0,
    overrideAccess: true,
    req: asSystem(req),
  })
}
