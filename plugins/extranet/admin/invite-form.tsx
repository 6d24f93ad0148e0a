import { headers } from 'next/headers.js'
import type { ServerProps } from 'payload'
import { principalOf } from '#tenants/principal.ts'
import { selectedTenantOf } from '#tenants/selected-tenant.ts'
import { InviteFile } from './invite-file.tsx'

/** The form that invites by a file, for the site that one works on. */
export const InviteForm = async ({ payload, user }: ServerProps) => {
  const sites = (await principalOf({ payload, user: user ?? null })).sitesFor('manageExtranet')
  const only = sites !== 'all' && sites.length === 1 ? sites[0] : undefined
  const tenant = only ?? selectedTenantOf({ headers: await headers() })

  return tenant === undefined ? null : <InviteFile tenant={tenant} />
}
