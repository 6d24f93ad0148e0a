import { access, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, Where } from 'payload'
import { now } from '#core/clock.ts'
import { dataFolder } from '#core/env.ts'
import type { RetentionRule } from '#core/feature.ts'
import { parisDay } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import { recordSystemAudit } from '#tenants/guard/record-audit.ts'
import { borrowersOf } from '#tenants/borrowed.ts'
import type { Tenant } from '#payload-types'
import { exportSite, type WriteStaticCopy } from './export-site.ts'
import { archiveText } from './labels.ts'
import { purgeSite } from './purge-site.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'
import { packFolder } from './zip.ts'

/** Archives of closed sites. Saved with the rest of the data, and for ever: nothing removes them. */
export const archivesFolder = path.join(dataFolder, 'archives')

/** Days between the archive of a closed site and the removal of its content: the time to change one’s mind. */
export const keptDays = 30

/** Where the archive of a site is, once it was made. */
export const archiveOf = ({ archivedOn, slug }: Tenant): string | undefined =>
  archivedOn ? path.join(archivesFolder, `${slug}-${parisDay(new Date(archivedOn))}.zip`) : undefined

export const hasArchive = async (site: Tenant): Promise<boolean> => {
  const file = archiveOf(site)

  return (
    file !== undefined &&
    (await access(file).then(
      () => true,
      () => false,
    ))
  )
}

/** Archives a closed site, and writes the day down once the file is whole. */
export const archiveSite = async (
  payload: Payload,
  site: Tenant,
  staticCopy?: WriteStaticCopy,
): Promise<string> => {
  const archivedOn = now().toISOString()
  const file = path.join(archivesFolder, `${site.slug}-${parisDay(now())}.zip`)
  const folder = await makeTemporaryFolder()

  try {
    await packFolder(folder, await exportSite(site, { payload, staticCopy, to: folder }), file)
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
  await payload.update({
    collection: slugs.tenants,
    data: { archivedOn },
    depth: 0,
    id: site.id,
    overrideAccess: true,
  })
  await recordSystemAudit({
    action: 'archive',
    collection: slugs.tenants,
    documentId: site.id,
    payload,
    tenantId: site.id,
    title: path.basename(file),
  })
  return file
}

const findClosed = async (payload: Payload, more: Where): Promise<Tenant[]> => {
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ state: { equals: 'closed' } }, { purgedOn: { exists: false } }, more] },
  })
  return docs
}

/**
 * What the night does to closed sites: those without an archive get one; those archived for long enough lose their
 * content, never their row. What is cut short goes on the next night.
 */
export const closedSitesRetention = (staticCopy?: WriteStaticCopy): RetentionRule => ({
  field: `${slugs.tenants}.closedOn`,
  label: archiveText('retentionClosed'),
  maxDays: keptDays,
  purge: async ({ before, payload }) => {
    for (const site of await findClosed(payload, { archivedOn: { exists: false } })) {
      await archiveSite(payload, site, staticCopy)
    }
    let removed = 0

    for (const site of await findClosed(payload, { archivedOn: { less_than: before.toISOString() } })) {
      // without its archive a site keeps its content: someone took the file away, and must say so
      const problem = !(await hasArchive(site))
        ? 'its archive is missing'
        : (await borrowersOf({ payload }, site.id)).length > 0
          ? 'its sub-sites use its files'
          : undefined

      if (problem === undefined) {
        removed += await purgeSite(payload, site)
      } else {
        payload.logger.error({ msg: `closed site not purged, ${problem}: ${site.slug}` })
      }
    }
    return removed
  },
})
