import type { Payload } from 'payload'

/**
 * Payload looks a collection up by whatever name a request gives, in an object that every object’s names are found in:
 * `/api/constructor` was a fault of the server.
 */
export const nameOnlyOwnCollections = ({ collections }: Payload): void => {
  Object.setPrototypeOf(collections, null)
}
