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

const holdsLock = async (req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'payload-locked-documents',
    overrideAccess: true,
    req,
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { 'user.value': { equals: req.user?.id } },
      ],
    },
  })
  return totalDocs > 0
}

/**
 * Notes whether who saves wrote last: the lock is theirs from their last save to the next person’s. Asked before the
 * operation, which releases the lock.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- one name of its union is, and we do not use that one
export const noteOwnLock: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation === 'update' && 'id' in args && isRecord(args.data) && 'updatedAt' in args.data && req.user) {
    const isHeld = await holdsLock(req, collection.slug, args.id)
    // after the count, which gives the request another context
    req.context.holdsLock = isHeld
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
  const isOwnSave = context.holdsLock === true && now().getTime() - latest < ownSaveMs

  if (operation === 'update' && req.user && req.payloadAPI === 'REST' && timeOf(data.updatedAt) < latest) {
    if (!isOwnSave) {
      throw tenantErrors.staleWrite()
    }
  }
  return data
}
