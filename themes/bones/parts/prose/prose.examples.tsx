import type { ComponentProps } from 'react'
import type { Prose } from './prose.tsx'

export const examples: Record<string, ComponentProps<typeof Prose>> = {
  paragraphs: {
    children: (
      <>
        <h2>Réserver</h2>
        <p>
          La veille, <a href="/portail">sur le portail des familles</a>.
        </p>
      </>
    ),
  },
}
