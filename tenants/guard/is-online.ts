import type { CollectionSlug, PayloadRequest } from 'payload'

type Wanted = { collection: string; id: string }

/** Whether visitors see a document. The main row tells: the latest version may be a draft kept over what is online. */
export const isOnline = async (req: PayloadRequest, { collection, id }: Wanted): Promise<boolean> => {
  const { docs } = await req.payload.db.find({
    collection: collection as CollectionSlug,
    limit: 1,
    pagination: false,
    req,
    select: { _status: true },
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return docs.length > 0
}
