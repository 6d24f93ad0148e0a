import { constants } from 'node:fs'
import { copyFile, link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dataFolder } from '#core/env.ts'
import type { FileStore } from '#core/file-store.ts'

/** Files of every site, one folder a site, named after its id, where they are on the disk. */
export const filesFolder = path.join(dataFolder, 'files')

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))

const orNothing = async <Result>(work: Promise<Result>): Promise<Result | undefined> => {
  try {
    return await work
  } catch (error) {
    if (isMissing(error)) {
      return undefined
    }
    throw error
  }
}

const makeFolderOf = (file: string): Promise<unknown> => mkdir(path.dirname(file), { recursive: true })

/** Keeps files below a folder of this server. */
export const createDiskStore = (root: string): FileStore => {
  const placeOf = (key: string): string => {
    if (key.split('/').some((part) => part === '..' || part.includes('\0'))) {
      throw new Error('a key that climbs')
    }
    return path.join(root, key)
  }

  return {
    copy: async (from, to) => {
      const target = placeOf(to)

      await makeFolderOf(target)
      await rm(target, { force: true })
      await link(placeOf(from), target)
    },
    download: async (key, file) => {
      await makeFolderOf(file)
      return (
        (await orNothing(copyFile(placeOf(key), file, constants.COPYFILE_FICLONE).then(() => true))) ?? false
      )
    },
    list: async function* (folder) {
      const place = placeOf(folder)
      const entries = (await orNothing(readdir(place, { recursive: true, withFileTypes: true }))) ?? []

      for (const entry of entries.filter((found) => found.isFile())) {
        const file = path.join(entry.parentPath, entry.name)
        const found = await orNothing(stat(file))

        if (found) {
          yield { key: path.relative(root, file).split(path.sep).join('/'), modifiedAt: found.mtime }
        }
      }
    },
    locate: (key) => Promise.resolve({ path: placeOf(key) }),
    read: (key) => orNothing(readFile(placeOf(key))),
    remove: (key) => rm(placeOf(key), { force: true }),
    removeFolder: (folder) => rm(placeOf(folder), { force: true, recursive: true }),
    upload: async (file, key) => {
      await makeFolderOf(placeOf(key))
      await copyFile(file, placeOf(key))
    },
    write: async (key, bytes) => {
      await makeFolderOf(placeOf(key))
      await writeFile(placeOf(key), bytes)
    },
  }
}
