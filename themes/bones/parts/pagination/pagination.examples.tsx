import type { ComponentProps } from 'react'
import type { Pagination } from './pagination.tsx'

export const examples: Record<string, ComponentProps<typeof Pagination>> = {
  'in the middle': { pagination: { current: 7, hrefOf: (page) => `?page=${page}`, total: 20 } },
  'one page': { pagination: { current: 1, hrefOf: (page) => `?page=${page}`, total: 1 } },
}
