import { slugs } from '#core/slugs.ts'
import { moveEntry, type AfterMove } from '../search-entries/index-published.ts'

/**
 * When a page that is online changes address, the pages below follow, each leaving its redirect.
 *
 * Their rows are written directly: saving them as documents would put their pending drafts online.
 */
export const movePathsBelow: AfterMove = async (req, { documentId, tenant, to }) => {
  const { docs } = await req.payload.find({
    collection: slugs.pages,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { path: true, slug: true },
    where: { parent: { equals: documentId } },
  })

  for (const child of docs) {
    const path = `${to}/${String(child.slug)}`

    if (child.path !== path) {
      await req.payload.db.updateOne({ collection: slugs.pages, data: { path }, id: child.id, req })
      await moveEntry(req, child.id, tenant, path)
      await movePathsBelow(req, { documentId: child.id, tenant, to: path })
    }
  }
}
