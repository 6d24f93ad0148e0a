import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import type { Rights } from '../access.ts'
import { findBorrowings, listOfTitles } from '../borrowed.ts'
import { tenantErrors } from '../errors.ts'

/** Every document that a site could lend, trash included. */
const findLent = async ({ payload }: PayloadRequest, lender: string): Promise<Set<string>> => {
  const lent = payload.config.collections.filter(
    ({ custom }) => (custom.rights as Rights | undefined)?.isLent,
  )
  const found = await Promise.all(
    lent.map(({ slug }) =>
      payload.find({
        collection: slug,
        depth: 0,
        overrideAccess: true,
        pagination: false,
        select: {},
        trash: true,
        where: { tenant: { equals: lender } },
      }),
    ),
  )
  return new Set(found.flatMap(({ docs }) => docs.map(({ id }) => id)))
}

/** A sub-site goes on sharing the media of its parent as long as some of its contents show them. */
export const keepBorrowings: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const lender = originalDoc?.sharesParentMedia ? idOf(originalDoc.parent) : undefined
  const after: Record<string, unknown> = { ...originalDoc, ...data }

  if (lender === undefined || (after.sharesParentMedia && idOf(after.parent) === lender)) {
    return data
  }
  const lent = await findLent(req, lender)
  const uses = await findBorrowings(req, {
    borrower: originalDoc?.id as string,
    isAsked: ({ id }) => lent.has(id),
  })

  if (uses.length > 0) {
    throw tenantErrors.stillBorrowing({ uses: listOfTitles(uses) })
  }
  return data
}
