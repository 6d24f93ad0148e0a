import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { isRecord } from '#core/references.ts'
import { siteKinds } from '#tenants/life-cycle.ts'
import {
  contentFile,
  formatName,
  formatVersion,
  hashOfFile,
  isPlainPath,
  limits,
  manifestFile,
  siteFile,
  type Manifest,
  type ManifestFile,
  type PortableDocument,
  type Row,
} from './format.ts'
import { archiveText } from './labels.ts'

export type Archive = {
  /** Documents of each collection, in the order of the archive. */
  documents: Map<string, PortableDocument[]>
  folder: string
  manifest: Manifest
  site: Row
}

/** What cannot be imported says why, one line each. */
export type Reading = { archive: Archive; problems: [] } | { archive?: undefined; problems: string[] }

const isManifestFile = (value: unknown): value is ManifestFile =>
  isRecord(value) &&
  typeof value.path === 'string' &&
  typeof value.bytes === 'number' &&
  typeof value.sha256 === 'string'

const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  value.format === formatName &&
  typeof value.version === 'number' &&
  Array.isArray(value.files) &&
  value.files.every(isManifestFile) &&
  isRecord(value.counts) &&
  isRecord(value.site) &&
  typeof value.site.name === 'string' &&
  typeof value.site.slug === 'string' &&
  siteKinds.some((kind) => isRecord(value.site) && kind === value.site.kind)

const readJson = async (file: string): Promise<unknown> => {
  try {
    if ((await lstat(file)).size > limits.jsonBytes) {
      return undefined
    }
    return JSON.parse(await readFile(file, 'utf8')) as unknown
  } catch {
    return undefined
  }
}

/** Files that are there, without following any link: a link could lead out of the archive. */
const filesIn = async (folder: string): Promise<{ links: string[]; paths: string[] }> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const relative = (entry: (typeof entries)[number]): string =>
    path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')

  return {
    links: entries.filter((entry) => !entry.isFile() && !entry.isDirectory()).map(relative),
    paths: entries.filter((entry) => entry.isFile()).map(relative),
  }
}

const problemOfFile = async (folder: string, file: ManifestFile): Promise<string | undefined> => {
  if (!isPlainPath(file.path)) {
    return archiveText('pathRefused', { path: file.path.slice(0, 120) })
  }
  const found = await lstat(path.join(folder, file.path)).catch(() => undefined)

  if (!found?.isFile()) {
    return archiveText('fileMissing', { path: file.path })
  }
  if (file.path.startsWith('files/') && found.size > limits.uploadBytes) {
    return archiveText('fileTooLarge', { path: file.path })
  }
  return found.size === file.bytes && (await hashOfFile(path.join(folder, file.path))) === file.sha256
    ? undefined
    : archiveText('fileChanged', { path: file.path })
}

const problemsOfFiles = async (folder: string, { files }: Manifest): Promise<string[]> => {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)

  if (files.length > limits.files || total > limits.totalBytes) {
    return [archiveText('tooLarge')]
  }
  const { links, paths } = await filesIn(folder)
  const listed = new Set([manifestFile, ...files.map((file) => file.path)])
  const found: (string | undefined)[] = []

  for (const file of files) {
    found.push(await problemOfFile(folder, file))
  }
  return [
    ...found.filter((problem) => problem !== undefined),
    ...links.map((link) => archiveText('linkRefused', { path: link })),
    ...paths.filter((name) => !listed.has(name)).map((name) => archiveText('fileUnlisted', { path: name })),
  ]
}

const isDocument = (value: unknown): value is PortableDocument =>
  isRecord(value) && typeof value.id === 'string' && /^[\da-f-]{24,36}$/.test(value.id)

const contentName = /^content\/([a-z\d-]+)\.json$/

/** Reads the documents of each file of content; what is no list of documents is a problem. */
const readContent = async (
  folder: string,
  manifest: Manifest,
): Promise<{ documents: Archive['documents']; problems: string[] }> => {
  const documents: Archive['documents'] = new Map()
  const problems: string[] = []

  for (const { path: file } of manifest.files.filter((one) => one.path !== siteFile)) {
    const collection = contentName.exec(file)?.[1]
    const rows = collection === undefined ? [] : await readJson(path.join(folder, file))

    if (collection === undefined) {
      continue
    }
    if (!Array.isArray(rows) || !rows.every(isDocument)) {
      problems.push(archiveText('contentUnreadable', { path: file }))
    } else if (rows.length !== manifest.counts[collection]) {
      problems.push(archiveText('countWrong', { path: contentFile(collection) }))
    } else {
      documents.set(collection, rows)
    }
  }
  return { documents, problems }
}

/** Reads an archive unpacked in a folder: nothing is believed that the manifest does not list with its hash. */
export const readArchive = async (folder: string): Promise<Reading> => {
  const manifest = await readJson(path.join(folder, manifestFile))

  if (!isManifest(manifest)) {
    return { problems: [archiveText('manifestUnreadable')] }
  }
  if (manifest.version !== formatVersion) {
    return { problems: [archiveText('versionUnknown', { version: manifest.version })] }
  }
  const problems = await problemsOfFiles(folder, manifest)

  if (problems.length > 0) {
    return { problems }
  }
  const site = await readJson(path.join(folder, siteFile))
  const content = await readContent(folder, manifest)

  if (!isRecord(site)) {
    content.problems.push(archiveText('contentUnreadable', { path: siteFile }))
  }
  return content.problems.length > 0 || !isRecord(site)
    ? { problems: content.problems }
    : { archive: { documents: content.documents, folder, manifest, site }, problems: [] }
}
