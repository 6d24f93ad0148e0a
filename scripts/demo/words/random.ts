/** Draws that depend on a text alone: the same seed gives the same draws, on every machine and every day. */
export type Random = {
  chance: (probability: number) => boolean
  /** A whole number from `min` to `max`, both included. */
  integer: (min: number, max: number) => number
  /** @throws when the list is empty. */
  pick: <Item>(items: readonly Item[]) => Item
  shuffle: <Item>(items: readonly Item[]) => Item[]
}

/** FNV-1a, then a final mix: neighbouring codes (`40001`, `40002`) must give unrelated draws. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export const createRandom = (seed: string): Random => {
  let state = hashOf(seed)

  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))

  return {
    chance: (probability) => next() < probability,
    integer,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)]
      if (item === undefined) {
        throw new Error('nothing to pick from')
      }
      return item
    },
    shuffle: (items) => {
      const left = [...items]
      const shuffled: typeof left = []
      while (left.length > 0) {
        shuffled.push(...left.splice(integer(0, left.length - 1), 1))
      }
      return shuffled
    },
  }
}
