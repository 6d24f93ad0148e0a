import type { Endpoint } from 'payload'
import { isAppError } from '#core/errors.ts'
import { backTo, formEndpoint } from '#tenants/admin/form-endpoint.ts'
import { importScreen } from '../admin/paths.ts'
import { importSite } from '../import-site.ts'
import { forgetUpload, maxArchiveMiB, receiveArchive, withUpload } from '../uploads.ts'
import { recordCreatedSite } from './created-site.ts'
import { assertOperator } from './find-site-to-operate.ts'
import { readPlace } from './read-place.ts'

/** `POST /api/import-site`, a form with a zip file, for operators: keeps it, then shows what importing it would do. */
export const sendArchiveEndpoint: Endpoint = {
  // the front lets operators alone send so much
  custom: { maxBodyBytes: (maxArchiveMiB + 1) * 1024 * 1024 },
  handler: async (req) => {
    await assertOperator(req)
    try {
      return backTo(importScreen, { archive: await receiveArchive(req) })
    } catch (error) {
      if (!isAppError(error)) {
        throw error
      }
      return backTo(importScreen, { error: error.code })
    }
  },
  method: 'post',
  path: '/import-site',
}

/**
 * `POST /api/import-site/apply { archive, slug?, host?, name? }`, for operators: makes the site of an archive that was
 * sent and checked. Everything is checked again, as the command does.
 *
 * @throws collectionErrors.archiveMissing, collectionErrors.archiveRefused
 */
export const importSiteEndpoint = formEndpoint({
  act: async (req, fields) => {
    await assertOperator(req)
    const archive = fields.get('archive') ?? ''
    const made = await withUpload(archive, ({ folder, problems }) =>
      folder === undefined
        ? Promise.resolve({ problems })
        : importSite(folder, { ...readPlace(fields), payload: req.payload }),
    )
    const site = await recordCreatedSite(req, made)

    await forgetUpload(archive)
    return { done: 'imported', query: { site } }
  },
  keeps: ['archive', 'host', 'name', 'slug'],
  path: '/import-site/apply',
  screen: importScreen,
})
