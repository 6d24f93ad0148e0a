import { rm } from 'node:fs/promises'
import { addDataAndFileToRequest, type Endpoint, type Payload } from 'payload'
import { isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { tenantErrors } from '#tenants/errors.ts'
import { recordAudit } from '#tenants/guard/record-audit.ts'
import { principalOf } from '#tenants/principal.ts'
import type { Tenant } from '#payload-types'
import { collectionErrors } from '../errors.ts'
import { exportSite, isContent, type Progress } from './export-site.ts'
import { importSite } from './import-site.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

export type Copy = { host?: string | undefined; name?: string | undefined; slug: string }

/** Makes a second site with the content of a first, in development, under ids of its own. */
export const duplicateSite = async (
  payload: Payload,
  site: Tenant,
  copy: Copy & { say?: Progress },
): Promise<{ problems: string[]; tenant?: string }> => {
  const folder = await makeTemporaryFolder()

  try {
    await exportSite(site, { payload, to: folder, only: isContent })
    return await importSite(folder, { ...copy, payload })
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}

const textIn = (data: unknown, name: string): string | undefined => {
  const value = isRecord(data) ? data[name] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** `POST /api/duplicate-site { site, slug, host?, name? }`, for operators: `site` is the id of the original. */
export const duplicateSiteEndpoint: Endpoint = {
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { data, payload } = req

    if (!(await principalOf(req)).may('operate')) {
      throw tenantErrors.foreignTenant()
    }
    const site = await payload.findByID({
      collection: slugs.tenants,
      depth: 0,
      disableErrors: true,
      id: textIn(data, 'site') ?? '',
      joins: false,
      overrideAccess: true,
    })

    if (!site) {
      throw tenantErrors.tenantMissing()
    }
    const copy = { host: textIn(data, 'host'), name: textIn(data, 'name'), slug: textIn(data, 'slug') ?? '' }
    const { problems, tenant } = await duplicateSite(payload, site, copy)

    if (tenant === undefined) {
      // sentences end with a full stop already
      throw collectionErrors.archiveRefused({ problems: problems.slice(0, 20).join(' ').replace(/\.$/, '') })
    }
    await recordAudit(req, {
      action: 'create',
      collection: slugs.tenants,
      documentId: tenant,
      tenantId: tenant,
      title: copy.name ?? site.name,
    })
    return Response.json({ doc: { id: tenant } }, { status: 201 })
  },
  method: 'post',
  path: '/duplicate-site',
}
