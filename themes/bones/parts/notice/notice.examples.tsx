import type { ComponentProps } from 'react'
import type { Notice } from './notice.tsx'

export const examples: Record<string, ComponentProps<typeof Notice>> = {
  success: { children: <p>Votre demande porte le numéro 2026-0412.</p>, tone: 'success' },
  warning: {
    children: <p>Le portail des familles est en maintenance samedi matin.</p>,
    title: 'Portail indisponible',
    tone: 'warning',
  },
}
