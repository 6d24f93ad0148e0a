import type { ComponentProps } from 'react'
import { villageFrame } from '../../examples/frames.ts'
import type { AudienceList } from './audience-list.tsx'

export const examples: Record<string, ComponentProps<typeof AudienceList>> = {
  two: {
    audiences: [
      { links: villageFrame.quickLinks, title: 'Vous habitez ici' },
      { links: [{ href: '/visiter', text: 'Se promener' }], title: 'Vous êtes en visite' },
    ],
  },
}
