import path from 'node:path'
import type { Payload, Where } from 'payload'
import { compareAndSet } from '#core/claims.ts'
import { now } from '#core/clock.ts'
import { orRecord } from '#core/failures.ts'
import type { RetentionRule } from '#core/feature.ts'
import { parisDay } from '#core/format.ts'
import { withLease } from '#core/lease.ts'
import { slugs } from '#core/slugs.ts'
import { recordSystemAudit } from '#tenants/guard/record-audit.ts'
import { borrowersOf } from '#tenants/borrowed.ts'
import type { Tenant } from '#payload-types'
import { collectionErrors } from '../errors.ts'
import type { WriteStaticCopy } from './export-site.ts'
import { archivesFolder, problemOfArchive, removeArchive, writeArchive } from './kept-archive.ts'
import { archiveText } from './labels.ts'
import { cutPurges, purgeSite } from './purge-site.ts'

/** Days between the archive of a closed site and the removal of its content: the time to change one’s mind. */
export const keptDays = 30

/** The site as it is now: what was read before may have been reopened since. */
const findAgain = async (payload: Payload, id: string): Promise<Tenant | undefined> =>
  (await payload.findByID({
    collection: slugs.tenants,
    depth: 0,
    disableErrors: true,
    id,
    joins: false,
    overrideAccess: true,
    showHiddenFields: true,
  })) ?? undefined

/** Writes the archive down, unless the site has changed while it was made. */
const keepArchive = async (payload: Payload, site: Tenant, digest: string): Promise<boolean> =>
  compareAndSet(payload, {
    collection: slugs.tenants,
    data: {
      archiveDigest: digest,
      archivedOn: now().toISOString(),
      updatedAt: now().toISOString(),
    },
    where: {
      and: [
        { id: { equals: site.id } },
        { state: { equals: 'closed' } },
        { updatedAt: { equals: site.updatedAt } },
        { purgedOn: { exists: false } },
      ],
    },
  })

const makeArchive = async (payload: Payload, site: Tenant, staticCopy?: WriteStaticCopy): Promise<string> => {
  const file = path.join(archivesFolder, `${site.slug}-${parisDay(now())}.zip`)
  const digest = await writeArchive(payload, site, { file, staticCopy })

  if (!(await keepArchive(payload, site, digest))) {
    await removeArchive(file)
    throw collectionErrors.siteChanged({ site: site.name })
  }
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

/**
 * Archives a closed site, and writes the day and the digest down once the file is whole; by one process at a time.
 *
 * @throws collectionErrors.archiveBusy, collectionErrors.archiveUnsound, collectionErrors.siteChanged
 */
export const archiveSite = async (
  payload: Payload,
  { id, name }: Pick<Tenant, 'id' | 'name'>,
  staticCopy?: WriteStaticCopy,
): Promise<string> => {
  const file = await withLease(payload, `archive:${id}`, async () => {
    const site = await findAgain(payload, id)

    if (site?.state !== 'closed') {
      throw collectionErrors.siteChanged({ site: name })
    }
    return makeArchive(payload, site, staticCopy)
  })

  if (file === undefined) {
    throw collectionErrors.archiveBusy({ site: name })
  }
  return file
}

const findClosed = async (payload: Payload, more: Where): Promise<Pick<Tenant, 'id' | 'name'>[]> => {
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    select: { name: true },
    where: { and: [{ state: { equals: 'closed' } }, { purgedOn: { exists: false } }, more] },
  })
  return docs
}

/** Removes the content of a closed site behind its archive, both read again at this moment. */
const purgeArchived = async (
  payload: Payload,
  { id, name }: Pick<Tenant, 'id' | 'name'>,
  { before, isHeld }: { before: Date; isHeld: () => boolean },
): Promise<number> => {
  const site = await findAgain(payload, id)

  if (site?.state !== 'closed' || !site.archivedOn || new Date(site.archivedOn) >= before) {
    return 0
  }
  const problem =
    (await borrowersOf({ payload }, id)).length > 0
      ? collectionErrors.stillBorrowed({ site: name })
      : await problemOfArchive(payload, site)

  if (problem) {
    throw problem
  }
  return purgeSite(payload, site, { isHeld })
}

/**
 * What the night does to closed sites: those without an archive get one; those archived for long enough lose their
 * content, never their row. Each site by itself; what is cut short goes on the next night.
 */
export const closedSitesRetention = (staticCopy?: WriteStaticCopy): RetentionRule => ({
  field: `${slugs.tenants}.closedOn`,
  label: archiveText('retentionClosed'),
  maxDays: keptDays,
  purge: async ({ before, isHeld = () => true, payload }) => {
    const ofSite = async <Result>(
      site: Pick<Tenant, 'id' | 'name'>,
      title: 'notArchived' | 'notPurged',
      work: () => Promise<Result>,
    ): Promise<Result | undefined> =>
      isHeld()
        ? orRecord(
            payload,
            { key: `${title}:${site.id}`, title: archiveText(title, { site: site.name }) },
            work,
          )
        : undefined
    let removed = 0

    // an archive of before digests were kept is made again
    for (const site of await findClosed(payload, {
      or: [{ archivedOn: { exists: false } }, { archiveDigest: { exists: false } }],
    })) {
      await ofSite(site, 'notArchived', () => archiveSite(payload, site, staticCopy))
    }
    const purges = [
      ...(await cutPurges(payload)).map((site) => ({
        site,
        work: () => purgeSite(payload, site, { isHeld }),
      })),
      ...(await findClosed(payload, { archivedOn: { less_than: before.toISOString() } })).map((site) => ({
        site,
        work: () => purgeArchived(payload, site, { before, isHeld }),
      })),
    ]

    for (const { site, work } of purges) {
      removed += (await ofSite(site, 'notPurged', work)) ?? 0
    }
    return removed
  },
})
