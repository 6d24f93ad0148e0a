import { lineOf } from '#core/client-line.ts'
import type { IncomingRequest } from '#core/front.ts'
import { createPace } from '#core/pace.ts'

/** Answers that nothing keeps, searches and their suggestions: so many a minute for one line, a school’s room of them. */
export const mostComputed = 300

/** Of this machine itself, or of a proxy that nobody named: then the line is everybody’s. */
const ofThisMachine = /^(127\.|::1$|0:0:0$)/

/**
 * Takes a turn for an answer that is computed each time it is asked; or says in how many seconds there is one.
 */
export const createComputedPace = (): ((request: IncomingRequest) => number | undefined) => {
  const pace = createPace({ minutes: 1, most: mostComputed })

  return (request) => {
    const line = lineOf(request)

    return ofThisMachine.test(line) ? undefined : pace.take(line)
  }
}
