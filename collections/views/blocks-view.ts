import { idOf, isRecord } from '#core/references.ts'
import type { RouteContext } from '#core/front.ts'
import type { BlockView, Link } from '#core/theme.ts'
import { isSafeAddress } from '../blocks/link-fields.ts'
import { richTextOf } from '../rich-text/rich-text-of.ts'
import type { References } from './load-references.ts'
import { richTextView } from './rich-text-view.tsx'

type Stored = Record<string, unknown>

/** What some blocks say of the site itself. A private page has nothing to declare. */
type OfSite = Partial<Pick<RouteContext, 'compliance' | 'site'>> & Pick<RouteContext, 'contact'>

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const rowsOf = (value: unknown): Stored[] => (Array.isArray(value) ? value.filter(isRecord) : [])

/** A stored link, when it leads somewhere a visitor may go. */
export const linkView = (stored: unknown, references: References): Link | undefined => {
  if (!isRecord(stored)) {
    return undefined
  }
  const text = words(stored.text)
  const address = words(stored.address)
  const href =
    references.hrefOf(idOf(stored.page)) ?? (address && isSafeAddress(address) ? address : undefined)
  const description = words(stored.description)

  return text && href ? { href, text, ...(description ? { description } : {}) } : undefined
}

export const linkViews = (stored: unknown, references: References): Link[] =>
  rowsOf(stored).flatMap((row) => linkView(row, references) ?? [])

const pictureRow = (row: Stored, references: References) => {
  const picture = references.pictureOf(idOf(row.picture))
  const caption = words(row.caption)
  return picture ? [{ picture, ...(caption ? { caption } : {}) }] : []
}

const titled = (block: Stored): { title?: string } => {
  const title = words(block.title)
  return title ? { title } : {}
}

const complianceView = (compliance: RouteContext['compliance'], references: References): BlockView => ({
  content: richTextView(richTextOf(compliance), references),
  type: 'text',
})

/** One stored block as themes print it; `[]` when nothing of it can be shown. */
const blockView = (
  block: Stored,
  references: References,
  { compliance, contact, site }: OfSite,
): BlockView[] => {
  switch (block.blockType) {
    case 'text': {
      const content = richTextView(block.content, references, site?.address)
      return content ? [{ content, type: 'text' }] : []
    }
    case 'picture':
      return pictureRow(block, references).map((row) => ({ ...row, type: 'picture' }))
    case 'gallery': {
      const pictures = rowsOf(block.pictures).flatMap((row) => pictureRow(row, references))
      return pictures.length > 0 ? [{ pictures, type: 'gallery', ...titled(block) }] : []
    }
    case 'documentList': {
      const ids: unknown[] = Array.isArray(block.documents) ? block.documents : []
      const documents = ids.flatMap((id) => references.documentOf(idOf(id)) ?? [])
      return documents.length > 0 ? [{ documents, type: 'documents', ...titled(block) }] : []
    }
    case 'accordion':
      return [
        {
          items: rowsOf(block.items).map((row) => ({
            content: richTextView(row.content, references, site?.address),
            title: words(row.title) ?? '',
          })),
          type: 'accordion',
          ...titled(block),
        },
      ]
    case 'callout':
      return [
        {
          content: richTextView(block.content, references, site?.address),
          tone: block.tone === 'warning' ? 'warning' : 'information',
          type: 'callout',
          ...titled(block),
        },
      ]
    case 'keyFigures':
      return [
        {
          figures: rowsOf(block.figures).map((row) => ({
            label: words(row.label) ?? '',
            value: words(row.value) ?? '',
          })),
          type: 'figures',
          ...titled(block),
        },
      ]
    case 'linkList': {
      const links = linkViews(block.links, references)
      return links.length > 0 ? [{ links, type: 'links', ...titled(block) }] : []
    }
    case 'contactCard':
      return [{ contact, type: 'contact' }]
    case 'complianceStatement':
      return compliance ? [complianceView(compliance, references)] : []
    default:
      return []
  }
}

/** The body of a document, ready to print. */
export const blocksView = (blocks: unknown, references: References, site: OfSite): BlockView[] =>
  rowsOf(blocks).flatMap((block) => blockView(block, references, site))
