import type { ComponentProps } from 'react'
import type { Button } from './button.tsx'

export const examples: Record<string, ComponentProps<typeof Button>> = {
  'as a button': { children: 'Envoyer la demande' },
  'as a link': { children: 'Payer la cantine', href: '/cantine' },
  'long text': {
    children: 'Télécharger le compte rendu du conseil municipal (PDF, 2 Mo)',
    href: '/compte-rendu.pdf',
    variant: 'quiet',
  },
}
