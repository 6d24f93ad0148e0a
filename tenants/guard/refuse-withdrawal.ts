import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { idOf } from '#core/references.ts'
import { borrowersOf, findBorrowings, listOfTitles } from '../borrowed.ts'
import { tenantErrors } from '../errors.ts'

type Lent = { collection: string; id: unknown; lender: string | undefined }

const refuseWhileBorrowed = async (req: PayloadRequest, { collection, id, lender }: Lent): Promise<void> => {
  const borrowers = lender === undefined ? [] : await borrowersOf(req, lender)
  const using: string[] = []

  for (const { id: borrower, name } of borrowers) {
    const uses = await findBorrowings(req, {
      borrower,
      isAsked: (reference) => reference.collection === collection && reference.id === id,
    })
    using.push(...(uses.length > 0 ? [name] : []))
  }
  // the titles of a sub-site, some of them private, are not for the editors of its parent
  if (using.length > 0) {
    throw tenantErrors.stillLent({ sites: listOfTitles(using) })
  }
}

/** A picture or a document that a sub-site shows goes neither to the trash nor to another site. */
export const refuseWithdrawal: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const lender = idOf(originalDoc?.tenant)
  const isTrashed = Boolean(data.deletedAt) && !originalDoc?.deletedAt
  const isMoved = (idOf(data.tenant) ?? lender) !== lender

  if (isTrashed || isMoved) {
    await refuseWhileBorrowed(req, { collection: collection.slug, id: originalDoc?.id, lender })
  }
  return data
}

/** The same of what is removed for good. */
export const refuseDeletionOfLent: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { docs } = await req.payload.find({
    collection: collection.slug,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { tenant: true },
    trash: true,
    where: { id: { equals: id } },
  })

  await refuseWhileBorrowed(req, {
    collection: collection.slug,
    id,
    lender: idOf((docs[0] as { tenant?: unknown } | undefined)?.tenant),
  })
}
