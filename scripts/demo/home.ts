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

/** Accesses by public, for communes: a body speaks to one public only. */
export const planAudiences = ({ voice }: Place, pages: DemoPage[]): DemoSite['audiences'] =>
  voice === 'commune'
    ? publics
        .map(([title, slugs]) => ({
          links: slugs.flatMap((slug) =>
            pages
              .filter((page) => page.slug === slug)
              .map((page) => ({ path: pathOf(page), text: page.title })),
          ),
          title,
        }))
        .filter(({ links }) => links.length > 1)
    : []

/** What is certain of a member: its inhabitants, its communes. */
export const planFigures = ({ members, population, populationText, voice }: Place): DemoSite['figures'] =>
  population > 0 && (voice === 'commune' || voice === 'epci')
    ? [
        { label: 'habitants', value: populationText },
        ...(members.length > 0 ? [{ label: 'communes', value: String(members.length) }] : []),
      ]
    : []
