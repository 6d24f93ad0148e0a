import { idOf, isRecord } from '#core/references.ts'
import type { Reference } from '#tenants/guard/references.ts'
import { slugs } from '#core/slugs.ts'

/** A link as it is stored: to a content of the site, to an address, or to an address where the content is missing. */
export type StoredLink = { address?: string; reference?: Reference; words: string }

type Row = Record<string, unknown>

const filled = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

const wordsOf = (value: unknown): string => {
  if (Array.isArray(value)) {
    return value.map(wordsOf).join('')
  }
  if (!isRecord(value)) {
    return ''
  }
  return typeof value.text === 'string' ? value.text : wordsOf(value.children)
}

const inText = ({ children, fields }: Row): StoredLink[] => {
  if (!isRecord(fields)) {
    return []
  }
  const words = wordsOf(children)
  const { doc, linkType, url } = fields

  if (linkType === 'internal') {
    const id = isRecord(doc) ? idOf(doc.value) : undefined
    return id && isRecord(doc) ? [{ reference: { collection: String(doc.relationTo), id }, words }] : []
  }
  const address = filled(url)
  return address ? [{ address, words }] : []
}

const inRow = ({ address, page, text }: Row): StoredLink[] => {
  const words = filled(text)
  const id = idOf(page)
  const typed = filled(address)

  return words && (id || typed)
    ? [
        {
          ...(typed ? { address: typed } : {}),
          ...(id ? { reference: { collection: slugs.pages, id } } : {}),
          words,
        },
      ]
    : []
}

/** Every link of a stored document: those of its texts, and the rows of its blocks, menus and settings. */
export const linksIn = (value: unknown): StoredLink[] => {
  if (Array.isArray(value)) {
    return value.flatMap(linksIn)
  }
  if (!isRecord(value)) {
    return []
  }
  const own = value.type === 'link' || value.type === 'autolink' ? inText(value) : inRow(value)

  return [...own, ...Object.values(value).flatMap(linksIn)]
}
