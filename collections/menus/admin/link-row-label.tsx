'use client'

import { useRowLabel } from '@payloadcms/ui'
import { text } from '../../labels.ts'

/** A row of a menu is known by what visitors read of it, not by its number. */
export const LinkRowLabel = () => {
  const { data, rowNumber } = useRowLabel<{ text?: null | string }>()

  return <span>{data.text?.trim() || text('linkRow', { number: (rowNumber ?? 0) + 1 })}</span>
}
