import type { ComponentProps } from 'react'
import type { DocumentList } from './document-list.tsx'

export const examples: Record<string, ComponentProps<typeof DocumentList>> = {
  'long title': {
    documents: [
      {
        date: new Date('2026-05-04T08:00:00Z'),
        format: 'PDF',
        href: '/documents/reglement.pdf',
        title: 'Règlement intérieur de la restauration scolaire et des accueils périscolaires',
        weight: '1,2 Mo',
      },
    ],
  },
}
