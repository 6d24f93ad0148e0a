import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Endpoint } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import { recordAudit } from '#tenants/guard/record-audit.ts'
import { exportSite } from '../export-site.ts'
import { makeTemporaryFolder } from '../temporary-folder.ts'
import { packFolder } from '../zip.ts'
import { findSiteToOperate } from './find-site-to-operate.ts'

/** `POST /api/tenants/:id/export`, for operators: the archive of a site, without the copy that opens without a server. */
export const exportSiteEndpoint: Endpoint = {
  handler: async (req) => {
    const site = await findSiteToOperate(req, String(req.routeParams?.id))
    const name = `${site.slug}-${parisDay(now())}.zip`
    const folder = await makeTemporaryFolder()
    const removeFolder = (): Promise<void> => rm(folder, { force: true, recursive: true })
    const zip = path.join(folder, name)

    try {
      const content = path.join(folder, 'archive')

      await packFolder(content, await exportSite(site, { payload: req.payload, to: content }), zip)
      await recordAudit(req, {
        action: 'archive',
        collection: slugs.tenants,
        documentId: site.id,
        tenantId: site.id,
        title: name,
      })
    } catch (error) {
      await removeFolder()
      throw error
    }
    const sent = createReadStream(zip).once('close', () => void removeFolder())

    return new Response(Readable.toWeb(sent) as ReadableStream, {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Content-Type': 'application/zip',
      },
    })
  },
  method: 'post',
  path: '/:id/export',
}
