import type { ThemeLook } from '#core/theme.ts'
import { palettes } from './palettes.ts'

export const look: ThemeLook = {
  character:
    'Pour une commune de bord de mer ou de lac : une carte postale d’un bord à l’autre, la semaine qui vient, un chemin pour les habitants et un pour les visiteurs.',
  fonts: 'bricolage',
  homeNews: 6,
  label: 'Littoral',
  palettes,
  slug: 'littoral',
}
