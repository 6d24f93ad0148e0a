import { countryOf as drawnCountryOf } from '#collections/media/illustrations/countries.ts'
import type { Country } from './member.ts'

/** Communes with a shore of their own: the only ones whose texts may speak of bathing. */
const atTheWater = new Map<string, Country>([
  ['40019', 'lake'], // Aureilhan
  ['40021', 'lake'], // Azur
  ['40046', 'ocean'], // Biscarrosse
  ['40065', 'ocean'], // Capbreton
  ['40108', 'lake'], // Gastes
  ['40133', 'ocean'], // Labenne
  ['40150', 'lake'], // Léon
  ['40157', 'ocean'], // Lit-et-Mixe
  ['40181', 'ocean'], // Messanges
  ['40184', 'ocean'], // Mimizan
  ['40187', 'ocean'], // Moliets-et-Maa
  ['40209', 'ocean'], // Ondres
  ['40217', 'lake'], // Parentis-en-Born
  ['40257', 'lake'], // Sainte-Eulalie-en-Born
  ['40266', 'ocean'], // Saint-Julien-en-Born
  ['40287', 'lake'], // Sanguinet
  ['40296', 'ocean'], // Seignosse
  ['40304', 'ocean'], // Soorts-Hossegor
  ['40310', 'lake'], // Soustons
  ['40312', 'ocean'], // Tarnos
  ['40326', 'ocean'], // Vielle-Saint-Girons
  ['40328', 'ocean'], // Vieux-Boucau-les-Bains
])

/** The country of its postcard, so that words and drawing agree; but no water where there is no shore. */
export const countryOf = (inseeCode: string, epciSiren: string | undefined): Country => {
  const drawn = drawnCountryOf({ epciSiren, inseeCode })

  return atTheWater.get(inseeCode) ?? (drawn === 'ocean' || drawn === 'lake' ? 'forest' : drawn)
}
