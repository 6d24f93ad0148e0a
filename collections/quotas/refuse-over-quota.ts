import type { CollectionBeforeChangeHook } from 'payload'
import { formatNumber } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import { collectionErrors } from '../errors.ts'
import { readMediaBytes, storedBytesOf } from './media-bytes.ts'
import { countPages, quotaBytes, readQuota } from './usage.ts'

/**
 * Refuses a file that does not fit any more in what the site may hold. Before it is stored; not for scripts and jobs,
 * which have no account. Two sent at the same moment may both pass: the next one is refused.
 */
export const refuseOverMediaQuota: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const tenant = idOf(data.tenant) ?? idOf(originalDoc?.tenant)

  if (!req.user || !req.file || tenant === undefined) {
    return data
  }
  const quota = await readQuota(req.payload, tenant)
  const added = storedBytesOf(data) - storedBytesOf(originalDoc)

  if ((await readMediaBytes(req.payload, tenant)) + added > quotaBytes(quota)) {
    throw collectionErrors.mediaQuotaReached({ mediaMiB: formatNumber(quota.mediaMiB) })
  }
  return data
}

/** Refuses one page more than the site may have. */
export const refuseOverPageQuota: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const tenant = idOf(data.tenant)

  if (!req.user || operation !== 'create' || tenant === undefined) {
    return data
  }
  const quota = await readQuota(req.payload, tenant)

  if ((await countPages(req.payload, tenant)) >= quota.pages) {
    throw collectionErrors.pageQuotaReached({ pages: formatNumber(quota.pages) })
  }
  return data
}
