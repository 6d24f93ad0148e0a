import { LRUCache } from 'lru-cache'
import { now } from './clock.ts'

export type Pace = {
  /** Gives back the last turn taken, when it should not count after all. */
  giveBack: (key: string) => void
  /** Takes a turn; or takes none, and says in how many seconds there is one. */
  take: (key: string) => number | undefined
}

/** More than anybody needs at once: who fills it makes the oldest forgotten, and the memory no larger. */
const maxKeys = 20_000

/**
 * So many turns in so many minutes, for each key, over a sliding window. Counted in this process, at once: what is
 * sent together cannot all pass. Forgotten at a restart.
 */
export const createPace = ({ minutes, most }: { minutes: number; most: number }): Pace => {
  const turns = new LRUCache<string, number[]>({ max: maxKeys })
  const windowMs = minutes * 60_000

  return {
    giveBack: (key) => {
      turns.set(key, (turns.get(key) ?? []).slice(0, -1))
    },
    take: (key) => {
      const moment = now().getTime()
      const recent = (turns.get(key) ?? []).filter((taken) => taken > moment - windowMs)
      const [oldest] = recent

      if (oldest !== undefined && recent.length >= most) {
        return Math.ceil((oldest + windowMs - moment) / 1000)
      }
      turns.set(key, [...recent, moment])
      return undefined
    },
  }
}
