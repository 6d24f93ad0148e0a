import type { Endpoint, SanitizedCollectionConfig } from 'payload'
import { tenantErrors } from '../errors.ts'

/** The columns and filters of the largest list take a tenth of it; in bytes. */
const largest = 32 * 1024

const bounded = (endpoint: Omit<Endpoint, 'root'>): Omit<Endpoint, 'root'> =>
  endpoint.method === 'post'
    ? {
        ...endpoint,
        handler: async (req) => {
          const body = (await (req as unknown as Request).clone().arrayBuffer()).byteLength

          if (body > largest) {
            throw tenantErrors.preferenceTooLarge()
          }
          return endpoint.handler(req)
        },
      }
    : endpoint

/** What the panel remembers for somebody (columns, open panels) is theirs to write, and is no place to store files. */
export const boundPreferences = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  endpoints: collection.endpoints && collection.endpoints.map(bounded),
})
