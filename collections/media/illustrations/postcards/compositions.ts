import type { Country } from '../countries.ts'
import { adourCompositions } from './adour.ts'
import { chalosseCompositions } from './chalosse.ts'
import type { Composition } from './composition.ts'
import { forestCompositions } from './forest.ts'
import { lakeCompositions } from './lake.ts'
import { oceanCompositions } from './ocean.ts'
import { townCompositions } from './town.ts'

export const compositions: Record<Country, readonly Composition[]> = {
  adour: adourCompositions,
  chalosse: chalosseCompositions,
  forest: forestCompositions,
  lake: lakeCompositions,
  ocean: oceanCompositions,
  town: townCompositions,
}
