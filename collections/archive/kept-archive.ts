import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, SanitizedCollectionConfig } from 'payload'
import { dataFolder } from '#core/env.ts'
import type { AppError } from '#core/errors.ts'
import { parisDay } from '#core/format.ts'
import type { Tenant } from '#payload-types'
import { collectionErrors } from '../errors.ts'
import { openBucket } from '../files/open-bucket.ts'
import { exportSite, isContent, siteCollections, type WriteStaticCopy } from './export-site.ts'
import { hashOfFile } from './format.ts'
import { isOfPersons } from './personal.ts'
import { readArchive, type Archive } from './read-archive.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'
import { packFolder, unpack } from './zip.ts'

/** Archives of closed sites. Saved with the rest of the data, and for ever: nothing removes them. */
export const archivesFolder = path.join(dataFolder, 'archives')

/** Where the archive of a site is, once it was made. */
export const archiveOf = ({ archivedOn, slug }: Pick<Tenant, 'archivedOn' | 'slug'>): string | undefined =>
  archivedOn ? path.join(archivesFolder, `${slug}-${parisDay(new Date(archivedOn))}.zip`) : undefined

/** Where they are besides, when several servers share a bucket: the folder of each is then a copy, made when needed. */
const shared = openBucket('archives')

const sync = async (place: string): Promise<void> => {
  const handle = await open(place, 'r')

  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const removeFolder = (folder: string): Promise<void> => rm(folder, { force: true, recursive: true })

/** Reads an archive as whoever imports it would, for as long as `use` works on it. */
const withArchive = async <Result>(
  file: string,
  use: (archive: Archive | undefined, problems: string[]) => Promise<Result>,
): Promise<Result> => {
  const { folder, problems } = await unpack(file)

  if (folder === undefined) {
    return use(undefined, problems)
  }
  try {
    const reading = await readArchive(folder)
    return await use(reading.archive, reading.problems)
  } finally {
    await removeFolder(folder)
  }
}

type Stamp = { id: string; updatedAt?: unknown }

const isArchived = (collection: SanitizedCollectionConfig): boolean =>
  isContent(collection) && !isOfPersons(collection)

const timeOf = (moment: unknown): number => new Date(String(moment)).getTime()

/** Whether every row that a purge would remove is in the archive, as it is now. */
const holdsAll = async (
  payload: Payload,
  { id: tenant }: { id: string },
  archive: Archive,
): Promise<boolean> => {
  for (const { slug } of siteCollections(payload).filter(isArchived)) {
    const kept = new Map(
      (archive.documents.get(slug) ?? []).map(({ id, updatedAt }) => [id, timeOf(updatedAt)]),
    )
    const { docs } = await payload.db.find<Stamp>({
      collection: slug,
      pagination: false,
      select: { updatedAt: true },
      where: { tenant: { equals: tenant } },
    })

    if (!docs.every(({ id, updatedAt }) => Object.is(kept.get(id), timeOf(updatedAt)))) {
      return false
    }
  }
  return true
}

/**
 * Writes the archive of a site aside, has the disk take it, reads it again as an import would, compares it with what
 * the site holds, and only then gives it its name. Returns its digest.
 *
 * @throws collectionErrors.archiveUnsound when what was written is not what the site holds.
 */
export const writeArchive = async (
  payload: Payload,
  site: Tenant,
  { file, staticCopy }: { file: string; staticCopy?: WriteStaticCopy | undefined },
): Promise<string> => {
  const folder = await makeTemporaryFolder()
  const aside = `${file}.${crypto.randomUUID()}.part`

  try {
    await mkdir(archivesFolder, { recursive: true })
    await packFolder(folder, await exportSite(site, { payload, staticCopy, to: folder }), aside)
    await sync(aside)
    const digest = await hashOfFile(aside)
    const isSound = await withArchive(
      aside,
      async (archive) => archive !== undefined && holdsAll(payload, site, archive),
    )

    if (!isSound) {
      throw collectionErrors.archiveUnsound({ site: site.name })
    }
    await shared?.upload(aside, path.basename(file))
    await rename(aside, file)
    await sync(archivesFolder)
    return digest
  } finally {
    await removeFolder(folder)
    await rm(aside, { force: true })
  }
}

const isFile = async (file: string): Promise<boolean> =>
  lstat(file).then(
    (found) => found.isFile(),
    () => false,
  )

/** Forgets an archive that was made for nothing. */
export const removeArchive = async (file: string): Promise<void> => {
  await shared?.remove(path.basename(file))
  await rm(file, { force: true })
}

/** Why the content of a site may not be removed behind its archive, if so: it is believed by its bytes, not its name. */
export const problemOfArchive = async (payload: Payload, site: Tenant): Promise<AppError | undefined> => {
  const file = archiveOf(site)

  if (file === undefined || !site.archiveDigest) {
    return collectionErrors.archiveNotMade({ site: site.name })
  }
  const values = { file: path.basename(file), site: site.name }

  if (!(await isFile(file))) {
    await shared?.download(path.basename(file), file)
  }
  if (!(await isFile(file)) || (await hashOfFile(file)) !== site.archiveDigest) {
    return collectionErrors.archiveAltered(values)
  }
  const holds = await withArchive(
    file,
    async (archive) => archive !== undefined && holdsAll(payload, site, archive),
  )

  return holds ? undefined : collectionErrors.archiveOutdated(values)
}
