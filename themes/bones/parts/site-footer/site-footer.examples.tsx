import type { ComponentProps } from 'react'
import { emptyFrame, epciFrame, villageFrame } from '../../examples/frames.ts'
import type { SiteFooter } from './site-footer.tsx'

export const examples: Record<string, ComponentProps<typeof SiteFooter>> = {
  empty: { frame: emptyFrame },
  epci: { frame: epciFrame },
  village: { frame: villageFrame },
}
