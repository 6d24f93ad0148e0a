import { readdirSync } from 'node:fs'
import path from 'node:path'
import { filesFolder } from '#collections/files/disk-store.ts'

/** Names of everything kept on disk for a site, sorted. */
export const storedFilesOf = ({ id }: { id: string }): string[] => {
  try {
    return readdirSync(path.join(filesFolder, id)).toSorted()
  } catch {
    return []
  }
}

/** Everything kept on disk for all sites, to see that nothing was added anywhere. */
export const allStoredFiles = (): string[] => {
  try {
    return readdirSync(filesFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted()
  } catch {
    return []
  }
}
