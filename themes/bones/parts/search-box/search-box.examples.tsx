import type { ComponentProps } from 'react'
import type { SearchBox } from './search-box.tsx'

export const examples: Record<string, ComponentProps<typeof SearchBox>> = {
  empty: {},
  'with a query': { label: 'Rechercher une délibération', query: 'cantine' },
}
