import { hasText } from '@payloadcms/richtext-lexical/shared'
import type { FieldHook } from 'payload'
import { isRecord } from '#core/references.ts'

const isEmptyText = (block: unknown): boolean =>
  isRecord(block) && block.blockType === 'text' && !hasText(block.content as Parameters<typeof hasText>[0])

/**
 * Leaves out, when a document goes online, a text in which nobody typed: one waits on every new document, and an event
 * is whole with its date and its place.
 */
export const dropEmptyTexts: FieldHook = ({ data, value }) =>
  data?._status === 'published' && Array.isArray(value)
    ? value.filter((block) => !isEmptyText(block))
    : (value as unknown)
