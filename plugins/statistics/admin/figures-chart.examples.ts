import { addDays } from '#core/format.ts'
import { addMonths } from '../figures/periods.ts'
import type { FiguresChartProps } from './figures-chart.tsx'

const days = (visitsOf: (rank: number) => number): FiguresChartProps['figures'] =>
  Array.from({ length: 30 }, (_, rank) => ({
    pageViews: visitsOf(rank) * 3,
    period: addDays('2026-06-20', rank),
    visits: visitsOf(rank),
  }))

const csvHref = '/api/daily-statistics/csv?site=1&from=2026-06-20&to=2026-07-19'

/** Read by the render test: a town, a village, a site just put online, the months of a very busy year. */
export const examples: Record<string, FiguresChartProps> = {
  'a town': { csvHref, figures: days((rank) => 180 + ((rank * 37) % 90)), id: 'town', kind: 'days' },
  'a village with one visit': {
    csvHref,
    figures: days((rank) => (rank === 12 ? 1 : 0)),
    id: 'village',
    kind: 'days',
  },
  'a year of a busy site': {
    csvHref,
    figures: Array.from({ length: 12 }, (_, rank) => ({
      pageViews: 4_700_000 + rank * 10_000,
      period: addMonths('2025-08', rank),
      visits: 1_234_567 + rank * 1000,
    })),
    id: 'year',
    kind: 'months',
  },
  'no visit yet': { csvHref, figures: days(() => 0), id: 'empty', kind: 'days' },
}
