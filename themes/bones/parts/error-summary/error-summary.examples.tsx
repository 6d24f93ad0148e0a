import type { ComponentProps } from 'react'
import type { ErrorSummary } from './error-summary.tsx'

export const examples: Record<string, ComponentProps<typeof ErrorSummary>> = {
  none: { errors: [] },
  'one error': { errors: [{ href: '#email', text: 'Écrivez votre adresse électronique.' }] },
  'two errors': {
    errors: [
      { href: '#email', text: 'Écrivez votre adresse électronique.' },
      { href: '#photo', text: 'La photo dépasse 8 Mo. Choisissez-en une plus légère.' },
    ],
  },
}
