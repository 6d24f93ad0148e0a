import { countryOf } from '../media/illustrations/countries.ts'
import type { Body } from './order.ts'

/** From this many inhabitants a commune has the site of a town. */
const townPopulation = 5000

/** The theme drawn for such a body: the sea first, then the size. */
export const suitedTheme = ({
  epciSiren,
  inseeCode,
  kind,
  population = 0,
}: Pick<Body, 'epciSiren' | 'inseeCode' | 'kind' | 'population'>): string => {
  if (kind !== 'commune') {
    return kind === 'epci' ? 'intercommunalite' : 'gazette'
  }
  if (['lake', 'ocean'].includes(countryOf({ epciSiren, inseeCode }))) {
    return 'littoral'
  }
  return population >= townPopulation ? 'ville' : 'clairiere'
}

/** The theme that suits a body, or the first one where it is not offered. */
export const defaultTheme = (body: Body, offered: string[]): string | undefined => {
  const suited = suitedTheme(body)
  return offered.includes(suited) ? suited : offered[0]
}
