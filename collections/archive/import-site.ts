import path from 'node:path'
import type { CollectionSlug, Payload, SanitizedCollectionConfig } from 'payload'
import { env } from '#core/env.ts'
import { blockFieldsOf } from '#core/field-shape.ts'
import { slugs } from '#core/slugs.ts'
import { normalizeHost } from '#tenants/host-name.ts'
import type { Tenant } from '#payload-types'
import { folderOfFiles, siteFiles } from '../files/site-files.ts'
import { forgetMediaBytes, recountMediaBytes } from '../quotas/media-bytes.ts'
import { checkArchive } from './check-archive.ts'
import { findSite, siteCollections, type Progress } from './export-site.ts'
import { uploadFile, type PortableDocument } from './format.ts'
import { archiveText } from './labels.ts'
import { fileNamesOf, withAddresses, withRowIds } from './portable.ts'
import { readArchive, type Archive } from './read-archive.ts'
import { derivedId, withIds } from './remap.ts'
import { columnReferences } from './walk.ts'

export type ImportOptions = {
  /** Host at which the new site answers. Absent: none yet. */
  host?: string | undefined
  /** Name that visitors read. @default the archive’s */
  name?: string | undefined
  payload: Payload
  say?: Progress
  /** Short name of the new site. @default the archive’s */
  slug?: string | undefined
}

type Placed = { collection: SanitizedCollectionConfig; document: PortableDocument }

/** What is wrong with the short name and the host of a new site. */
export const placeProblems = async (
  payload: Payload,
  { host, slug }: { host: string | undefined; slug: string },
): Promise<string[]> => {
  const problems: string[] = []

  if (!/^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/.test(slug)) {
    problems.push(archiveText('slugInvalid', { slug }))
  } else if (await findSite(payload, slug)) {
    problems.push(archiveText('slugTaken', { slug }))
  }
  if (host !== undefined) {
    const name = normalizeHost(host)
    const { totalDocs } = await payload.count({
      collection: slugs.hosts,
      overrideAccess: true,
      where: { name: { equals: name ?? host } },
    })

    if (name === undefined || name === env.platformHost) {
      problems.push(archiveText('hostInvalid', { host }))
    } else if (totalDocs > 0) {
      problems.push(archiveText('hostTaken', { host }))
    }
  }
  return problems
}

/** At most this many ids in one question: SQLite takes no more than 32 766 variables. */
const atOnce = 500

const takenIds = async (payload: Payload, collection: string, ids: string[]): Promise<string[]> => {
  const taken: string[] = []

  for (let start = 0; start < ids.length; start += atOnce) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: collection as CollectionSlug,
      pagination: false,
      select: {},
      where: { id: { in: ids.slice(start, start + atOnce) } },
    })
    taken.push(...docs.map(({ id }) => id))
  }
  return taken
}

/** A document keeps its id where it is free and of the database’s own kind; every other one gets a derived one. */
const planIds = async (payload: Payload, archive: Archive, site: string): Promise<Map<string, string>> => {
  const isMongo = payload.db.name === 'mongoose'
  const native = isMongo ? /^[\da-f]{24}$/ : /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
  const ids = new Map<string, string>()

  for (const [collection, documents] of archive.documents) {
    const own = documents.map(({ id }) => id)
    const usable = own.filter((id) => native.test(id))
    const taken = new Set(await takenIds(payload, collection, usable))

    own
      .filter((id) => !native.test(id) || taken.has(id))
      .forEach((id) => ids.set(id, derivedId({ id, isMongo, site })))
  }
  return ids
}

/** What a document points to comes before it: the database checks the references of its columns. */
const inOrder = (payload: Payload, documents: Map<string, PortableDocument[]>): Placed[] => {
  const collections = siteCollections(payload)
  const placed = [...documents].flatMap(([slug, rows]) => {
    const collection = collections.find((one) => one.slug === slug)
    return collection ? rows.map((document): Placed => ({ collection, document })) : []
  })
  const byId = new Map(placed.map((one) => [one.document.id, one]))
  const done = new Set<string>()
  const ordered: Placed[] = []
  const place = (one: Placed): void => {
    if (!done.has(one.document.id)) {
      done.add(one.document.id)
      columnReferences(one.collection.flattenedFields, one.document).forEach(({ id }) => {
        const target = byId.get(id)
        if (target) {
          place(target)
        }
      })
      ordered.push(one)
    }
  }

  placed.forEach(place)
  return ordered
}

const hasDrafts = ({ versions }: SanitizedCollectionConfig): boolean => Boolean(versions?.drafts)

