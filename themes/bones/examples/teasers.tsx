import type { Teaser } from '#core/theme.ts'
import { parisMoment } from '#core/format.ts'
import { hills, lake, market } from './pictures.ts'

/** 140 letters: as long as a title may be. */
export const longTitle =
  'Enquête publique relative à la révision du plan local d’urbanisme intercommunal et au zonage d’assainissement des eaux usées et pluviales'

export const news: Teaser[] = [
  {
    category: 'Travaux',
    date: new Date('2026-05-11T08:00:00Z'),
    excerpt:
      'La rue du Fronton sera fermée à la circulation du 18 au 29 mai, le temps de refaire les trottoirs et d’enfouir les réseaux.',
    href: '/actualites/rue-du-fronton',
    kind: 'news',
    picture: market,
    title: 'La rue du Fronton fait peau neuve',
  },
  {
    category: 'Enquête publique',
    date: new Date('2026-05-04T08:00:00Z'),
    excerpt: 'Le commissaire enquêteur vous reçoit en mairie les mardis matin.',
    href: '/actualites/enquete-publique',
    kind: 'news',
    title: longTitle,
  },
  {
    date: new Date('2026-04-20T08:00:00Z'),
    href: '/actualites/inscriptions-scolaires',
    kind: 'news',
    picture: lake,
    title: 'Inscriptions scolaires\u00a0: c’est maintenant',
  },
]

export const events: Teaser[] = [
  {
    category: 'Fêtes',
    dates: {
      end: parisMoment('2026-05-16', '23:30'),
      isAllDay: false,
      start: parisMoment('2026-05-16', '18:00'),
    },
    excerpt: 'Repas sous les platanes, banda et bal. Réservation au comité des fêtes.',
    href: '/agenda/fete-du-printemps',
    kind: 'event',
    picture: hills,
    place: 'Place du Fronton',
    title: 'Fête du printemps et repas de quartier',
  },
  {
    category: 'Vie municipale',
    dates: { isAllDay: false, start: parisMoment('2026-05-21', '19:00') },
    href: '/agenda/conseil-municipal',
    kind: 'event',
    place: 'Salle du conseil',
    title: 'Conseil municipal',
  },
  {
    dates: {
      end: parisMoment('2026-06-07', '00:00'),
      isAllDay: true,
      start: parisMoment('2026-06-01', '00:00'),
    },
    href: '/agenda/semaine-du-livre',
    isCancelled: true,
    kind: 'event',
    place: 'Médiathèque intercommunale de Saint-Vincent-de-Tyrosse',
    title: 'Semaine du livre jeunesse',
  },
]

export const documents: Teaser[] = [
  {
    category: 'Délibérations',
    date: new Date('2026-04-16T08:00:00Z'),
    document: {
      format: 'PDF',
      href: '/documents/deliberations-avril.pdf',
      title: 'Délibérations du 16 avril 2026',
      weight: '1,2 Mo',
    },
    href: '/documents/deliberations-avril.pdf',
    kind: 'document',
    title: 'Délibérations du conseil municipal du 16 avril 2026',
  },
  {
    category: 'Budget',
    date: new Date('2026-03-01T08:00:00Z'),
    document: { format: 'ODS', href: '/documents/budget.ods', title: 'Budget', weight: '340 ko' },
    href: '/documents/budget.ods',
    kind: 'document',
    title: 'Budget primitif 2026',
  },
]

export const pages: Teaser[] = [
  {
    category: 'Enfance et jeunesse',
    excerpt: (
      <>
        Les repas de la <mark>cantine</mark> se réservent la veille avant 10 h sur le portail des familles.
      </>
    ),
    href: '/enfance/cantine',
    kind: 'page',
    title: 'Cantine et garderie',
  },
]

export const manyNews: Teaser[] = Array.from({ length: 200 }, (_, index) => ({
  category: 'Vie locale',
  date: new Date(Date.UTC(2026, 4, 11) - index * 86_400_000),
  href: `/actualites/${index}`,
  kind: 'news',
  title: `Actualité numéro ${index + 1}`,
}))
