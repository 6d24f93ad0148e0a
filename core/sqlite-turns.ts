/**
 * How long statements may follow each other before others are served, in milliseconds. SQLite answers on this thread
 * and at once: without pauses, a save and all that it causes would be one turn, and every page would wait for it.
 */
const longestTurnMs = 4

const waiting: (() => void)[] = []
let turnStartedAt = 0

const giveTurn = (): void => {
  turnStartedAt = performance.now()
  waiting.shift()?.()
  if (waiting.length > 0) {
    setImmediate(giveTurn)
  }
}

/** Waits for one’s turn to use the database: one at a time, so that requests are read and answered in between. */
export const takeTurn = async (): Promise<void> => {
  if (waiting.length === 0 && performance.now() - turnStartedAt < longestTurnMs) {
    return
  }
  await new Promise<void>((resolve) => {
    waiting.push(resolve)
    if (waiting.length === 1) {
      setImmediate(giveTurn)
    }
  })
}
