import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Adapter } from '@payloadcms/plugin-cloud-storage/types'
import { dataFolder } from '#core/env.ts'

/** Files of every site, one folder a site, named after its id. */
export const filesFolder = path.join(dataFolder, 'files')

const addressOf = (prefix: string | undefined, filename: string): string =>
  `/medias/${prefix ?? ''}/${filename}`

/** Keeps uploads on disk, under the folder of their site. */
export const diskStore: Adapter = () => ({
  generateURL: ({ filename, prefix }) => addressOf(prefix, filename),
  handleDelete: async ({ storageFilePath }) => {
    await rm(path.join(filesFolder, storageFilePath), { force: true })
  },
  handleUpload: async ({ file, storageFilePath }) => {
    const target = path.join(filesFolder, storageFilePath)

    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, file.buffer)
  },
  name: 'disk',
  staticHandler: () => new Response(null, { status: 404 }),
})
