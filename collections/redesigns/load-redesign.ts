import type { LoadRedesign } from '#core/front.ts'
import { isRecord } from '#core/references.ts'
import { readToken } from '#core/signed-token.ts'
import { slugs } from '#core/slugs.ts'
import { siteLook } from '#tenants/site-look.ts'
import { previewPurpose } from '../preview/preview-link.ts'
import { findOnSite } from '../views/find-on-site.ts'
import { presentationOf } from './presentation.ts'

/** Finds the redesign that a signed link names, on its own site only. */
export const loadRedesign: LoadRedesign = async ({ payload, site, token }) => {
  const named = readToken(previewPurpose, token)

  if (!isRecord(named) || named.collection !== slugs.redesigns || typeof named.id !== 'string') {
    return undefined
  }
  const { docs } = await findOnSite(
    { payload, site },
    { collection: slugs.redesigns, limit: 1, where: { id: { equals: named.id } } },
  )
  const [redesign] = docs

  if (!redesign) {
    return undefined
  }
  const { home, look, menu } = presentationOf(redesign)

  return { look: siteLook(look), overlay: { home, menu } }
}
