import path from 'node:path'
import { decodeText } from '#core/text-encoding.ts'
import { officeText } from './office-text.ts'
import { pdfText } from './pdf-text.ts'

/** What is kept of a file, in letters: some ten pages, where minutes say what was decided. */
export const longestText = 40_000

const readers: Record<string, (bytes: Uint8Array) => Promise<string>> = {
  '.csv': (bytes) => Promise.resolve(decodeText(bytes) ?? ''),
  '.docx': officeText,
  '.odp': officeText,
  '.ods': officeText,
  '.odt': officeText,
  '.pdf': (bytes) => pdfText(bytes, longestText),
  '.pptx': officeText,
  '.xlsx': officeText,
}

/** Words cut at the end of a line are put together again; blanks are single. */
const tidy = (text: string): string =>
  text
    .replace(/(\p{Ll})[-\u00ad]\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, longestText)

/** What a file says, for the search: nothing when it holds no text, as a scanned page, or is of another kind. */
export const extractText = async (name: string, bytes: Uint8Array): Promise<string> => {
  const read = readers[path.extname(name).toLowerCase()]
  return read ? tidy(await read(bytes)) : ''
}
