import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { now } from '#core/clock.ts'
import { isRecord } from '#core/references.ts'
import { tenantErrors } from '../errors.ts'

/** A form that saves twice in a row has not yet read, the second time, what the first one wrote. */
const ownSaveMs = 10_000

const timeOf = (date: unknown): number =>
  typeof date === 'string' || date instanceof Date ? new Date(date).getTime() : Number.NaN

/**
 * When who saves got hold of the document, if they still hold it: at the very moment of their last save, when nobody
 * took it since (`keepLock`).
 */
const heldSince = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
): Promise<string | undefined> => {
  const { docs } = await req.payload.db.find<{ createdAt: string; id: string }>({
    collection: 'payload-locked-documents',
    limit: 1,
    pagination: false,
    req,
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { 'user.value': { equals: req.user?.id } },
      ],
    },
  })
  return docs[0]?.createdAt
}

/** Notes since when the document is held by who saves it. Asked before the operation, which releases the lock. */
export const noteOwnLock: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  const { data, id } = args as { data?: unknown; id?: unknown }

  if (isRecord(data) && data.updatedAt !== undefined && id !== undefined && req.user) {
    req.context.heldSince = await heldSince(req, collection.slug, id)
  }
  return args
}

/**
 * Refuses a form that would write over a newer text: a tab left open over lunch, whose lock has expired, while a
 * colleague wrote and left. A form sends the moment of what it read, `updatedAt`; who sends none changes only the
 * fields they name.
 */
export const refuseStaleWrite: CollectionBeforeChangeHook = ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const latest = timeOf(originalDoc?.updatedAt)
  // a version is older by nature, and what it replaces is kept as one
  const isRestored = context.isRestoringVersion === true
  const isStale = operation === 'update' && !isRestored && timeOf(data.updatedAt) < latest
  const isOwnSave = timeOf(context.heldSince) === latest && now().getTime() - latest < ownSaveMs

  if (isStale && !isOwnSave && req.user && req.payloadAPI === 'REST') {
    throw tenantErrors.staleWrite()
  }
  return data
}
