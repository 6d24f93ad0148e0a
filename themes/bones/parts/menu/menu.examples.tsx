import type { ComponentProps } from 'react'
import { villageFrame } from '../../examples/frames.ts'
import type { Menu } from './menu.tsx'

export const examples: Record<string, ComponentProps<typeof Menu>> = {
  none: { items: [] },
  'two levels': { items: villageFrame.menu },
}
