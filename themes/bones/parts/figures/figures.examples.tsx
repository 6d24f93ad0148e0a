import type { ComponentProps } from 'react'
import type { Figures } from './figures.tsx'

export const examples: Record<string, ComponentProps<typeof Figures>> = {
  three: {
    figures: [
      { label: 'habitants', value: '23 000' },
      { label: 'kilomètres de pistes cyclables', value: '140' },
      { label: 'de produits biologiques à la cantine', value: '42 %' },
    ],
  },
}
