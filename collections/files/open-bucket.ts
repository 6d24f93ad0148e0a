import { existsSync, readdirSync } from 'node:fs'
import { env, SettingError } from '#core/env.ts'
import type { FileStore } from '#core/file-store.ts'
import { reasonOf } from '#core/open-failures.ts'
import { text } from '../labels.ts'
import { filesFolder } from './disk-store.ts'
import { createS3Store } from './s3-store.ts'

/** A folder of the bucket that several servers share, when there is one. */
export const openBucket = (folder: string): FileStore | undefined => env.s3 && createS3Store(env.s3, folder)

/**
 * Asked before the program serves: files of this disk would be out of reach, and a bucket that does not answer would
 * refuse what is sent.
 *
 * @throws SettingError
 */
export const checkBucket = async (): Promise<void> => {
  const bucket = openBucket('files')

  if (!bucket) {
    return
  }
  if (existsSync(filesFolder) && readdirSync(filesFolder).length > 0) {
    throw new SettingError(text('filesStranded', { folder: filesFolder }))
  }
  try {
    await bucket.read('absent')
  } catch (cause) {
    throw new SettingError(text('bucketUnreachable', { reason: reasonOf(cause) }), { cause })
  }
}
