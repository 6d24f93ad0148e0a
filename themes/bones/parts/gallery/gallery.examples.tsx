import type { ComponentProps } from 'react'
import { airial, hills, lake } from '../../examples/pictures.ts'
import type { Gallery } from './gallery.tsx'

export const examples: Record<string, ComponentProps<typeof Gallery>> = {
  one: { pictures: [{ picture: lake }] },
  three: {
    pictures: [
      { caption: 'L’airial', picture: airial },
      { picture: lake },
      { caption: 'Les coteaux', picture: hills },
    ],
  },
}
