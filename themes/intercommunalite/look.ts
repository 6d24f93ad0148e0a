import type { ThemeLook } from '#core/theme.ts'
import { palettes } from './palettes.ts'

export const look: ThemeLook = {
  character:
    'Pour une intercommunalité ou un syndicat : les compétences en grand, les actes et documents en vue, les communes en répertoire.',
  fonts: 'instrument',
  homeNews: 6,
  label: 'Intercommunalité',
  palettes,
  slug: 'intercommunalite',
}
