import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { maxFileBytes } from '../files/accepted-types.ts'
import type { SiteKind, SiteState } from '#tenants/life-cycle.ts'

export const formatName = 'webpublic-site'

/** Changes when an archive of before could no longer be read. */
export const formatVersion = 1

export type Row = Record<string, unknown>

/** A document of a site, as an archive keeps it: no site, no row ids, no address of a file. */
export type PortableDocument = Row & { id: string }

export type ManifestFile = { bytes: number; path: string; sha256: string }

/** The first page of an archive: what it holds, and what an import only reads as information. */
export type Manifest = {
  counts: Record<string, number>
  exportedAt: string
  files: ManifestFile[]
  format: typeof formatName
  /** What an archive does not hold, said in French. */
  leftOut: string[]
  site: {
    dates: Record<string, string>
    hosts: string[]
    kind: SiteKind
    name: string
    /** Short name of the site it depends on. */
    parent?: string
    slug: string
    state: SiteState
  }
  version: number
}

export const manifestFile = 'manifest.json'
export const siteFile = 'content/site.json'
export const contentFile = (collection: string): string => `content/${collection}.json`
/** Uploads, under the names by which documents call them. */
export const uploadFile = (name: string): string => `files/${name}`
/** The site as its visitors saw it. */
export const staticFolder = 'site'

/** Beyond these an archive is a bomb or a mistake. */
export const limits = {
  files: 100_000,
  jsonBytes: 128 * 1024 * 1024,
  /** How many times smaller than its content a compressed file may be. */
  ratio: 200,
  totalBytes: 16 * 1024 * 1024 * 1024,
  uploadBytes: maxFileBytes,
} as const

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(sorted)
  }
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value)
          .sort(byKey)
          .map(([key, part]) => [key, sorted(part)]),
      )
    : value
}

/** The same text for the same content: keys in order, two spaces, a final line feed. */
export const serialize = (value: unknown): string => `${JSON.stringify(sorted(value), null, 2)}\n`

export const hashOfFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256')

  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** A path of an archive: relative, plain, downwards only. */
export const isPlainPath = (path: string): boolean =>
  path.length <= 400 &&
  !path.includes('\\') &&
  !path.includes('\0') &&
  !/^[a-z]:/i.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
