import type { ThemeLook } from '#core/theme.ts'
import { palettes } from './palettes.ts'

export const look: ThemeLook = {
  character:
    'Pour une ville : la recherche en grand, l’actualité à la une, et une grille franche en noir, blanc et une couleur.',
  fonts: 'franklin',
  homeNews: 6,
  label: 'Ville',
  palettes,
  slug: 'ville',
}
