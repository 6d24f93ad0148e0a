import { randomInt } from 'node:crypto'

export type Visitor = { network: string; siteId: string; userAgent: string }

export type RecentVisitors = {
  /** Draws another key: from now on nobody is recognised. */
  forget: () => void
  /** Whether this visitor was not seen since the last `forget`. */
  isNew: (visitor: Visitor) => boolean
}

/** A number of 53 bits drawn from a text and two seeds: each character is stirred into two lanes (MurmurHash3’s last steps). */
const stir = (text: string, [first, second]: readonly [number, number]): number => {
  let [left, right] = [first, second]

  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)

    left = Math.imul(left ^ code, 0x9e3779b1)
    right = Math.imul(right ^ code, 0x5f356495)
  }
  left = Math.imul(left ^ (left >>> 16), 0x85ebca6b) ^ Math.imul(right ^ (right >>> 13), 0xc2b2ae35)
  right = Math.imul(right ^ (right >>> 16), 0x85ebca6b) ^ Math.imul(left ^ (left >>> 13), 0xc2b2ae35)
  return 2 ** 32 * (right & 0x1fffff) + (left >>> 0)
}

const drawSeed = (): number => randomInt(2 ** 32)

/**
 * Recognises the visitors of one day by numbers that a key draws from what tells them apart. The key is drawn in memory
 * and lost at the end of the day with the numbers, which never leave memory either: they lead back to nobody. Whoever
 * read one would have read the other, so that a cryptographic hash would protect no better; it costs three times as much.
 *
 * It is bounded by two sets that take turns: those seen long ago leave first, and nothing is ever searched or moved.
 */
export const createRecentVisitors = (maxVisitors: number): RecentVisitors => {
  const half = Math.ceil(maxVisitors / 2)
  let key: readonly [number, number] = [0, 0]
  let recent = new Set<number>()
  let older = new Set<number>()

  const forget = (): void => {
    key = [drawSeed(), drawSeed()]
    recent = new Set()
    older = new Set()
  }
  const numberOf = ({ network, siteId, userAgent }: Visitor): number =>
    stir(`${siteId}\n${network}\n${userAgent}`, key)

  forget()
  return {
    forget,
    isNew: (visitor) => {
      const found = numberOf(visitor)

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
