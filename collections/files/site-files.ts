import path from 'node:path'
import type { Adapter } from '@payloadcms/plugin-cloud-storage/types'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { afterCommit } from '#core/after-commit.ts'
import { env } from '#core/env.ts'
import { filePolicyOf } from '#core/file-policy.ts'
import type { FileStore } from '#core/file-store.ts'
import { idOf, isRecord } from '#core/references.ts'
import { typeOfFile } from './accepted-types.ts'
import { createDiskStore, filesFolder } from './disk-store.ts'
import { openBucket } from './open-bucket.ts'

/** Files of every site, one folder a site, named after its id: in the bucket, or on the disk of this server. */
export const siteFiles: FileStore = openBucket('files') ?? createDiskStore(filesFolder)

/**
 * Folder, inside that of a site, of files that only some may read. Its dot keeps it out of what is served to
 * everyone: `/medias` denies it, whatever the address.
 */
export const privateFolder = '.espace'

/** Folder, inside that of a site, of the files of a collection: `custom.filesFolder`, when only some may read them. */
export const folderOfFiles = ({ custom }: Pick<SanitizedCollectionConfig, 'custom'>): string =>
  custom.filesFolder === privateFolder ? privateFolder : ''

/** Key of a file of a document: in the folder of its site, whatever the document says of a folder. */
const keyOf = (doc: unknown, filename: string, subfolder = ''): string => {
  const tenant = isRecord(doc) ? idOf(doc.tenant) : undefined

  if (tenant === undefined || filename !== path.basename(filename)) {
    throw new Error('file without site')
  }
  return path.posix.join(tenant, subfolder, filename)
}

/**
 * Removes files once no row names them any more: whatever is undone or cut short, no row is left without its file. A
 * file without a row is lost room, and nothing else.
 */
export const removeAfterCommit = async (req: PayloadRequest, keys: string[]): Promise<void> => {
  await afterCommit(req, async () => {
    try {
      await Promise.all(keys.map((key) => siteFiles.remove(key)))
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'file not removed' })
    }
  })
}

type Move = { from: unknown; names: string[]; to: unknown }

/** Carries the files of a document from the folder of one site to that of another. */
export const moveFiles = async (req: PayloadRequest, { from, names, to }: Move): Promise<void> => {
  for (const name of new Set(names)) {
    await siteFiles.copy(keyOf(from, name), keyOf(to, name))
  }
  await removeAfterCommit(
    req,
    names.map((name) => keyOf(from, name)),
  )
}

type Asked = { collection: string; filename: string }

/** Payload gives the document of a file to those who read some documents, and none to those who read them all. */
const findDocumentOf = async (req: PayloadRequest, { collection, filename }: Asked): Promise<unknown> => {
  const slug = collection as CollectionSlug
  const sizes = req.payload.collections[slug].config.upload.imageSizes ?? []
  const names = ['filename', ...sizes.map(({ name }) => `sizes.${name}.filename`)]
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    trash: true,
    where: { or: names.map((name): Where => ({ [name]: { equals: filename } })) },
  })
  return docs[0]
}

/** Key of a private file, to be sent to whoever was found to have the right. */
export const privateKeyOf = (doc: unknown, filename: string): string => keyOf(doc, filename, privateFolder)

/**
 * Keeps uploads under the folder of their site. Visitors get them from the site's own host; the admin panel from the
 * API, which has checked that the requester may read the document.
 */
const createAdapter =
  (subfolder: string): Adapter =>
  () => ({
    handleDelete: ({ doc, filename, req }) => removeAfterCommit(req, [keyOf(doc, filename, subfolder)]),
    handleUpload: ({ data, file }) => siteFiles.write(keyOf(data, file.filename, subfolder), file.buffer),
    name: env.s3 ? 's3' : 'disk',
    staticHandler: async (req, { doc, params }) => {
      const { filename } = params
      const found = doc ?? (await findDocumentOf(req, params))
      const content = found ? await siteFiles.read(keyOf(found, filename, subfolder)) : undefined

      return content === undefined
        ? new Response(null, { status: 404 })
        : new Response(new Uint8Array(content), {
            headers: {
              'Content-Security-Policy': filePolicyOf(typeOfFile(filename)),
              'Content-Type': typeOfFile(filename),
              'X-Content-Type-Options': 'nosniff',
            },
          })
    },
  })

export const publicUploads = createAdapter('')

/** Keeps private uploads apart, and all of them: the files that were replaced are earlier versions of a document. */
export const privateUploads: Adapter = (options) => ({
  ...createAdapter(privateFolder)(options),
  handleDelete: () => undefined,
})
