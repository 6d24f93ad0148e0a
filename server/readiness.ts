import type { BaseDatabaseAdapter, Payload } from 'payload'
import { whatFails } from '#core/writable.ts'

/** An answer is kept this long, however many ask, in milliseconds. */
const keptMs = 1000

type Readiness = {
  isStopping: () => boolean
  leave: () => void
  whyNotReady: () => Promise<string | undefined>
}

/** Whether visits should be sent to this process: not while it stops, nor while nothing can be saved. */
export const watchReadiness = ({ db }: Pick<Payload, 'db'>): Readiness => {
  let isStopping = false
  let known: { at: number; reason: Promise<string | undefined> } | undefined

  return {
    isStopping: () => isStopping,
    leave: () => {
      isStopping = true
    },
    whyNotReady: () => {
      if (isStopping) {
        return Promise.resolve('stopping')
      }
      if (!known || performance.now() - known.at > keptMs) {
        known = { at: performance.now(), reason: whatFails(db as unknown as BaseDatabaseAdapter) }
      }
      return known.reason
    },
  }
}
