import type { ComponentProps } from 'react'
import { villageFrame } from '../../examples/frames.ts'
import type { LinkList } from './link-list.tsx'

export const examples: Record<string, ComponentProps<typeof LinkList>> = {
  'quick accesses': { links: villageFrame.quickLinks },
  'with descriptions': {
    links: [
      { description: 'Quarante associations.', href: '/associations', isCurrent: true, text: 'Associations' },
    ],
  },
}
