import type { ComponentProps } from 'react'
import type { Breadcrumb } from './breadcrumb.tsx'

export const examples: Record<string, ComponentProps<typeof Breadcrumb>> = {
  none: { links: [] },
  'three levels': {
    links: [
      { href: '/', text: 'Accueil' },
      { href: '/urbanisme', text: 'Urbanisme, habitat et cadre de vie durable' },
      { href: '/urbanisme/plui', text: 'Plan local d’urbanisme intercommunal' },
    ],
  },
}
