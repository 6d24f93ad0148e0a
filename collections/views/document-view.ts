import { formatWeight } from '#core/format.ts'
import type { DocumentView } from '#core/theme.ts'

export type DocumentFile = {
  date?: null | string
  filename?: null | string
  filesize?: null | number
  id: string
  slug?: null | string
  title?: null | string
}

/** A file to download, with what one wants to know before: its format, its weight, its date. */
export const documentView = ({ date, filename, filesize, slug, title }: DocumentFile): DocumentView => ({
  ...(date ? { date: new Date(date) } : {}),
  format: (filename?.split('.').at(-1) ?? '').toUpperCase(),
  href: `/documents/${slug ?? ''}`,
  title: title ?? '',
  weight: formatWeight(filesize ?? 0),
})
