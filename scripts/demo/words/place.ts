import type { Country, Member, Voice } from '../members/member.ts'
import { createRandom, type Random } from './random.ts'
import { capitalize, withAt, withOf } from '#core/place-names.ts'

/** A member as texts speak of it: « à Dax », « de la communauté de communes du Seignanx », « 22 109 ». */
export type Place = {
  at: string
  country: Country
  email: string
  /** « la communauté de communes du Seignanx » */
  epci: string
  name: string
  /** A commune nearby, never the place itself; with its preposition in `atNeighbour` and `ofNeighbour`. */
  neighbour: string
  atNeighbour: string
  ofNeighbour: string
  noun: string
  /** The noun at the beginning of a sentence. */
  Noun: string
  of: string
  ofEpci: string
  phone: string
  population: number
  populationText: string
  postalCode: string
  secondNeighbour: string
  /** « du Grand Dax », where « de la communauté d'agglomération du Grand Dax » is heavy. */
  shortOf: string
  slug: string
  subKind: string | undefined
  town: string
  /** « à Dax », where the office is, whatever the member is. */
  townAt: string
  townOf: string
  voice: Voice
  /** Communes of an intercommunality. */
  members: string[]
}

/** « 22 109 »: the thin space comes with the typography. */
const numberText = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ')

/** 05 36 49 00 00 to 05 36 49 99 99: numbers that ARCEP keeps for fiction, which ring nowhere. */
const phoneOf = (random: Random): string => {
  const pair = (): string => String(random.integer(0, 99)).padStart(2, '0')
  return `05 36 49 ${pair()} ${pair()}`
}

const mailboxes: Partial<Record<Voice, string>> = { commune: 'mairie', cias: 'cias', library: 'bibliotheque' }

/** The host part of an address: short enough for a label of DNS, and under a name that can never exist. */
const emailOf = ({ slug, voice }: Member): string => `${mailboxes[voice] ?? 'contact'}@${slug}.example`

export const placeOf = (member: Member): Place => {
  const random = createRandom(`place ${member.slug}`)
  const epci = member.epciNoun ?? 'la communauté de communes'
  const [neighbour = 'la commune voisine', secondNeighbour = 'les communes voisines'] =
    member.neighbours.filter((name) => name !== member.name && name !== member.town)

  return {
    at: withAt(member.noun),
    country: member.country,
    email: emailOf(member),
    epci,
    members: member.neighbours,
    name: member.name,
    atNeighbour: withAt(neighbour),
    neighbour,
    ofNeighbour: withOf(neighbour),
    noun: member.noun,
    Noun: capitalize(member.noun),
    of: withOf(member.noun),
    ofEpci: withOf(epci),
    phone: phoneOf(random),
    population: member.population ?? 0,
    populationText: numberText(member.population ?? 0),
    postalCode: member.postalCode,
    secondNeighbour,
    shortOf: withOf(member.shortNoun ?? member.noun),
    slug: member.slug,
    subKind: member.subKind,
    town: member.town,
    townAt: withAt(member.town),
    townOf: withOf(member.town),
    voice: member.voice,
  }
}
