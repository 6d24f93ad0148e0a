import type { PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { tenantErrors } from '#tenants/errors.ts'
import { principalOf } from '#tenants/principal.ts'
import type { SpaceMeeting } from '#payload-types'
import { extranetSlugs } from '../collections/slugs.ts'
import { extranetErrors } from '../errors.ts'

type Managed = { meeting: SpaceMeeting; siteId: string }

/**
 * The meeting that an endpoint names, for who manages the extranet of its site.
 *
 * @throws extranetErrors.meetingUnknown for anyone else, who does not learn whether there is one.
 */
export const findManagedMeeting = async (req: PayloadRequest): Promise<Managed> => {
  const id = req.routeParams?.id
  const meeting =
    req.user && typeof id === 'string'
      ? await req.payload.findByID({
          collection: extranetSlugs.meetings,
          depth: 0,
          disableErrors: true,
          id,
          overrideAccess: false,
          req,
        })
      : undefined
  const siteId = idOf(meeting?.tenant)

  if (!meeting || siteId === undefined) {
    throw extranetErrors.meetingUnknown()
  }
  if (!(await principalOf(req)).may('manageExtranet', siteId)) {
    throw tenantErrors.foreignTenant()
  }
  return { meeting, siteId }
}
