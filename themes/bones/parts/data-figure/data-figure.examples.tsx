import type { ComponentProps } from 'react'
import type { DataFigure } from './data-figure.tsx'

export const examples: Record<string, ComponentProps<typeof DataFigure>> = {
  budget: {
    children: <p>(graphique)</p>,
    columns: ['Année', 'Fonctionnement', 'Investissement'],
    rows: [
      ['2025', 4_210_300, 1_830_000],
      ['2026', 4_390_000, 2_104_500],
    ],
    title: 'Budget de la commune, en euros',
  },
  empty: { children: null, columns: ['Année'], rows: [], title: 'Fréquentation de la médiathèque' },
}
