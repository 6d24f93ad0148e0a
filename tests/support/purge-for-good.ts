import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { filesFolder } from '#collections/files/disk-store.ts'
import { siteCollections } from '#collections/archive/export-site.ts'
import { slugs } from '#core/slugs.ts'

/** Takes a site out of the installation without a trace, as if it had never been there: ids are free again. */
export const purgeForGood = async (payload: Payload, { id }: { id: string }): Promise<void> => {
  for (const { slug, versions } of siteCollections(payload)) {
    if (versions) {
      await payload.db.deleteVersions({
        collection: slug,
        where: { 'version.tenant': { equals: id } },
      })
    }
    await payload.db.deleteMany({ collection: slug, where: { tenant: { equals: id } } })
  }
  await payload.db.deleteOne({ collection: slugs.tenants, where: { id: { equals: id } } })
  rmSync(path.join(filesFolder, id), { force: true, recursive: true })
}
