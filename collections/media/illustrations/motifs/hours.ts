import type { Hour } from '../palette.ts'
import type { MotifName } from './names.ts'

const daylight: readonly Hour[] = ['dawn', 'morning', 'noon', 'noon', 'afternoon', 'afternoon', 'golden']
const anyWeather: readonly Hour[] = [...daylight, 'shower']
const evening: readonly Hour[] = ['afternoon', 'golden', 'dusk', 'dusk', 'night']

/** The hour goes with the subject: no child at school by night, no feast in the rain. */
const hoursByMotif: Partial<Record<MotifName, readonly Hour[]>> = {
  'beach-rescue': [...daylight, 'dusk'],
  church: [...anyWeather, 'dusk', 'night'],
  cinema: ['morning', 'noon', 'afternoon', 'golden', 'dusk', 'night'],
  commemoration: ['dawn', 'morning', 'noon', 'afternoon', 'shower'],
  concert: evening,
  council: [...anyWeather, 'dusk', 'night'],
  fete: evening,
  'fire-watch': ['noon', 'afternoon', 'golden', 'dusk'],
  flood: ['shower', 'shower', 'dawn', 'morning', 'dusk'],
  library: [...anyWeather, 'dusk', 'night'],
  mairie: [...anyWeather, 'dusk'],
  sport: [...daylight, 'dusk'],
}

const sheltered: readonly MotifName[] = [
  'bus',
  'childcare',
  'digital-help',
  'elections',
  'employment',
  'gastronomy',
  'health',
  'school',
  'seniors-meal',
  'urbanism',
  'waste',
]

export const hoursOf = (name: MotifName): readonly Hour[] =>
  hoursByMotif[name] ?? (sheltered.includes(name) ? anyWeather : daylight)
