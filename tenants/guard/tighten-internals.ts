import type { Access, SanitizedConfig } from 'payload'
import { slugs } from '#core/slugs.ts'
import { nobody, onSomeSiteWith } from '../access.ts'

const ownLocks: Access = ({ req: { user } }) =>
  user?.collection === slugs.users && { 'user.value': { equals: user.id } }

/**
 * Closes what Payload opens to "any logged-in user" in the collections it adds by itself, after every plugin.
 *
 * Locks are written by the admin panel under its own authority; over the API one may only see them and release
 * one's own.
 */
export const tightenInternals = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    collection.slug === 'payload-locked-documents'
      ? {
          ...collection,
          access: {
            ...collection.access,
            create: nobody,
            delete: ownLocks,
            read: onSomeSiteWith('read'),
            update: ownLocks,
          },
        }
      : collection,
  ),
})