/** Writes the rows as they are, days included: the hooks ran when they were written first. */
const writeDocument = async (payload: Payload, { collection, document }: Placed, tenant: string) => {
  const slug = collection.slug
  const { id, ...fields } = withRowIds(
    collection.flattenedFields,
    { ...withAddresses(slug, document), tenant },
    blockFieldsOf(payload),
  ) as PortableDocument

  // the adapters keep what they are given, and change it
  await payload.db.create({ collection: slug, customID: id, data: structuredClone(fields), req: {} })
  if (hasDrafts(collection)) {
    const day = String(document.updatedAt)

    // the admin panel lists the latest version of each document
    await payload.db.createVersion({
      autosave: false,
      collectionSlug: slug,
      createdAt: day,
      parent: id,
      req: {},
      updatedAt: day,
      versionData: structuredClone(fields) as never,
    })
  }
}

const copyUploads = async (
  payload: Payload,
  { documents, folder }: Archive,
  tenant: string,
): Promise<void> => {
  for (const collection of siteCollections(payload)) {
    const target = path.posix.join(tenant, folderOfFiles(collection))

    for (const name of new Set((documents.get(collection.slug) ?? []).flatMap(fileNamesOf))) {
      await siteFiles.upload(path.join(folder, uploadFile(name)), path.posix.join(target, name))
    }
  }
}

/** Takes back everything that an import wrote: there is no half of a site. */
const takeBack = async (payload: Payload, tenant: string): Promise<void> => {
  const ofSite = { tenant: { equals: tenant } }

  await payload.db.deleteMany({ collection: slugs.hosts, where: ofSite })
  for (const collection of siteCollections(payload)) {
    const slug = collection.slug

    if (hasDrafts(collection)) {
      await payload.db.deleteVersions({ collection: slug, where: { 'version.tenant': { equals: tenant } } })
    }
    await payload.db.deleteMany({ collection: slug, where: ofSite })
  }
  await forgetMediaBytes(payload, tenant)
  await siteFiles.removeFolder(tenant)
  await payload.db.deleteOne({ collection: slugs.tenants, where: { id: { equals: tenant } } })
}

type Place = { host: string | undefined; name: string; slug: string }

const createTenant = async (payload: Payload, { manifest, site }: Archive, place: Place): Promise<string> => {
  const parent =
    manifest.site.parent === undefined ? undefined : await findSite(payload, manifest.site.parent)
  const { id } = await payload.create({
    collection: slugs.tenants,
    data: {
      ...(site as Partial<Tenant>),
      name: place.name,
      ...(parent ? { parent: parent.id } : {}),
      slug: place.slug,
      // a site is put online by a person who has seen it
      state: 'development',
    } as Tenant,
    depth: 0,
    overrideAccess: true,
  })
  return id
}

const write = async (archive: Archive, place: Place, { payload, say }: ImportOptions): Promise<string> => {
  const ids = await planIds(payload, archive, place.slug)
  const documents = new Map(
    [...archive.documents].map(([slug, rows]) => [slug, withIds(rows, ids) as PortableDocument[]]),
  )
  const tenant = await createTenant(payload, archive, place)

  try {
    await copyUploads(payload, archive, tenant)
    const ordered = inOrder(payload, documents)

    for (const [index, placed] of ordered.entries()) {
      await writeDocument(payload, placed, tenant)
      if ((index + 1) % 200 === 0 || index + 1 === ordered.length) {
        say?.(archiveText('imported', { count: index + 1, total: ordered.length }))
      }
    }
    // written without hooks
    await recountMediaBytes(payload, tenant)
    if (place.host !== undefined) {
      // the host comes last: a site answers once it is whole
      await payload.create({
        collection: slugs.hosts,
        data: { isCanonical: true, name: place.host, tenant },
        depth: 0,
        overrideAccess: true,
      })
    }
    return tenant
  } catch (error) {
    await takeBack(payload, tenant)
    throw error
  }
}

const placeOf = ({ manifest }: Archive, { host, name, slug }: ImportOptions): Place => ({
  host,
  name: name ?? manifest.site.name,
  slug: slug ?? manifest.site.slug,
})

/** What an import is, before it is one: the archive, or all that stands in the way. */
export const planImport = async (
  folder: string,
  options: ImportOptions,
): Promise<{ archive?: Archive; problems: string[] }> => {
  const { archive, problems } = await readArchive(folder)

  if (!archive) {
    return { problems }
  }
  const found = [
    ...(await placeProblems(options.payload, placeOf(archive, options))),
    ...(await checkArchive(options.payload, archive)),
  ]
  return found.length > 0 ? { problems: found } : { archive, problems: [] }
}

/**
 * Makes a new site of an archive unpacked in a folder, in development and not indexed. Everything is checked first:
 * with a problem nothing is written, and what fails halfway is taken back.
 */
export const importSite = async (
  folder: string,
  options: ImportOptions,
): Promise<{ problems: string[]; tenant?: string }> => {
  const { archive, problems } = await planImport(folder, options)

  return archive
    ? { problems: [], tenant: await write(archive, placeOf(archive, options), options) }
    : { problems }
}
