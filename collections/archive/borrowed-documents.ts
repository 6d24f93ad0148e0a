import type { Payload, SanitizedCollectionConfig, Where } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Rights } from '#tenants/access.ts'
import { referencesIn } from '#tenants/guard/references.ts'
import type { Tenant } from '#payload-types'

/** What a site shows of its parent: an archive holds it as the site’s own, so that it is whole elsewhere. */
export type Borrowed = { ids: string[]; lender: string }

const isLent = ({ custom }: SanitizedCollectionConfig): boolean => (custom.rights as Rights).isLent === true

type Rows = { collection: SanitizedCollectionConfig; rows: { id: string }[] }

/** Finds it in the documents of the site. `undefined` when the site uses nothing of its parent. */
export const findBorrowed = (payload: Payload, site: Tenant, own: Rows[]): Borrowed | undefined => {
  const lender = site.sharesParentMedia ? idOf(site.parent) : undefined
  const lent = new Set(
    own
      .map(({ collection }) => collection)
      .filter(isLent)
      .map(({ slug }) => slug as string),
  )
  const ownIds = new Set(own.flatMap(({ rows }) => rows.map(({ id }) => id)))
  const ids = own
    .flatMap(({ collection: { fields }, rows }) =>
      rows.flatMap((row) => referencesIn(fields, row, payload.config)),
    )
    .filter(({ collection, id }) => lent.has(collection) && !ownIds.has(id))
    .map(({ id }) => id)

  return lender === undefined || ids.length === 0 ? undefined : { ids: [...new Set(ids)], lender }
}

/** Which of it is in a collection: the files themselves, and their rows of the index. */
export const borrowedIn = (
  collection: SanitizedCollectionConfig,
  { ids, lender }: Borrowed,
): undefined | Where => {
  const field = isLent(collection) ? 'id' : collection.slug === slugs.searchEntries ? 'documentId' : undefined

  return field && { and: [{ tenant: { equals: lender } }, { [field]: { in: ids } }] }
}
