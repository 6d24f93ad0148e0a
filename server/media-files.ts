import type { RequestHandler } from 'express'
import { isPlainName, type FileStore } from '#core/file-store.ts'
import { sendStored } from '#core/send-stored.ts'
import { securityHeaders } from './security-headers.ts'
import { siteOf } from './site-of-request.ts'

/**
 * Files of the site, from its own folder, then from that of the parent that lends it its pictures: another site's
 * file is simply not there.
 */
export const mediaFiles =
  ({ files }: { files: FileStore }): RequestHandler =>
  async (request, response, next) => {
    const { id, lender } = siteOf(request)
    const name = String(request.params.file)

    for (const folder of isPlainName(name) ? [id, ...(lender ? [lender.id] : [])] : []) {
      response.set({ ...securityHeaders, 'Content-Security-Policy': "default-src 'none'; sandbox" })
      if (await sendStored(response, files, { keeping: 'for ever', key: `${folder}/${name}` })) {
        return
      }
    }
    next()
  }
