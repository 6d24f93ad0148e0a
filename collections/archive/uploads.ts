import { createWriteStream } from 'node:fs'
import { access, mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import type { PayloadRequest } from 'payload'
import { dataFolder } from '#core/env.ts'
import type { RetentionRule } from '#core/feature.ts'
import { collectionErrors } from '../errors.ts'
import { createDiskStore } from '../files/disk-store.ts'
import { openBucket } from '../files/open-bucket.ts'
import { archiveText } from './labels.ts'
import { unpack } from './zip.ts'

/** Archives that were sent and are checked: kept from the check to the import, and no longer than a day. */
const uploadsFolder = path.join(dataFolder, 'imports')

/** A form has a minute to be sent, whatever its size: beyond this the command is the way. */
export const maxArchiveMiB = 512

const uploadId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** The server that imports may be another than the one that checked. */
const shared = openBucket('imports')

const fileOf = (id: string): string => path.join(uploadsFolder, `${id}.zip`)

type Upload = { file: string; isWhole: Promise<boolean> }

/** Reads a form to its end, its file going to the disk as it comes: the memory never holds it. */
const keepFile = async (req: PayloadRequest, file: string): Promise<Upload | undefined> => {
  const parser = busboy({
    headers: { 'content-type': req.headers.get('content-type') ?? '' },
    limits: { fields: 0, fileSize: maxArchiveMiB * 1024 * 1024, files: 1 },
  })
  let upload: Upload | undefined

  parser.on('file', (_name, stream) => {
    const isWhole = pipeline(stream, createWriteStream(file, { flags: 'wx' })).then(() => !stream.truncated)

    // awaited below, once the form has ended
    isWhole.catch(() => undefined)
    upload = { file, isWhole }
  })
  await pipeline(Readable.fromWeb(req.body as Parameters<typeof Readable.fromWeb>[0]), parser)
  return upload
}

/** What is no form, or was cut, holds no archive. */
const readForm = async (req: PayloadRequest, file: string): Promise<Upload | undefined> => {
  try {
    return req.body ? await keepFile(req, file) : undefined
  } catch (cause) {
    throw collectionErrors.archiveMissing({}, cause)
  }
}

/**
 * Receives the archive of a form; returns the name under which it waits.
 *
 * @throws collectionErrors.archiveMissing, collectionErrors.archiveTooLarge
 */
export const receiveArchive = async (req: PayloadRequest): Promise<string> => {
  const id = crypto.randomUUID()

  await mkdir(uploadsFolder, { recursive: true })
  try {
    const upload = await readForm(req, fileOf(id))

    if (upload && !(await upload.isWhole)) {
      throw collectionErrors.archiveTooLarge()
    }
    if (!upload || (await stat(upload.file)).size === 0) {
      throw collectionErrors.archiveMissing()
    }
    await shared?.upload(upload.file, path.basename(upload.file))
    return id
  } catch (error) {
    await forgetUpload(id)
    throw error
  }
}

export const forgetUpload = async (id: string): Promise<void> => {
  await shared?.remove(path.basename(fileOf(id)))
  await rm(fileOf(id), { force: true })
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/**
 * Unpacks an archive that waits, for as long as `use` works on it.
 *
 * @throws collectionErrors.archiveMissing when it is none of ours, or was there too long.
 */
export const withUpload = async <Result>(
  id: string,
  use: (unpacked: { folder?: string; problems: string[] }) => Promise<Result>,
): Promise<Result> => {
  const file = fileOf(id)
  const isKept =
    uploadId.test(id) &&
    ((await isThere(file)) || (await shared?.download(path.basename(file), file)) === true)

  if (!isKept) {
    throw collectionErrors.archiveMissing()
  }
  const unpacked = await unpack(file)

  try {
    return await use(unpacked)
  } finally {
    if (unpacked.folder !== undefined) {
      await rm(unpacked.folder, { force: true, recursive: true })
    }
  }
}

/** What was sent and never imported is removed the next night: it is a whole site. */
export const uploadsRetention: RetentionRule = {
  field: 'imports',
  label: archiveText('retentionUploads'),
  maxDays: 1,
  purge: async ({ before }) => {
    let removed = 0

    for (const store of [createDiskStore(uploadsFolder), ...(shared ? [shared] : [])]) {
      for await (const { key, modifiedAt } of store.list('')) {
        if (modifiedAt < before) {
          await store.remove(key)
          removed += 1
        }
      }
    }
    return removed
  },
}
