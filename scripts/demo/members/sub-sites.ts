import { capitalize, withOf } from '#core/place-names.ts'
import type { Identity, Voice } from './member.ts'

type SubKind = 'cias' | 'extranet' | 'mediatheque' | 'office-de-tourisme' | 'portail-associatif'

const voices: Record<SubKind, Voice> = {
  cias: 'cias',
  extranet: 'extranet',
  mediatheque: 'library',
  'office-de-tourisme': 'tourism',
  'portail-associatif': 'associations',
}

const nouns: Record<SubKind, string> = {
  cias: 'le CIAS',
  extranet: "l'extranet",
  mediatheque: 'la médiathèque',
  'office-de-tourisme': "l'office de tourisme",
  'portail-associatif': 'le portail des associations',
}

/** Parents under whose host the media library is found; the other sub-sites have a host of their own. */
const withLibraryBelow = ['biscarrosse', 'dax', 'mont-de-marsan']

/** The forty sub-sites, by the site they belong to. */
const subSitesOf: Record<string, SubKind[]> = {
  dax: ['extranet', 'portail-associatif', 'mediatheque', 'office-de-tourisme'],
  'mont-de-marsan': ['extranet', 'portail-associatif', 'mediatheque'],
  biscarrosse: ['portail-associatif', 'mediatheque', 'office-de-tourisme'],
  'soorts-hossegor': ['office-de-tourisme'],
  'saint-sever': ['portail-associatif', 'office-de-tourisme'],
  'saint-paul-les-dax': ['extranet', 'portail-associatif'],
  'saint-pierre-du-mont': ['portail-associatif'],
  tarnos: ['portail-associatif', 'mediatheque'],
  capbreton: ['portail-associatif', 'office-de-tourisme'],
  'saint-martin-de-seignanx': ['portail-associatif'],
  'grand-dax': ['extranet', 'cias'],
  'mont-de-marsan-agglomeration': ['extranet', 'cias'],
  'maremne-adour-cote-sud': ['extranet', 'mediatheque', 'cias'],
  'chalosse-tursan': ['extranet', 'cias'],
  'grands-lacs': ['extranet', 'mediatheque', 'office-de-tourisme'],
  'terres-de-chalosse': ['cias', 'office-de-tourisme'],
  seignanx: ['mediatheque'],
  mimizan: ['extranet'],
  'cote-landes-nature': ['mediatheque', 'cias'],
  'landes-d-armagnac': ['office-de-tourisme'],
}

/** @throws when a parent is not among the members: the table above would have lost a site. */
export const memberSubSites = (members: Identity[]): Identity[] =>
  Object.entries(subSitesOf).flatMap(([parentSlug, subKinds]) => {
    const parent = members.find(({ slug }) => slug === parentSlug)
    if (!parent) {
      throw new Error(`no member ${parentSlug} for its sub-sites`)
    }
    return subKinds.map((subKind): Identity => {
      const noun = `${nouns[subKind]} ${withOf(parent.shortNoun ?? parent.name)}`

      return {
        country: parent.country,
        kind: 'autre',
        neighbours: parent.neighbours,
        name: capitalize(noun.replace(/^(le |la |l')/, '')),
        noun,
        parentSlug,
        ...(subKind === 'mediatheque' && withLibraryBelow.includes(parentSlug) && { pathPrefix: subKind }),
        postalCode: parent.postalCode,
        slug: `${subKind}-${parentSlug}`,
        subKind,
        town: parent.town,
        voice: voices[subKind],
        ...(parent.kind === 'epci' && { epciNoun: parent.noun }),
      }
    })
  })
