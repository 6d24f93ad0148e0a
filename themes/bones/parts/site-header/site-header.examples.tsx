import type { ComponentProps } from 'react'
import { emptyFrame, epciFrame, villageFrame } from '../../examples/frames.ts'
import type { SiteHeader } from './site-header.tsx'

export const examples: Record<string, ComponentProps<typeof SiteHeader>> = {
  empty: { frame: emptyFrame },
  epci: { frame: epciFrame },
  village: { frame: villageFrame },
}
