import { stemmer } from '@orama/stemmers/french'

/*
 * Words that the algorithm takes for forms of another one, once their accents are gone: « arrêté » for « arrêt »,
 * « voirie » for « voir », « tennis » for « tenir ». Each line is one word: its first form is the stem of the others.
 */
const wordsApart = [
  'arrete arretes',
  'collectif collectifs collective collectives',
  'collection collections',
  'communication communications',
  'communs commun',
  'concertation concertations',
  'courant courants',
  'departement departements',
  'gare gares',
  'habitation habitations',
  'loisir loisirs',
  'loyer loyers',
  'mairie mairies',
  'pacs pacser pacse pacses pacsee pacsees',
  'porte portes',
  'publication publications',
  'restaurant restaurants',
  'retraite retraites retraitee retraitees',
  'stationnement stationnements stationner',
  'taxi taxis',
  'tennis',
  'terrasse terrasses',
  'vente ventes',
  'voirie voiries',
]

const stemsApart = new Map(
  wordsApart.flatMap((line) => {
    const [stem = '', ...others] = line.split(' ')

    return [stem, ...others].map((word) => [word, stem] as const)
  }),
)

/** A word so short is itself; with an « s » or an « x » besides, it is the plural of one. */
const shortWord = 3

/** The algorithm leaves the « s » of « vélos », and the « x » of « lieux », where it may belong to the word. */
const pluralLeft = /(?<=[aiou])s$|(?<=[ae]u)x$/

/** What the forms of a word share, by the French Snowball algorithm: singular and plural, most endings. */
export const stemOf = (normalizedWord: string): string => {
  const apart = stemsApart.get(normalizedWord)

  if (apart !== undefined) {
    return apart
  }
  if (normalizedWord.length <= shortWord || /\d/.test(normalizedWord)) {
    return normalizedWord
  }
  return normalizedWord.length === shortWord + 1 && /[sx]$/.test(normalizedWord)
    ? normalizedWord.slice(0, -1)
    : stemmer(normalizedWord).replace(pluralLeft, '')
}
