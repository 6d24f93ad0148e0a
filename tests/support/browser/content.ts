import { richText, words } from '../fill-fields.ts'
import { unique } from '../unique.ts'
import { createAsOperator } from './sites.ts'

export type Written = { id: string; path: string; title: string }

/** A news item of a site, draft or online, with one paragraph. */
export const buildNews = async (
  site: { id: string },
  status: 'draft' | 'published' = 'draft',
): Promise<Written> => {
  const title = unique('Actualité')
  const id = await createAsOperator(`news${status === 'draft' ? '?draft=true' : ''}`, {
    _status: status,
    blocks: [{ blockType: 'text', content: richText(words('Le marché revient samedi.')) }],
    lead: 'Venez nombreux.',
    slug: title,
    tenant: site.id,
    title,
  })
  return { id, path: `/actualites/${title.replace('Actualité', 'actualite')}`, title }
}
