/**
 * Where files are kept: the disk of this server, or an S3 bucket that several share. A key is a path below the store,
 * `<site>/<name>` or `<site>/<folder>/<name>`; the parts come from rows, never from an address as it was asked.
 */
export type FileStore = {
  /** @throws when the first is not there. */
  copy: (from: string, to: string) => Promise<void>
  /** Writes a file of the store on the disk, its folder included; `false` when it is not there. */
  download: (key: string, file: string) => Promise<boolean>
  /** Everything below a folder, `''` for all of it, in no order; what is not there holds nothing. */
  list: (folder: string) => AsyncIterable<{ key: string; modifiedAt: Date }>
  locate: (key: string) => Promise<StoredFile | undefined>
  /** The whole of a small file; `undefined` when it is not there. */
  read: (key: string) => Promise<Buffer | undefined>
  /** What is not there is removed already. */
  remove: (key: string) => Promise<void>
  removeFolder: (folder: string) => Promise<void>
  /** Takes a copy of a file of the disk. */
  upload: (file: string, key: string) => Promise<void>
  write: (key: string, bytes: Uint8Array) => Promise<void>
}

/** A file to send: where it is on the disk, or what answers its bytes as they are asked. */
export type StoredFile = RemoteFile | { path: string }

export type RemoteFile = {
  bytes: number
  /** Changes with the content, without quotes. */
  etag: string
  modifiedAt: Date
  /** Both ends included; without them, all of it. */
  stream: (part?: { end: number; start: number }) => AsyncIterable<Uint8Array>
}

/** The name of a file that anyone may ask for: nothing that climbs, hides or ends a string. */
export const isPlainName = (name: string): boolean => /^[^./\\\0][^/\\\0]*$/.test(name)
