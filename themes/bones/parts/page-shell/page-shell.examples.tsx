import type { ComponentProps } from 'react'
import { emptyFrame, epciFrame, villageFrame } from '../../examples/frames.ts'
import type { PageShell } from './page-shell.tsx'

export const examples: Record<string, ComponentProps<typeof PageShell>> = {
  empty: { children: <h1>Bienvenue</h1>, frame: emptyFrame },
  epci: { children: <h1>Marchés publics</h1>, frame: epciFrame },
  village: { children: <h1>Cantine scolaire</h1>, frame: villageFrame },
}
