import type { Country } from '../members/member.ts'
import type { Place } from './place.ts'

/** Whether a subject suits a place: nobody must read about the beach of a village that has none. */
export type Suits = (place: Place) => boolean

const inCountry =
  (...countries: Country[]): Suits =>
  ({ country }) =>
    countries.includes(country)

export const everywhere: Suits = () => true
export const byTheOcean = inCountry('ocean')
export const byTheWater = inCountry('ocean', 'lake')
export const byTheLake = inCountry('lake')
export const inTheForest = inCountry('forest', 'lake', 'ocean')
export const byTheAdour = inCountry('adour')
export const inChalosse = inCountry('chalosse')
export const inTheCountryside = inCountry('chalosse', 'adour', 'forest')
export const over =
  (inhabitants: number): Suits =>
  ({ population }) =>
    population > inhabitants
export const under =
  (inhabitants: number): Suits =>
  ({ population }) =>
    population <= inhabitants
export const between =
  (from: number, to: number): Suits =>
  ({ population }) =>
    population > from && population <= to
export const both =
  (one: Suits, other: Suits): Suits =>
  (place) =>
    one(place) && other(place)
/** A subject of one sort of syndicate: others of the same voice must not treat it. */
export const named =
  (...slugs: string[]): Suits =>
  ({ slug }) =>
    slugs.includes(slug)
