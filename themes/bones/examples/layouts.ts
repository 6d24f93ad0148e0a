import type { Frame, LayoutName, LayoutViews, Link, Teaser } from '#core/theme.ts'
import { parisMoment } from '#core/format.ts'
import { blocks } from './blocks.tsx'
import { emptyFrame, epciFrame, villageFrame } from './frames.ts'
import { airial, hills, market } from './pictures.ts'
import { documents, events, longTitle, manyNews, news, pages } from './teasers.tsx'

type Example<Name extends LayoutName> = { frame: Frame; view: LayoutViews[Name] }

const home: Link = { href: '/', text: 'Accueil' }

const lists: Link[] = [
  { href: '/actualites', text: 'Toutes les actualités' },
  { href: '/agenda', text: 'Tout l’agenda' },
]
const onePage = { current: 1, hrefOf: (page: number) => `?page=${page}`, total: 1 }
const manyPages = { ...onePage, current: 7, total: 20 }

const highlights: Link[] = [
  { description: 'Comptes rendus, délibérations et budget.', href: '/vie-municipale', text: 'Le conseil' },
  {
    description: 'Quarante associations, du rugby au chant choral.',
    href: '/associations',
    text: 'Associations',
  },
  { description: 'Barthes de l’Adour, chemins et patrimoine.', href: '/decouvrir', text: 'Se promener' },
]

const audiences: LayoutViews['home']['audiences'] = [
  {
    links: villageFrame.quickLinks.slice(0, 4),
    title: 'Vous habitez ici',
  },
  {
    links: [
      { href: '/visiter/plages', text: 'Plages et baignade surveillée' },
      { href: '/visiter/stationnement', text: 'Se garer en été' },
      { href: '/visiter/camping', text: 'Campings et aires d’accueil' },
    ],
    title: 'Vous êtes en visite',
  },
  {
    links: [
      { href: '/associations/subventions', text: 'Demander une subvention' },
      { href: '/salles', text: 'Réserver une salle' },
    ],
    title: 'Vous animez une association',
  },
]

const figures = [
  { label: 'habitants', value: '5 900' },
  { label: 'hectares de forêt', value: '2 140' },
  { label: 'associations', value: '64' },
  { label: 'de produits locaux à la cantine', value: '48 %' },
]

const filed = documents.flatMap(({ document }) => document ?? [])

/** A home page on which nobody filled anything in. */
const bareHome: LayoutViews['home'] = {
  audiences: [],
  documents: [],
  events: [],
  figures: [],
  highlights: [],
  lists: [],
  news: [],
}

const fullHome: LayoutViews['home'] = {
  audiences,
  documents: filed,
  events,
  figures,
  highlights,
  intro:
    'Saint-Martin-de-Seignanx s’étend des barthes de l’Adour aux portes de l’océan. Ses 5 900 habitants y cultivent le maïs, la pelote et l’art de se retrouver.',
  lists,
  news,
  picture: airial,
}

const categories: Link[] = [
  'Toutes',
  'Travaux',
  'Vie municipale',
  'Enfance et jeunesse',
  'Environnement',
].map((text, index) => ({ href: `?categorie=${index}`, isCurrent: index === 0, text }))

const years = Array.from({ length: 12 }, (_, index) => ({
  count: 40 - index,
  href: `?annee=${2026 - index}`,
  text: String(2026 - index),
}))

const listOf = (items: Teaser[], kind: LayoutViews['list']['kind'], title: string): LayoutViews['list'] => ({
  breadcrumb: [home],
  emptyText: 'Rien à annoncer pour le moment. Les prochaines nouvelles paraîtront ici.',
  facets: [{ links: categories, title: 'Thèmes' }],
  feeds: [{ href: '/actualites/flux.xml', text: 'Flux RSS' }],
  items,
  kind,
  pagination: onePage,
  title,
})

const article: LayoutViews['article'] = {
  blocks,
  breadcrumb: [home, { href: '/enfance', text: 'Enfance et jeunesse' }],
  childPages: [
    { href: '/enfance/cantine/menus', text: 'Les menus de la semaine' },
    { description: 'Matin et soir, de 7 h 30 à 18 h 30.', href: '/enfance/garderie', text: 'Garderie' },
  ],
  documents: [
    { format: 'PDF', href: '/documents/dossier.pdf', title: 'Dossier d’inscription', weight: '210 ko' },
  ],
  kind: 'page',
  lead: 'Des repas faits sur place, réservés la veille, payés selon vos revenus.',
  picture: hills,
  related: [],
  title: 'Cantine scolaire',
  updatedAt: new Date('2026-05-02T08:00:00Z'),
}

const bare: LayoutViews['article'] = {
  blocks: [],
  breadcrumb: [],
  childPages: [],
  documents: [],
  kind: 'page',
  related: [],
  title: 'Mentions légales',
}

const search: LayoutViews['search'] = {
  breadcrumb: [home],
  facets: [],
  items: [],
  pagination: onePage,
  query: '',
  suggestions: villageFrame.quickLinks,
  summary: '',
  title: 'Rechercher',
}

