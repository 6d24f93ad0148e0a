import { rm } from 'node:fs/promises'
import type { Payload } from 'payload'
import type { Tenant } from '#payload-types'
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
