import { pathOf } from './pages.ts'
import type { DemoMenuItem, DemoPage, DemoSite } from './types.ts'
import type { Place } from './words/place.ts'

type Link = { path: string; text: string }

/** Reached from the foot of every page: not entries of the menu. */
const footSlugs = new Set(['accessibilite', 'contact', 'donnees-personnelles', 'mentions-legales'])

const documents: Link = { path: '/documents', text: 'Délibérations et documents' }
const agenda: Link = { path: '/agenda', text: 'Agenda' }
const news: Link = { path: '/actualites', text: 'Actualités' }

const linkTo = (page: DemoPage): Link => ({ path: pathOf(page), text: page.title })

const linksTo = (pages: DemoPage[], ...slugs: string[]): Link[] =>
  slugs.flatMap((slug) => pages.filter((page) => page.slug === slug).map(linkTo))

const childrenOf = (pages: DemoPage[], slug: string): Link[] =>
  pages.filter(({ parentSlug }) => parentSlug === slug).map(linkTo)

const entry = (path: string, text: string, children: Link[]): DemoMenuItem => ({
  path,
  text,
  ...(children.length > 0 && { children }),
})

const communeMenu = (pages: DemoPage[]): DemoMenuItem[] => [
  entry('/vie-municipale', 'Vie municipale', [...childrenOf(pages, 'vie-municipale'), documents]),
  entry('/demarches', 'Démarches', [
    ...childrenOf(pages, 'demarches'),
    ...linksTo(pages, 'location-de-salles'),
  ]),
  ...linksTo(pages, 'enfance-et-ecole'),
  entry('/cadre-de-vie', 'Cadre de vie', [
    ...childrenOf(pages, 'cadre-de-vie'),
    ...linksTo(pages, 'commerces-et-marche'),
  ]),
  entry('/agenda', 'Sortir et bouger', [agenda, ...linksTo(pages, 'associations')]),
  ...linksTo(pages, 'histoire-et-patrimoine').map((link) => ({ ...link, text: 'Découvrir' })),
]

/** Bodies that deliberate; the others publish guides and letters. */
const deliberating = new Set(['alpi', 'cias', 'epci', 'syndicate'])

const bodyMenu = (voice: Place['voice'], pages: DemoPage[]): DemoMenuItem[] => {
  const papers = deliberating.has(voice) ? documents : { ...documents, text: 'Documents' }
  const entries = pages
    .filter(({ parentSlug, slug }) => parentSlug === undefined && !footSlugs.has(slug))
    .slice(0, 5)
    .map((page) => entry(pathOf(page), page.title, childrenOf(pages, page.slug)))

  return [...entries, entry('/actualites', 'Actualités et agenda', [news, agenda, papers])].slice(0, 6)
}

export const planMenu = ({ voice }: Place, pages: DemoPage[]): DemoMenuItem[] =>
  voice === 'commune' ? communeMenu(pages) : bodyMenu(voice, pages)

/** What a commune is most asked for; the first eight that the site has. */
const askedFor: [slug: string, text: string][] = [
  ['carte-d-identite-et-passeport', 'Carte d’identité, passeport'],
  ['etat-civil', 'Acte de naissance, mariage, décès'],
  ['urbanisme', 'Autorisation d’urbanisme'],
  ['dechets', 'Jours de collecte'],
  ['enfance-et-ecole', 'École, cantine, garderie'],
  ['location-de-salles', 'Louer une salle'],
  ['plages-et-baignade', 'Plages et baignade'],
  ['elections', 'Listes électorales'],
  ['eau-et-assainissement', 'Eau et assainissement'],
]

export const planQuickLinks = ({ voice }: Place, pages: DemoPage[]): DemoSite['quickLinks'] => {
  if (voice === 'commune') {
    return askedFor
      .flatMap(([slug, text]) =>
        pages.filter((page) => page.slug === slug).map((page) => ({ path: pathOf(page), text })),
      )
      .slice(0, 8)
  }
  return [
    ...pages
      .filter(({ parentSlug }) => parentSlug !== undefined)
      .slice(0, 4)
      .map(linkTo),
    ...pages
      .filter(({ parentSlug, slug }) => parentSlug === undefined && !footSlugs.has(slug))
      .slice(-1)
      .map(linkTo),
    agenda,
    { path: '/documents', text: 'Documents' },
    { path: '/contact', text: 'Nous contacter' },
  ].slice(-7)
}

/** Pages put forward on the home page, by slug. */
export const planHighlights = ({ country, voice }: Place, pages: DemoPage[]): string[] => {
  const wished = country === 'ocean' || country === 'lake' ? 'plages-et-baignade' : 'dechets'
  const slugs =
    voice === 'commune'
      ? ['histoire-et-patrimoine', 'enfance-et-ecole', wished, 'associations', 'conseil-municipal']
      : [...pages.filter(({ parentSlug }) => !parentSlug), ...pages.filter(({ parentSlug }) => parentSlug)]
          .map(({ slug }) => slug)
          .filter((slug) => !footSlugs.has(slug))

  return slugs.filter((slug) => pages.some((page) => page.slug === slug)).slice(0, 4)
}
