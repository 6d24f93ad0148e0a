import type { ThemeLook } from '#core/theme.ts'
import { palettes } from './palettes.ts'

export const look: ThemeLook = {
  character:
    'Pour un portail ou un service : une une de journal, son titre, ses colonnes et ses rubriques, belle sans une seule image.',
  fonts: 'source',
  homeNews: 19,
  label: 'Gazette',
  palettes,
  slug: 'gazette',
}
