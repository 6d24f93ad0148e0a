import {
  NotFound,
  type Access,
  type CollectionAfterReadHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'
import { idOf, isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { nobody } from '../access.ts'
import { principalOf } from '../principal.ts'
import { isPlatformRole, roleNames } from '../roles.ts'
import { refuseMalformedQuery } from './refuse-malformed-query.ts'
import type { User } from '#payload-types'
import { boundPreferences } from './bound-preferences.ts'

/**
 * Locks of those who may write on the same sites. A lock names no site: who holds it tells, and integrators are
 * everywhere.
 */
const locksOfColleagues: Access = async ({ req }) => {
  const sites = (await principalOf(req)).sitesFor('read')

  if (sites === 'all' || sites.length === 0) {
    return sites === 'all'
  }
  const { docs } = await req.payload.find({
    collection: slugs.memberships,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { user: true },
    where: { or: [{ tenant: { in: sites } }, { role: { in: roleNames.filter(isPlatformRole) } }] },
  })
  return { 'user.value': { in: docs.flatMap(({ user }) => idOf(user) ?? []) } }
}

/** Taking a lock over changes who holds it, to oneself, and nothing else: no lock is turned to another document. */
const takeOverOnly: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req: { user } }) =>
  user && operation === 'update'
    ? {
        ...data,
        document: originalDoc?.document,
        globalSlug: originalDoc?.globalSlug,
        user: { relationTo: user.collection, value: user.id },
      }
    : data

/**
 * Says who writes by their name. An editor reads no account, and the admin panel would show its id: it shows the
 * `email` of an account, where a name is put. Colleagues of the same sites only, as the rule of locks says.
 */
const nameHolder: CollectionAfterReadHook = async ({ doc, req }) => {
  const holder: unknown = isRecord(doc.user) ? doc.user.value : undefined

  if (typeof holder !== 'string' || req.user === null || holder === req.user.id) {
    return doc
  }
  const account = await req.payload.db.findOne<User>({
    collection: slugs.users,
    req,
    where: { id: { equals: holder } },
  })
  return account
    ? { ...doc, user: { ...doc.user, value: { email: account.name || account.email, id: holder } } }
    : doc
}

const tightenLocks = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  access: {
    ...collection.access,
    create: nobody,
    delete: locksOfColleagues,
    read: locksOfColleagues,
    update: locksOfColleagues,
  },
  hooks: {
    ...collection.hooks,
    afterRead: [...collection.hooks.afterRead, nameHolder],
    beforeChange: [...collection.hooks.beforeChange, takeOverOnly],
  },
})

const tighteners: Record<
  string,
  ((collection: SanitizedCollectionConfig) => SanitizedCollectionConfig) | undefined
> = { 'payload-locked-documents': tightenLocks, 'payload-preferences': boundPreferences }

/** Payload has the address of versions everywhere, and fails where none are kept. */
const refuseVersionsOfNone: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const isAsked =
    req.routeParams?.collection === collection.slug && /\/versions(\/[^/]*)?$/.test(req.pathname)

  if (isAsked && !collection.versions) {
    throw new NotFound(req.t)
  }
  return args
}

const withVersionsGuard = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      refuseVersionsOfNone,
      // the others have it from tenancy()
      ...(collection.slug.startsWith('payload-') ? [refuseMalformedQuery] : []),
      ...collection.hooks.beforeOperation,
    ],
  },
})

/**
 * Closes what Payload opens to "any logged-in user" in the collections it adds by itself, after every plugin.
 *
 * Locks are made by the admin panel under its own authority; over the API one may see them, release them and take
 * them over, between people of the same sites.
 */
export const tightenInternals = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections
    .map(withVersionsGuard)
    .map((collection) => (tighteners[collection.slug] ?? ((same) => same))(collection)),
})
