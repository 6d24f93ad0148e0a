import type { LoadRedesign } from '#core/front.ts'
import { isRecord } from '#core/references.ts'
import { readToken } from '#core/signed-token.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { siteLook } from '#tenants/site-look.ts'
import { previewPurpose } from '../preview/preview-link.ts'
import { findOnSite } from '../views/find-on-site.ts'
import { presentationOf } from './presentation.ts'

/** A logo that is tried with the look. */
const logoOf = ({ logo }: Record<string, unknown>): { logo?: string | null } =>
  typeof logo === 'string' || logo === null ? { logo } : {}

/** What a signed link shows of its own site, and of no other: a redesign, or a look that is tried. */
export const loadRedesign: LoadRedesign = async ({ payload, site, token }) => {
  const named = readToken(previewPurpose, token)

  // checked when the link was signed
  const tried = isRecord(named?.look) ? siteLook(named.look as Tenant['look']) : undefined

  if (tried && named?.collection === slugs.tenants && named.id === site.id) {
    return { look: tried }
  }
  if (named?.collection !== slugs.redesigns || typeof named.id !== 'string') {
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

  return { look: tried ?? siteLook(look), overlay: { home: { ...home, ...logoOf(named) }, menu } }
}
