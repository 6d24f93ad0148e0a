/** How long a stop waits for the work in hand, in milliseconds. */
const stopMs = 10_000

export type Bell = { stop: () => Promise<void> }

type Ringing = { everyMs: number; onError: (error: unknown) => void; work: () => Promise<unknown> }

const resolvedAfter = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })

/**
 * Rings at once, then so long after each work: by the machine's own pace, which neither an autumn night nor a clock set
 * back can change. A work that lasts is never begun twice.
 */
export const startBell = ({ everyMs, onError, work }: Ringing): Bell => {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let inHand: Promise<void> = Promise.resolve()

  const ring = (): void => {
    inHand = work()
      .then(() => undefined, onError)
      .then(() => {
        if (!isStopped) {
          timer = setTimeout(ring, everyMs).unref()
        }
      })
  }

  ring()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await Promise.race([inHand, resolvedAfter(stopMs)])
    },
  }
}
