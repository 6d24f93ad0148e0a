import { formatNumber } from '#core/format.ts'
import { typeset } from '#core/typography.ts'
import { heading, toBlocks } from '../../blocks/compose.ts'
import type { PlainBlock } from '../../blocks/plain-blocks.ts'
import type { Body } from '../order.ts'
import { communePages } from './commune.ts'
import { epciPages } from './epci.ts'
import { legalPages, type LegalFacts } from './legal.ts'
import { communeWays, epciWays, otherBodyWays, type Ways } from './menus.ts'
import { otherBodyPages } from './other-body.ts'
import { placeOf, type Place, type StarterPage } from './place.ts'
import { isSyndicate, syndicatePages, syndicateWays } from './syndicate.ts'

export type Starter = {
  /** « Mairie » */
  contactTitle: string
  figures: { label: string; value: string }[]
  homeIntro: string
  news: { blocks: PlainBlock[]; lead: string; slug: string; title: string }
  pages: StarterPage[]
  slogan: string
  ways: Ways
}

const pagesOf = (place: Place): StarterPage[] =>
  isSyndicate(place.body)
    ? syndicatePages(place)
    : { autre: otherBodyPages, commune: communePages, epci: epciPages }[place.body.kind](place)

const waysOf = (body: Body): Ways =>
  isSyndicate(body)
    ? syndicateWays
    : { autre: otherBodyWays, commune: communeWays, epci: epciWays }[body.kind]

const introOf = ({ body, Noun, of }: Place): string =>
  ({
    autre: `Missions, services, actualités : toute l'information ${of}.`,
    commune: `Démarches, école, associations, rendez-vous : l'essentiel de la vie de la commune est ici.`,
    epci: `${Noun} organise les services du quotidien et prépare ceux de demain.`,
  })[body.kind]

const sloganOf = ({ at, body }: Place): string =>
  ({
    autre: 'Au service du public',
    commune: `Bienvenue ${at}`,
    epci: 'Ensemble, de commune en commune',
  })[body.kind]

const contactTitleOf = ({ kind, name }: Body): string =>
  ({ autre: name, commune: 'Mairie', epci: 'Siège' })[kind]

const figuresOf = ({ members, population = 0 }: Body): Starter['figures'] => [
  ...(members.length > 0 ? [{ label: 'communes', value: formatNumber(members.length) }] : []),
  ...(population > 0 ? [{ label: 'habitants', value: formatNumber(population) }] : []),
]

const welcome = ({ of }: Place): Starter['news'] => ({
  blocks: toBlocks([
    `Voici le site ${of}. Vous y trouverez les démarches courantes, les actualités et l'agenda, sur ordinateur comme sur téléphone.`,
    heading('Un site pour tous'),
    `Il ne dépose aucun traceur, se lit sans souris et s'imprime proprement. Quelque chose vous gêne ? [Dites-le-nous](/contact).`,
  ]),
  lead: `Le site ${of} vous ouvre ses portes.`,
  slug: 'bienvenue',
  title: 'Bienvenue sur notre site',
})

/** Slugs and addresses hold nothing that French printing changes: every text may pass. */
const typesetAll = <Value>(value: Value): Value => {
  if (typeof value === 'string') {
    return typeset(value) as Value
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown) => typesetAll(item)) as Value
  }
  return typeof value === 'object' && value !== null
    ? (Object.fromEntries(Object.entries(value).map(([name, item]) => [name, typesetAll(item)])) as Value)
    : value
}

/** Everything that a new site says, typeset, from what is known of its body. No database, no clock. */
export const planStarter = (body: Body, facts: LegalFacts): Starter => {
  const place = placeOf(body)

  return typesetAll<Starter>({
    contactTitle: contactTitleOf(body),
    figures: figuresOf(body),
    homeIntro: introOf(place),
    news: welcome(place),
    pages: [...pagesOf(place), ...legalPages(place, facts)],
    slogan: sloganOf(place),
    ways: waysOf(body),
  })
}
