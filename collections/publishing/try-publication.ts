import {
  createLocalReq,
  updateByIDOperation,
  type CollectionSlug,
  type Payload,
  type TypedUser,
} from 'payload'

/** What is asked at an hour, or would be: to put a document online, or to take it offline. */
export type Publication = {
  collection: string
  id: string
  type: 'publish' | 'unpublish'
  user: null | TypedUser
}

/** Nothing refused it before the first write. */
class TrialPassed extends Error {
  override name = 'TrialPassed'
}

/** A database that reads, and stops at the first write of a document. */
const readOnly = (database: Payload['db']): Payload['db'] =>
  Object.create(database, {
    // the lock of who writes is none of ours to take away
    deleteMany: { value: () => Promise.resolve() },
    updateOne: {
      value: () => {
        throw new TrialPassed()
      },
    },
  }) as Payload['db']

/**
 * Goes through all that a publication goes through, rights, guards and the check of every field, but writes nothing.
 *
 * @throws what would refuse it.
 */
export const tryPublication = async (
  payload: Payload,
  { collection, id, type, user }: Publication,
): Promise<void> => {
  const req = await createLocalReq({ ...(user ? { user } : {}) }, payload)

  const trial = Object.create(payload, { db: { value: readOnly(payload.db) } }) as Payload
  // a query made with the request gives it the whole Payload again, which would write
  Object.defineProperty(req, 'payload', { enumerable: true, get: () => trial, set: () => undefined })
  try {
    await updateByIDOperation({
      collection: payload.collections[collection as CollectionSlug],
      data: { _status: type === 'publish' ? 'published' : 'draft' } as never,
      depth: 0,
      id,
      overrideAccess: false,
      req,
    })
  } catch (error) {
    if (!(error instanceof TrialPassed)) {
      throw error
    }
  }
}
