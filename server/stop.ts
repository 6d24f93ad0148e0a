import { setTimeout as sleep } from 'node:timers/promises'
import type { Front } from './front.ts'

/** How long a stop takes at most once it serves no more: a database that is frozen holds nobody back, in milliseconds. */
const longestStopMs = 15_000

type Stopping = {
  front: Pick<Front, 'leave' | 'stop'>
  /** What is stopped before the front, and after it. */
  after: () => Promise<unknown>
  before: () => Promise<unknown>
  longestMs?: number
}

/**
 * Makes the one way to stop. `/readyz` says no at once, while visits are still served: proxies have `delaySeconds` to
 * send them elsewhere. Then what is being answered finishes, and all is closed; what does not close is left.
 */
export const createStop = ({
  after,
  before,
  front,
  longestMs = longestStopMs,
}: Stopping): ((delaySeconds: number) => Promise<void>) => {
  let stopping: Promise<void> | undefined

  const stop = async (delaySeconds: number): Promise<void> => {
    front.leave()
    await sleep(delaySeconds * 1000)
    await Promise.race([
      (async () => {
        await before()
        await front.stop()
        await after()
      })(),
      sleep(longestMs),
    ])
  }

  return (delaySeconds) => (stopping ??= stop(delaySeconds))
}
