import { describe, expect, it } from 'vitest'
import { namePartsOf } from './name-parts.ts'

const names: [string, string | undefined, string][] = [
  ['Communauté de communes Maremne Adour Côte-Sud', 'Communauté de communes', 'Maremne Adour Côte-Sud'],
  ['Communauté de communes du Pays Tarusate', 'Communauté de communes du', 'Pays Tarusate'],
  ['Communauté de communes d’Aire-sur-l’Adour', 'Communauté de communes d’', 'Aire-sur-l’Adour'],
  ['Communauté d’agglomération du Grand Dax', 'Communauté d’agglomération du', 'Grand Dax'],
  ['Syndicat mixte du Pays des Airiaux', 'Syndicat mixte du', 'Pays des Airiaux'],
  ['Syndicat de rivières des Deux Luys', 'Syndicat de rivières des', 'Deux Luys'],
  ['Syndicat enfance jeunesse', undefined, 'Syndicat enfance jeunesse'],
  ['Mont-de-Marsan Agglomération', undefined, 'Mont-de-Marsan Agglomération'],
  ['Saint-Martin-de-Seignanx', undefined, 'Saint-Martin-de-Seignanx'],
  ['Communauté de communes', undefined, 'Communauté de communes'],
]

describe('name parts', () => {
  it.each(names)('%s', (name, kind, own) => {
    expect(namePartsOf(name)).toEqual(kind ? { kind, own } : { own })
  })
})
