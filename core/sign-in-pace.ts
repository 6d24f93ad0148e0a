import type { Payload } from 'payload'
import { lineOf } from './client-line.ts'
import type { IncomingRequest } from './front.ts'
import { createSharedPace } from './shared-pace.ts'

/** Failures in a quarter of an hour: a whole mairie may be behind one address. */
const pace = createSharedPace({ minutes: 15, most: 30, name: 'sign-in line' })

type Store = Pick<Payload, 'db'>

/**
 * Counts an attempt to sign in, anywhere on the platform, before it is judged. Refuses it beyond the pace, and says in
 * how many seconds to try again.
 */
export const takeSignInTurn = (store: Store, request: IncomingRequest): Promise<number | undefined> =>
  pace.take(store, lineOf(request))

/** What succeeds does not count: only guesses do. */
export const giveBackSignInTurn = (store: Store, request: IncomingRequest): Promise<void> =>
  pace.giveBack(store, lineOf(request))
