import { fr } from '@payloadcms/translations/languages/fr'
import { expect, it } from 'vitest'
import { payloadFrench } from './payload-fr.ts'

type Words = Record<string, string>

/** What no screen of ours shows: several languages, folders, dashboards to compose, accounts made by hand. */
const unseen =
  /^(authentication|dashboard|folder|localization):|locale|global|username|reindex|layout|((un)?publishIn|copyWarning) /i

const shown = Object.entries(fr.translations as Record<string, Words>)
  .flatMap(([group, words]) =>
    Object.entries({ ...words, ...(payloadFrench as Record<string, Words>)[group] }).map(
      ([key, sentence]) => `${group}:${key} ${sentence}`,
    ),
  )
  .filter((line) => !unseen.test(line))

it.each([
  [
    'the agreement of a label that it does not know',
    /\([es]+\)|\bou nouvelle\b|\bde ou du\b|\bce ou cette\b|\b(ce|le) \{\{label/i,
  ],
  ['true and false', /\b(vrai|faux)\b/i],
  ['a status in other words than the buttons', /\b(publi[eé]|publier|publication|dépublier)\b/i],
  ['success after success', /avec succès/],
  ['a question without words of its own', /Êtes-vous sûr/],
  ['a file that is sent as downloaded', /téléverse|Téléchargement/i],
  ['ASCII quotes and dots', /"|\.\.\.|\w'\w/],
])('never says %s', (_fault, words) => {
  expect(shown.filter((sentence) => words.test(sentence))).toEqual([])
})
