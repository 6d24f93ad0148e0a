import { describe, expect, it } from 'vitest'
import { ofPerson, withAt, withIn, withOf } from './place-names.ts'

describe('the names of places', () => {
  it.each([
    ['Dax', 'de Dax', 'à Dax'],
    ['Mont-de-Marsan', 'de Mont-de-Marsan', 'à Mont-de-Marsan'],
    ["Aire-sur-l'Adour", "d'Aire-sur-l'Adour", "à Aire-sur-l'Adour"],
    ['Escalans', "d'Escalans", 'à Escalans'],
    ['Œyreluy', "d'Œyreluy", 'à Œyreluy'],
    ['Hagetmau', "d'Hagetmau", 'à Hagetmau'],
    ['Haut-Mauco', 'de Haut-Mauco', 'à Haut-Mauco'],
    ['Ychoux', "d'Ychoux", 'à Ychoux'],
    ['Yaoundé', 'de Yaoundé', 'à Yaoundé'],
    ['Le Vignau', 'du Vignau', 'au Vignau'],
    ['Le Frêche', 'du Frêche', 'au Frêche'],
    ['Les Landes', 'des Landes', 'aux Landes'],
    ['La Bastide', 'de La Bastide', 'à La Bastide'],
    ["L'Isle", "de L'Isle", "à L'Isle"],
    ['Labastide-Chalosse', 'de Labastide-Chalosse', 'à Labastide-Chalosse'],
    ['Lesgor', 'de Lesgor', 'à Lesgor'],
    ['Léon', 'de Léon', 'à Léon'],
  ])('writes %s as « %s » and « %s »', (name, of, at) => {
    expect([withOf(name), withAt(name)]).toEqual([of, at])
  })

  it.each([
    ['le syndicat', 'du syndicat', 'au syndicat'],
    ['la communauté de communes', 'de la communauté de communes', 'à la communauté de communes'],
    ["l'office de tourisme", "de l'office de tourisme", "à l'office de tourisme"],
    ['les halles', 'des halles', 'aux halles'],
  ])('contracts the article of %s', (noun, of, at) => {
    expect([withOf(noun), withAt(noun)]).toEqual([of, at])
  })

  it.each([
    ['la Chalosse', 'en Chalosse'],
    ["l'Armagnac", 'en Armagnac'],
    ['le Tursan', 'dans le Tursan'],
    ['les Grands Lacs', 'dans les Grands Lacs'],
  ])('goes into %s', (territory, expected) => {
    expect(withIn(territory)).toBe(expected)
  })

  it.each([
    ['Ana Lartigue', 'd’Ana Lartigue'],
    ['Élodie', 'd’Élodie'],
    ['Hélène', 'd’Hélène'],
    ['Yves', 'd’Yves'],
    ['Le Gall Maïté', 'de Le Gall Maïté'],
    ['Maïté Dupouy', 'de Maïté Dupouy'],
  ])('is of %s, a person', (name, expected) => {
    expect(ofPerson(name)).toBe(expected)
  })
})
