import { slugs } from '#core/slugs.ts'
import { firstFree } from '../publishing/slug-field.ts'
import { moveEntry, type AfterMove } from '../search-entries/index-published.ts'

/**
 * When a page goes online at an address that is not that of the pages below, they follow, each leaving its redirect.
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
    if (child.path !== `${to}/${String(child.slug)}`) {
      const place = { above: to, collection: slugs.pages, id: child.id, tenant }
      const slug = await firstFree(req, place, String(child.slug))
      const path = `${to}/${slug}`

      await req.payload.db.updateOne({ collection: slugs.pages, data: { path, slug }, id: child.id, req })
      await moveEntry(req, child.id, tenant, path)
      await movePathsBelow(req, { documentId: child.id, tenant, to: path })
    }
  }
}
