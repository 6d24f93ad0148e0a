import type { ComponentProps } from 'react'
import type { DateBlock } from './date-block.tsx'

export const examples: Record<string, ComponentProps<typeof DateBlock>> = {
  'first of the month': { date: new Date('2026-08-01T10:00:00Z') },
  september: { date: new Date('2026-09-19T10:00:00Z') },
}
