import type { ComponentProps } from 'react'
import { epciFrame, villageFrame } from '../../examples/frames.ts'
import type { AlertBanner } from './alert-banner.tsx'

export const examples: Record<string, ComponentProps<typeof AlertBanner>> = {
  none: { alerts: [] },
  'several severities': { alerts: [...villageFrame.alerts, ...epciFrame.alerts] },
}
