import { hash, randomBytes } from 'node:crypto'

export type Visitor = { network: string; siteId: string; userAgent: string }

export type RecentVisitors = {
  /** Draws another key: from now on nobody is recognised. */
  forget: () => void
  /** Whether this visitor was not seen since the last `forget`. */
  isNew: (visitor: Visitor) => boolean
}

/**
 * Recognises the visitors of one day by a keyed hash cut to 48 bits. The key is drawn in memory and lost at the end
 * of the day, so that the hashes, which never leave memory either, lead back to nobody.
 *
 * It is bounded by two sets that take turns: those seen long ago leave first, and nothing is ever searched or moved.
 */
export const createRecentVisitors = (maxVisitors: number): RecentVisitors => {
  const half = Math.ceil(maxVisitors / 2)
  let key = ''
  let recent = new Set<number>()
  let older = new Set<number>()

  const forget = (): void => {
    key = randomBytes(32).toString('hex')
    recent = new Set()
    older = new Set()
  }
  // not createHmac, four times slower: what its second round prevents, lengthening a hash, cannot be done to a cut one
  const hashOf = ({ network, siteId, userAgent }: Visitor): number =>
    parseInt(hash('sha256', `${key}${siteId}\n${network}\n${userAgent}`).slice(0, 12), 16)

  forget()
  return {
    forget,
    isNew: (visitor) => {
      const found = hashOf(visitor)

      if (recent.has(found)) {
        return false
      }
      if (recent.size >= half) {
        older = recent
        recent = new Set()
      }
      recent.add(found)
      return !older.has(found)
    },
  }
}
