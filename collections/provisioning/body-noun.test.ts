import { expect, it } from 'vitest'
import { withOf } from '#core/place-names.ts'
import { bodyNoun } from './body-noun.ts'

it.each([
  ['Syndicat des eaux', 'le syndicat des eaux', 'du syndicat des eaux'],
  ['SIVU scolaire', 'le SIVU scolaire', 'du SIVU scolaire'],
  ['Office de tourisme', "l'office de tourisme", "de l'office de tourisme"],
  ['Médiathèque de Dax', 'la médiathèque de Dax', 'de la médiathèque de Dax'],
  ['EHPAD des Pins', 'le EHPAD des Pins', 'du EHPAD des Pins'],
  ['Landes Demain', "l'organisme Landes Demain", "de l'organisme Landes Demain"],
])('writes « %s » inside a sentence', (name, noun, ofNoun) => {
  expect([bodyNoun(name), withOf(bodyNoun(name))]).toEqual([noun, ofNoun])
})
