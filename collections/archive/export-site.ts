import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, SanitizedCollectionConfig, Where } from 'payload'
import { now } from '#core/clock.ts'
import { blockFieldsOf } from '#core/field-shape.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Rights } from '#tenants/access.ts'
import type { Tenant } from '#payload-types'
import { folderOfFiles, siteFiles } from '../files/site-files.ts'
import { borrowedIn, findBorrowed } from './borrowed-documents.ts'
import {
  contentFile,
  formatName,
  formatVersion,
  hashOfFile,
  manifestFile,
  serialize,
  siteFile,
  staticFolder,
  uploadFile,
  type Manifest,
  type ManifestFile,
  type PortableDocument,
  type Row,
} from './format.ts'
import { archiveText } from './labels.ts'
import { isOfPersons } from './personal.ts'
import { fileNamesOf, portableDocument, portableSite } from './portable.ts'

/** Writes the site as visitors see it in a folder, and says how many pages. */
export type WriteStaticCopy = (site: Tenant, folder: string) => Promise<number>

export type Progress = (line: string) => void

export type ExportOptions = {
  payload: Payload
  say?: Progress
  /** Absent: the archive holds the content only. */
  staticCopy?: WriteStaticCopy | undefined
  to: string
  /** Collections to keep. @default all of them */
  only?: (collection: SanitizedCollectionConfig) => boolean
}

type Read = { collection: SanitizedCollectionConfig; rows: PortableDocument[] }

/** Every collection of a site, in one order. */
export const siteCollections = (payload: Payload): SanitizedCollectionConfig[] =>
  payload.config.collections
    .filter(({ custom }) => custom.rights !== undefined)
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))

/** What a site says, and the index of it; figures of visits, which the system counts, are not. */
export const isContent = ({ custom, slug }: SanitizedCollectionConfig): boolean =>
  (custom.rights as Rights).create !== 'nobody' || slug === slugs.searchEntries

const inOrder = (a: PortableDocument, b: PortableDocument): number => {
  const key = ({ createdAt, id }: PortableDocument): string => `${String(createdAt)} ${id}`
  return key(a) < key(b) ? -1 : 1
}

/** Stored rows, trash included: what is online, or the draft of what is not yet. */
export const readDocuments = async (
  payload: Payload,
  { flattenedFields, slug }: SanitizedCollectionConfig,
  where: Where,
): Promise<PortableDocument[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: slug,
    pagination: false,
    where,
  })
  const blocks = blockFieldsOf(payload)

  return docs.map((row) => portableDocument(flattenedFields, row, blocks)).sort(inOrder)
}

export const findSite = async (payload: Payload, slug: string): Promise<Tenant | undefined> => {
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { slug: { equals: slug } },
  })
  return docs[0]
}

const slugOfSite = async (payload: Payload, id: string | undefined): Promise<string | undefined> =>
  id === undefined
    ? undefined
    : (
        await payload.findByID({
          collection: slugs.tenants,
          depth: 0,
          disableErrors: true,
          id,
          joins: false,
          overrideAccess: true,
          select: { slug: true },
        })
      )?.slug

const describeSite = async (payload: Payload, site: Tenant): Promise<Manifest['site']> => {
  const { docs } = await payload.find({
    collection: slugs.hosts,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'name',
    where: { tenant: { equals: site.id } },
  })
  const parent = await slugOfSite(payload, idOf(site.parent))
  const dates = (['joinedOn', 'deliveredOn', 'onlineOn', 'suspendedOn', 'closedOn'] as const).flatMap(
    (name): [string, string][] => (site[name] ? [[name, site[name]]] : []),
  )

  return {
    dates: Object.fromEntries(dates),
    hosts: docs.map(({ name }) => name),
    kind: site.kind,
    name: site.name,
    ...(parent === undefined ? {} : { parent }),
    slug: site.slug,
    state: site.state,
  }
}

/**
 * No two files have one name, whichever site they are of. A row whose file is lost is exported as it is: the import
 * says which one.
 */
const copyUploads = async (folders: string[], names: string[], to: string): Promise<void> => {
  for (const [name, folder] of names.flatMap((file) => folders.map((from) => [file, from] as const))) {
    await siteFiles.download(path.posix.join(folder, path.basename(name)), path.join(to, uploadFile(name)))
  }
}

/** Documents of a site, collection by collection, with what it shows of its parent. */
const readSite = async (
  payload: Payload,
  site: Tenant,
  only: NonNullable<ExportOptions['only']>,
): Promise<{ folders: string[]; read: Read[] }> => {
  const ofSite: Where = { tenant: { equals: site.id } }
  const read: Read[] = []

  for (const collection of siteCollections(payload).filter((one) => only(one) && !isOfPersons(one))) {
    read.push({ collection, rows: await readDocuments(payload, collection, ofSite) })
  }
  const borrowed = findBorrowed(payload, site, read)

  for (const part of borrowed ? read : []) {
    const where = borrowed && borrowedIn(part.collection, borrowed)

    if (where) {
      part.rows = [...part.rows, ...(await readDocuments(payload, part.collection, where))].sort(inOrder)
    }
  }
  return { folders: [site.id, ...(borrowed ? [borrowed.lender] : [])], read }
}

const listFiles = async (folder: string): Promise<ManifestFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: ManifestFile[] = []

  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    files.push({
      bytes: (await stat(file)).size,
      path: path.relative(folder, file).split(path.sep).join('/'),
      sha256: await hashOfFile(file),
    })
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * Writes everything of one site in an empty folder, with what it shows of its parent: content as JSON, uploads, a static copy to read without us, and
 * a manifest. Versions, accounts, members of private spaces and what they write, roles, the audit log and scheduled publications stay.
 *
 * @throws when the folder cannot be written.
 */
export const exportSite = async (
  site: Tenant,
  { payload, say = () => undefined, staticCopy, to, only = () => true }: ExportOptions,
): Promise<Manifest> => {
  const counts: Record<string, number> = {}
  const tenants = payload.collections[slugs.tenants].config

  await mkdir(path.join(to, 'content'), { recursive: true })
  await mkdir(path.join(to, 'files'), { recursive: true })
  const { docs } = await payload.db.find<Row>({
    collection: slugs.tenants,
    pagination: false,
    where: { id: { equals: site.id } },
  })

  await writeFile(
    path.join(to, siteFile),
    serialize(portableSite(tenants.flattenedFields, docs[0] ?? {}, blockFieldsOf(payload))),
  )
  const { folders, read } = await readSite(payload, site, only)

  for (const { collection, rows } of read) {
    await writeFile(path.join(to, contentFile(collection.slug)), serialize(rows))
    await copyUploads(
      folders.map((tenant) => path.posix.join(tenant, folderOfFiles(collection))),
      rows.flatMap(fileNamesOf),
      to,
    )
    counts[collection.slug] = rows.length
    say(archiveText('exported', { collection: collection.slug, count: rows.length }))
  }
  if (staticCopy) {
    counts[staticFolder] = await staticCopy(site, path.join(to, staticFolder))
    say(archiveText('copied', { count: counts[staticFolder] }))
  }
  const manifest: Manifest = {
    counts,
    exportedAt: now().toISOString(),
    files: await listFiles(to),
    format: formatName,
    leftOut: [
      archiveText('leftOutVersions'),
      archiveText('leftOutAccounts'),
      archiveText('leftOutJobs'),
      archiveText('leftOutPersons'),
    ],
    site: await describeSite(payload, site),
    version: formatVersion,
  }

  await writeFile(path.join(to, manifestFile), serialize(manifest))
  return manifest
}
