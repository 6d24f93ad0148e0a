import { createHash } from 'node:crypto'
import { isRecord } from '#core/references.ts'

/** A UUID of the version that applications define (RFC 9562, 8), or what MongoDB takes for an id. */
const shaped = (hash: string, isMongo: boolean): string =>
  isMongo
    ? hash.slice(0, 24)
    : [
        hash.slice(0, 8),
        hash.slice(8, 12),
        `8${hash.slice(13, 16)}`,
        `8${hash.slice(17, 20)}`,
        hash.slice(20, 32),
      ].join('-')

/** The id that a document takes on a site when its own is taken: always the same for the same two. */
export const derivedId = ({ id, isMongo, site }: { id: string; isMongo: boolean; site: string }): string =>
  shaped(createHash('sha256').update(`${site}:${id}`).digest('hex'), isMongo)

/**
 * Writes the new ids wherever the former ones stand: columns, blocks, links of a text, rows of the index. An id is
 * too long to be anything else by chance.
 */
export const withIds = (value: unknown, ids: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') {
    return ids.get(value) ?? value
  }
  if (Array.isArray(value)) {
    return value.map((item) => withIds(item, ids))
  }
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withIds(part, ids)]))
    : value
}
