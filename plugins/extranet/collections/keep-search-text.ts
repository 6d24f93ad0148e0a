import type { CollectionBeforeChangeHook } from 'payload'
import { plainTextOf } from '#collections/publishing/plain-text.ts'
import { normalizeText } from '#core/french-text.ts'

/** Keeps the words of a document as members search them: its title, its place, its texts. */
export const keepSearchText: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { agenda, blocks, place, title }: Record<string, unknown> = { ...originalDoc, ...data }
  const words = [title, place].filter((part) => typeof part === 'string')

  return { ...data, searchText: normalizeText([...words, plainTextOf([agenda, blocks])].join(' ')) }
}
