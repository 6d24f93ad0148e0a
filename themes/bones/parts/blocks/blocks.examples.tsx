import type { ComponentProps } from 'react'
import { blocks } from '../../examples/blocks.tsx'
import type { Blocks } from './blocks.tsx'

export const examples: Record<string, ComponentProps<typeof Blocks>> = {
  'every type': { blocks },
  none: { blocks: [] },
}
