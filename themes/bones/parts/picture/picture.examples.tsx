import type { ComponentProps } from 'react'
import { airial } from '../../examples/pictures.ts'
import type { Picture } from './picture.tsx'

export const examples: Record<string, ComponentProps<typeof Picture>> = {
  'in first view': { isFirstView: true, picture: airial },
  'with sources': {
    picture: { ...airial, sources: [{ srcSet: '/a-640.avif 640w, /a-1280.avif 1280w', type: 'image/avif' }] },
  },
}
