import type { ComponentProps } from 'react'
import { airial, lake } from '../../examples/pictures.ts'
import type { FigurePicture } from './figure-picture.tsx'

export const examples: Record<string, ComponentProps<typeof FigurePicture>> = {
  'in first view': { isFirstView: true, picture: airial },
  'with a caption': { caption: 'Le lac, en hiver.', picture: lake },
}
