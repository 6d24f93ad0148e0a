import type { ThemeLook } from '#core/theme.ts'
import { palettes } from './palettes.ts'

export const look: ThemeLook = {
  character: 'Pour un village : une carte postale, la mairie à côté, puis ce qui se passe, au fil des jours.',
  fonts: 'fraunces',
  homeNews: 6,
  label: 'Clairière',
  palettes,
  slug: 'clairiere',
}
