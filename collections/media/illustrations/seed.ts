/** Chance that can be replayed: the same text always gives the same draws. */
export type Random = {
  between: (low: number, high: number) => number
  chance: (probability: number) => boolean
  /** An independent source, so that one more draw here moves nothing elsewhere. */
  fork: (name: string) => Random
  int: (low: number, high: number) => number
  pick: <Item>(items: readonly Item[]) => Item
  shuffle: <Item>(items: readonly Item[]) => Item[]
}

/** FNV-1a, then a final stir: neighbours such as 40001 and 40002 must land far apart. */
const hashOf = (text: string): number => {
  let hash = 2166136261
  for (const char of text) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Mulberry32: small, quick, even enough for drawing. */
const mulberry = (start: number): (() => number) => {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pickFrom = <Item>(items: readonly Item[], position: number): Item => {
  const item = items[Math.floor(position * items.length)]
  if (item === undefined) {
    throw new Error('Nothing to pick from.')
  }
  return item
}

const shuffled = <Item>(items: readonly Item[], next: () => number): Item[] =>
  items
    .map((item) => ({ item, rank: next() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item)

export const createRandom = (seed: string): Random => {
  const next = mulberry(hashOf(seed))
  return {
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    fork: (name) => createRandom(`${seed}/${name}`),
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (items) => pickFrom(items, next()),
    shuffle: (items) => shuffled(items, next),
  }
}
