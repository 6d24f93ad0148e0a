import { pathOf } from './pages.ts'
import type { DemoPage, DemoSite } from './types.ts'
import type { Place } from './words/place.ts'

/** Publics of a commune, and the pages that each comes for. */
const publics: [title: string, slugs: string[]][] = [
  ['Vous habitez ici', ['dechets', 'urbanisme', 'eau-et-assainissement', 'elections']],
  ['Vous avez des enfants', ['enfance-et-ecole', 'associations', 'plages-et-baignade']],
  ['Vous êtes en visite', ['histoire-et-patrimoine', 'plages-et-baignade', 'commerces-et-marche']],
  ['Vous animez une association', ['associations', 'location-de-salles']],
]

/** Accesses by public, for communes that have more than one to tell apart. */
export const planAudiences = ({ voice }: Place, pages: DemoPage[]): DemoSite['audiences'] => {
  const linksOf = (slugs: string[]) =>
    slugs.flatMap((slug) =>
      pages.filter((page) => page.slug === slug).map((page) => ({ path: pathOf(page), text: page.title })),
    )
  const audiences = publics
    .map(([title, slugs]) => ({ links: linksOf(slugs), title }))
    .filter(({ links }) => links.length > 1)

  return voice === 'commune' && audiences.length > 1 ? audiences : []
}

/** What is certain of a member: its inhabitants, the communes of an intercommunality. */
export const planFigures = ({ members, population, populationText, voice }: Place): DemoSite['figures'] =>
  [
    ...(voice === 'commune' || voice === 'epci' ? [{ label: 'habitants', value: populationText }] : []),
    ...(voice === 'epci' ? [{ label: 'communes', value: String(members.length) }] : []),
  ].filter(() => population > 0)
