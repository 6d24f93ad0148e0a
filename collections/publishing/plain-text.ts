import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import { isRecord } from '#core/references.ts'

type RichText = Parameters<typeof convertLexicalToPlaintext>[0]['data']

const isRichText = (value: object): value is RichText =>
  'root' in value && isRecord(value.root) && Array.isArray(value.root.children)

/** Keys of a block that hold words a visitor reads. */
const readable = new Set(['caption', 'description', 'label', 'text', 'title', 'value'])

/** Every word that visitors read in the blocks of a document, in order. */
export const plainTextOf = (value: unknown): string => {
  if (Array.isArray(value)) {
    return value.map(plainTextOf).join(' ')
  }
  if (!isRecord(value)) {
    return ''
  }
  if (isRichText(value)) {
    return convertLexicalToPlaintext({ data: value })
  }
  return Object.entries(value)
    .map(([key, part]) => (typeof part === 'string' ? (readable.has(key) ? part : '') : plainTextOf(part)))
    .join(' ')
}
