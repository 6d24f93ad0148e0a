import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '#core/references.ts'

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/**
 * Keeps the address that a sub-site leaves under its parent, so that it redirects to the new one. One may be removed,
 * which gives it back to the parent; none is added by hand, and another parent has none of them.
 */
export const keepFormerPrefix: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const after: Record<string, unknown> = { ...originalDoc, ...data }
  const isSameParent = idOf(after.parent) === idOf(originalDoc?.parent)
  const given = listOf(after.formerPrefixes)
  const known = listOf(originalDoc?.formerPrefixes).filter((prefix) => given.includes(prefix))
  const left = isSameParent ? [...known, originalDoc?.pathPrefix] : []

  return {
    ...data,
    formerPrefixes: [...new Set(left)].filter((prefix) => prefix && prefix !== after.pathPrefix),
  }
}
