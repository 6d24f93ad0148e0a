import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { ZipFile as ZipWriter } from 'yazl'
import { isPlainPath, limits, manifestFile, type Manifest } from './format.ts'
import { archiveText } from './labels.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

/** Pictures and PDF are compressed already. */
const isCompressed = (name: string): boolean =>
  /\.(avif|jpe?g|png|webp|gif|pdf|docx|xlsx|pptx|od[tsp]|woff2)$/.test(name)

/** The day that zip files give to everything: what is the same twice is the same archive. */
const noDay = new Date('2000-01-01T00:00:00Z')

/** Packs the files that a manifest lists, and the manifest, in one file. */
export const packFolder = async (folder: string, { files }: Manifest, to: string): Promise<void> => {
  const zip = new ZipWriter()

  for (const name of [manifestFile, ...files.map((file) => file.path)]) {
    zip.addFile(path.join(folder, name), name, { compress: !isCompressed(name), mtime: noDay })
  }
  zip.end()
  await mkdir(path.dirname(to), { recursive: true })
  await pipeline(zip.outputStream, createWriteStream(to))
}

const isLink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & 0o170000) === 0o120000

const problemOf = (entry: Entry): string | undefined => {
  const { compressedSize, fileName, uncompressedSize } = entry

  if (!isPlainPath(fileName)) {
    return archiveText('pathRefused', { path: fileName.slice(0, 120) })
  }
  if (isLink(entry)) {
    return archiveText('linkRefused', { path: fileName })
  }
  return uncompressedSize > limits.jsonBytes || uncompressedSize > 1024 * 1024 + compressedSize * limits.ratio
    ? archiveText('zipBomb', { path: fileName })
    : undefined
}

/** Reads the list of what a zip file holds, before any of it is written. */
const listEntries = async (zip: ZipFile): Promise<{ entries: Entry[]; problems: string[] }> => {
  const entries: Entry[] = []
  let total = 0

  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) {
      entries.push(entry)
      total += entry.uncompressedSize
    }
    if (entries.length > limits.files || total > limits.totalBytes) {
      return { entries: [], problems: [archiveText('tooLarge')] }
    }
  }
  return { entries, problems: entries.flatMap((entry) => problemOf(entry) ?? []) }
}

const writeEntries = async (zip: ZipFile, entries: Entry[], folder: string): Promise<void> => {
  for (const entry of entries) {
    const target = path.join(folder, entry.fileName)

    await mkdir(path.dirname(target), { recursive: true })
    // yauzl stops a stream that gives more than its entry announces
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { flags: 'wx' }))
  }
}

/** The reader refuses by itself the names that leave the folder. */
const refusedName = /^(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/s

const sentenceOf = (error: unknown): string => {
  const name = error instanceof Error ? refusedName.exec(error.message)?.[1] : undefined

  return name === undefined ? archiveText('notZip') : archiveText('pathRefused', { path: name.slice(0, 120) })
}

type Unpacked = { folder?: string; problems: string[] }

const unpackInto = async (file: string, folder: string): Promise<string[]> => {
  try {
    const zip = await openPromise(file, { autoClose: false, lazyEntries: true })

    try {
      const { entries, problems } = await listEntries(zip)

      if (problems.length === 0) {
        await writeEntries(zip, entries, folder)
      }
      return problems
    } finally {
      zip.close()
    }
  } catch (error) {
    return [sentenceOf(error)]
  }
}

/** Unpacks a zip file in a temporary folder, or says what is wrong with it: nothing is written then. */
export const unpack = async (file: string): Promise<Unpacked> => {
  const folder = await makeTemporaryFolder()
  const problems = await unpackInto(file, folder)

  if (problems.length > 0) {
    await rm(folder, { force: true, recursive: true })
    return { problems }
  }
  return { folder, problems: [] }
}
