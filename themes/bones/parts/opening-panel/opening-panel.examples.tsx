import type { ComponentProps } from 'react'
import { emptyFrame, epciFrame, villageFrame } from '../../examples/frames.ts'
import type { OpeningPanel } from './opening-panel.tsx'

export const examples: Record<string, ComponentProps<typeof OpeningPanel>> = {
  closed: { contact: epciFrame.contact },
  'name only': { contact: emptyFrame.contact },
  open: { contact: villageFrame.contact },
}
