import path from 'node:path'
import type { RequestHandler } from 'express'
import { securityHeaders } from './security-headers.ts'
import { siteOf } from './site-of-request.ts'

/**
 * Files of the site, from its own folder, then from that of the parent that lends it its pictures: another site's
 * file is simply not there.
 */
export const mediaFiles =
  ({ filesFolder }: { filesFolder: string }): RequestHandler =>
  (request, response, next) => {
    const { id, lender } = siteOf(request)
    const sendFrom = ([folder, ...others]: string[]): void => {
      if (folder === undefined) {
        next()
        return
      }
      response.sendFile(
        String(request.params.file),
        { dotfiles: 'deny', immutable: true, maxAge: '365d', root: path.join(filesFolder, folder) },
        (error) => {
          if (error && !response.headersSent) {
            sendFrom(others)
          }
        },
      )
    }

    response.set({ ...securityHeaders, 'Content-Security-Policy': "default-src 'none'; sandbox" })
    sendFrom(lender ? [id, lender.id] : [id])
  }
