import type { ComponentProps } from 'react'
import type { Icon } from './icon.tsx'

export const examples: Record<string, ComponentProps<typeof Icon>> = {
  phone: { name: 'phone' },
  search: { name: 'search' },
}
