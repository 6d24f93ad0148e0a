type WriterQueue = {
  /**
   * Waits for the place; returns what gives it up, to be called once.
   *
   * @throws what `tooLong` makes, once waited for `longestWaitMs`.
   */
  enter: () => Promise<() => void>
}

/** One place, taken in the order in which it was asked for. */
export const createWriterQueue = ({
  longestWaitMs,
  tooLong,
}: {
  longestWaitMs: number
  tooLong: () => Error
}): WriterQueue => {
  const waiting = new Set<() => void>()
  let isTaken = false

  const leave = (): void => {
    const [next] = waiting

    if (next) {
      waiting.delete(next)
      next()
    } else {
      isTaken = false
    }
  }

  return {
    enter: async () => {
      if (isTaken) {
        await new Promise<void>((resolve, reject) => {
          const timer = setTimeout(() => {
            waiting.delete(place)
            reject(tooLong())
          }, longestWaitMs)
          const place = (): void => {
            clearTimeout(timer)
            resolve()
          }
          waiting.add(place)
        })
      }
      isTaken = true
      return leave
    },
  }
}
