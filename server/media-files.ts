import path from 'node:path'
import type { RequestHandler } from 'express'
import { securityHeaders } from './security-headers.ts'
import { sendStored } from './send-stored.ts'
import { siteOf } from './site-of-request.ts'

/**
 * Files of the site, from its own folder, then from that of the parent that lends it its pictures: another site's
 * file is simply not there.
 */
export const mediaFiles =
  ({ filesFolder }: { filesFolder: string }): RequestHandler =>
  async (request, response, next) => {
    const { id, lender } = siteOf(request)

    for (const folder of lender ? [id, lender.id] : [id]) {
      response.set({ ...securityHeaders, 'Content-Security-Policy': "default-src 'none'; sandbox" })
      const isSent = await sendStored(response, String(request.params.file), {
        dotfiles: 'deny',
        immutable: true,
        maxAge: '365d',
        root: path.join(filesFolder, folder),
      })

      if (isSent) {
        return
      }
    }
    next()
  }