/** Real French, nothing, one thing, too many things: what every theme must stand. */
export const layoutExamples: { [Name in LayoutName]: Record<string, Example<Name>> } = {
  article: {
    bare: { frame: emptyFrame, view: bare },
    'cancelled event': {
      frame: villageFrame,
      view: {
        ...bare,
        event: {
          calendarHref: '/agenda/semaine-du-livre.ics',
          dates: {
            end: parisMoment('2026-06-07', '00:00'),
            isAllDay: true,
            start: parisMoment('2026-06-01', '00:00'),
          },
          isCancelled: true,
        },
        kind: 'event',
        title: 'Semaine du livre jeunesse',
      },
    },
    event: {
      frame: villageFrame,
      view: {
        ...article,
        blocks: blocks.slice(0, 2),
        breadcrumb: [home, { href: '/agenda', text: 'Agenda' }],
        category: 'Fêtes',
        childPages: [],
        documents: [],
        event: {
          address: 'Place du Fronton, 40390 Saint-Martin-de-Seignanx',
          calendarHref: '/agenda/fete-du-printemps.ics',
          contact: 'Comité des fêtes, 05\u00a000\u00a000\u00a000\u00a001',
          dates: {
            end: parisMoment('2026-05-16', '23:30'),
            isAllDay: false,
            start: parisMoment('2026-05-16', '18:00'),
          },
          isCancelled: false,
          place: 'Sous les platanes',
          price: '12 €, gratuit pour les moins de 12 ans',
        },
        kind: 'event',
        lead: 'Repas de quartier, banda et bal jusqu’à minuit.',
        picture: market,
        related: events.slice(1),
        title: 'Fête du printemps',
      },
    },
    news: {
      frame: villageFrame,
      view: {
        ...article,
        blocks: blocks.slice(0, 3),
        breadcrumb: [home, { href: '/actualites', text: 'Actualités' }],
        category: 'Enquête publique',
        childPages: [],
        date: new Date('2026-05-04T08:00:00Z'),
        kind: 'news',
        related: news.slice(0, 2),
        title: longTitle,
      },
    },
    page: { frame: villageFrame, view: article },
    'without picture': { frame: epciFrame, view: { ...article, lead: undefined, picture: undefined } },
  },
  error: {
    gone: {
      frame: emptyFrame,
      view: { links: [], message: 'Elle a été retirée.', status: 410, title: 'Cette page n’existe plus' },
    },
    'not found': {
      frame: villageFrame,
      view: {
        links: villageFrame.quickLinks.slice(0, 4),
        message: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
        status: 404,
        title: 'Cette page est introuvable',
      },
    },
  },
  home: {
    empty: { frame: emptyFrame, view: bareHome },
    epci: { frame: epciFrame, view: { ...fullHome, intro: undefined, picture: market } },
    'services first': {
      frame: { ...villageFrame, variants: { footer: 'plain', header: 'compact', home: 'services' } },
      view: fullHome,
    },
    'three news a year': {
      frame: { ...villageFrame, alerts: [], contact: { ...villageFrame.contact, opening: undefined } },
      view: { ...bareHome, highlights, lists: lists.slice(0, 1), news: news.slice(1, 2), picture: hills },
    },
    'two hundred news': {
      frame: { ...epciFrame, variants: { ...epciFrame.variants, header: 'centered' } },
      view: { ...fullHome, news: manyNews, picture: undefined },
    },
    village: { frame: villageFrame, view: fullHome },
  },
  list: {
    agenda: { frame: villageFrame, view: listOf(events, 'event', 'Agenda') },
    documents: {
      frame: villageFrame,
      view: {
        ...listOf(documents, 'document', 'Documents'),
        facets: [
          { links: categories, title: 'Thèmes' },
          { links: years, title: 'Années' },
        ],
      },
    },
    empty: { frame: emptyFrame, view: { ...listOf([], 'news', 'Actualités'), facets: [], feeds: [] } },
    news: {
      frame: villageFrame,
      view: {
        ...listOf(news, 'news', 'Actualités'),
        intro: 'Ce qui se passe dans la commune, au jour le jour.',
        pagination: manyPages,
      },
    },
    'one item': { frame: villageFrame, view: listOf(news.slice(1, 2), 'news', 'Actualités') },
    'two hundred items': { frame: villageFrame, view: listOf(manyNews, 'news', 'Actualités') },
  },
  search: {
    'no result': {
      frame: villageFrame,
      view: {
        ...search,
        query: 'trotinette',
        summary: 'Aucun résultat pour « trotinette ». Vérifiez l’orthographe, ou essayez un mot plus simple.',
      },
    },
    results: {
      frame: villageFrame,
      view: {
        ...search,
        facets: [{ links: categories.map((link, count) => ({ ...link, count })), title: 'Type de contenu' }],
        items: [...pages, ...news, ...events, ...documents],
        pagination: { ...onePage, current: 1, total: 3 },
        query: 'cantine',
        suggestions: [],
        summary: '28 résultats pour « cantine »',
      },
    },
    'without a query': { frame: villageFrame, view: search },
  },
  sitemap: {
    empty: { frame: emptyFrame, view: { breadcrumb: [home], sections: [], title: 'Plan du site' } },
    full: {
      frame: villageFrame,
      view: {
        breadcrumb: [home],
        sections: [
          { links: villageFrame.menu, title: 'Rubriques' },
          {
            links: villageFrame.legalLinks.map((link) => ({ ...link, children: [] })),
            title: 'Informations légales',
          },
        ],
        title: 'Plan du site',
      },
    },
  },
}
