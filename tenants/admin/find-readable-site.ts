import type { PayloadRequest } from 'payload'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'

/** The site that a screen is asked for, when whoever asks may read it. */
export const findReadableSite = (req: PayloadRequest, id: string): Promise<null | Tenant> =>
  req.payload.findByID({
    collection: slugs.tenants,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    req,
  })
