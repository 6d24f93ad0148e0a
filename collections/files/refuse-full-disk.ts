import { mkdir, statfs } from 'node:fs/promises'
import { dataFolder, env } from '#core/env.ts'
import { collectionErrors } from '../errors.ts'

/** What is kept free for the database, which shares the disk with the files. */
const reservedBytes = 64 * 1024 * 1024

/** A picture is stored as it came, and smaller, five times. */
const copies = 3

/**
 * Refuses a file that would fill the disk, before anything of it is written: halfway, it would leave a document
 * without its file, and the next one to lack room would be the database.
 */
export const refuseFullDisk = async (bytes: number): Promise<void> => {
  if (env.s3) {
    return
  }
  // the first file of an installation whose database is elsewhere comes before its folder
  await mkdir(dataFolder, { recursive: true })
  const { bavail, bsize } = await statfs(dataFolder)

  if (bavail * bsize < reservedBytes + copies * bytes) {
    throw collectionErrors.diskFull()
  }
}
