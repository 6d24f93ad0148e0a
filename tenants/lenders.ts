import type { PayloadRequest, Where } from 'payload'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'

type Reader = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'user'>>

const readLenders = async ({ payload }: Reader, siteIds: string[]): Promise<string[]> => {
  const { docs } =
    siteIds.length === 0
      ? { docs: [] }
      : await payload.find({
          collection: slugs.tenants,
          depth: 0,
          joins: false,
          overrideAccess: true,
          pagination: false,
          select: { parent: true },
          where: { and: [{ id: { in: siteIds } }, { sharesParentMedia: { equals: true } }] },
        })

  return [...new Set(docs.flatMap(({ parent }) => idOf(parent) ?? []))]
}

const known = new WeakMap<object, Map<string, Promise<string[]>>>()

/**
 * The parents of those of these sites that use the pictures and documents of theirs. Read once a request: every rule
 * and every field that may point to a file asks.
 */
export const lendersOf = (req: Reader, siteIds: string[]): Promise<string[]> => {
  // Payload copies requests; the account is read once for each
  const key = req.user ?? req
  const ids = siteIds.join()
  const read = known.get(key) ?? new Map<string, Promise<string[]>>()
  const lenders = read.get(ids) ?? readLenders(req, siteIds)

  known.set(key, read.set(ids, lenders))
  return lenders
}

/** What these sites lend: not what they put in the trash. */
export const lentBy = (lenders: string[]): Where => ({
  and: [{ tenant: { in: lenders } }, { deletedAt: { exists: false } }],
})

/** What a site may choose in a collection that is lent: its own documents and those of its lender. */
export const choosableOn = async (req: Reader, siteId: string): Promise<Where> => {
  const lenders = await lendersOf(req, [siteId])
  const own: Where = { tenant: { equals: siteId } }

  return lenders.length === 0 ? own : { or: [own, lentBy(lenders)] }
}
