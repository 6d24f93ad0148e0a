import type { ComponentProps } from 'react'
import type { Facets } from './facets.tsx'

export const examples: Record<string, ComponentProps<typeof Facets>> = {
  none: { facets: [] },
  'twelve years': {
    facets: [
      {
        links: Array.from({ length: 12 }, (_, index) => ({
          count: index * 120,
          href: `?annee=${2026 - index}`,
          isCurrent: index === 10,
          text: String(2026 - index),
        })),
        title: 'Années',
      },
    ],
  },
}
