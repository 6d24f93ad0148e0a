import type { PayloadRequest } from 'payload'
import { slugs } from '#core/slugs.ts'
import { recordAudit } from '#tenants/guard/record-audit.ts'
import { collectionErrors } from '../../errors.ts'

/**
 * Writes in the log the site that an import or a copy made; returns its id.
 *
 * @throws collectionErrors.archiveRefused with what stood in the way, when there is no site.
 */
export const recordCreatedSite = async (
  req: PayloadRequest,
  { problems, tenant }: { problems: string[]; tenant?: string },
): Promise<string> => {
  if (tenant === undefined) {
    // sentences end with a full stop already
    throw collectionErrors.archiveRefused({ problems: problems.slice(0, 20).join(' ').replace(/\.$/, '') })
  }
  const { name } = await req.payload.findByID({
    collection: slugs.tenants,
    depth: 0,
    id: tenant,
    joins: false,
    overrideAccess: true,
    select: { name: true },
  })

  await recordAudit(req, {
    action: 'create',
    collection: slugs.tenants,
    documentId: tenant,
    tenantId: tenant,
    title: name,
  })
  return tenant
}
