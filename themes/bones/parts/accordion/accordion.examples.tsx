import type { ComponentProps } from 'react'
import type { Accordion } from './accordion.tsx'

export const examples: Record<string, ComponentProps<typeof Accordion>> = {
  questions: {
    items: [
      { content: <p>Oui, la veille avant 10 h.</p>, title: 'Puis-je annuler un repas ?' },
      { content: <p>Sur le portail.</p>, title: 'Comment demander un projet d’accueil individualisé ?' },
    ],
  },
}
