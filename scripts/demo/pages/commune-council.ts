import type { Place } from '../words/place.ts'
import { figures, heading, list, note } from '#collections/blocks/compose.ts'
import { everywhere, over } from '../words/suits.ts'
import type { PageIdea } from './idea.ts'

/** CGCT, L2121-2: from a number of inhabitants, so many members of the council. */
const seats: [under: number, members: number][] = [
  [100, 7],
  [500, 11],
  [1500, 15],
  [2500, 19],
  [3500, 23],
  [5000, 27],
  [10_000, 29],
  [20_000, 33],
  [30_000, 35],
  [40_000, 39],
]

const councilSize = ({ population }: Place): number => seats.find(([under]) => population < under)?.[1] ?? 43

/** CGCT, L2122-2: at most 30 % of the council. */
const deputies = (place: Place): number =>
  Math.min(Math.floor(councilSize(place) * 0.3), place.population < 500 ? 2 : 9)

const roles: [title: string, text: string][] = [
  [
    'Finances et personnel',
    'Prépare le budget, suit les dépenses et veille aux conditions de travail des agents.',
  ],
  ['Voirie et bâtiments', "Programme l'entretien des chemins, de l'éclairage et des bâtiments communaux."],
  ['École et jeunesse', "Travaille avec l'équipe enseignante, les parents et le centre de loisirs."],
  [
    'Solidarité et aînés',
    "Préside les réunions d'action sociale et tient le registre des personnes fragiles.",
  ],
  ['Vie associative, culture et sport', 'Tient le planning des salles et prépare les manifestations.'],
  [
    'Environnement et forêt',
    'Suit les déchets, les cours d’eau, la forêt communale et la prévention des risques.',
  ],
  ['Urbanisme et habitat', 'Reçoit les porteurs de projet et suit les documents d’urbanisme.'],
  ['Économie et commerce', 'Accompagne les commerçants, les artisans et le marché.'],
  ['Communication et numérique', 'Veille à ce site, au bulletin et aux outils des agents.'],
]

export const councilPages: PageIdea[] = [
  {
    motif: 'mairie',
    slug: 'vie-municipale',
    suits: everywhere,
    title: 'Vie municipale',
    variants: [
      (p) => ({
        lead: `Qui décide, qui agit, comment suivre les affaires de la commune : l'essentiel sur la vie municipale ${p.of}.`,
        body: [
          `${p.name} fait partie ${p.ofEpci}. Le conseil municipal règle par ses délibérations les affaires de la commune ; le maire prépare et exécute ses décisions, avec le concours des agents.`,
          figures('La commune en bref', {
            habitants: p.populationText,
            'élus au conseil municipal': String(councilSize(p)),
            'code postal': p.postalCode,
          }),
          {
            links: [
              {
                path: '/vie-municipale/conseil-municipal',
                text: 'Le conseil municipal',
                description: 'Composition, commissions, séances',
              },
              { path: '/documents', text: 'Délibérations et procès-verbaux' },
            ],
            title: 'Pour aller plus loin',
            type: 'links',
          },
        ],
      }),
      (p) => ({
        lead: `Une mairie proche, des séances publiques, des documents accessibles à tous.`,
        body: [
          `Avec ses ${p.populationText} habitants, ${p.name} est administrée par un conseil de ${councilSize(p)} élus. Certaines compétences, comme la collecte des déchets ou le développement économique, sont exercées par ${p.epci}.`,
          `Les délibérations et les procès-verbaux sont publiés dans la [rubrique Documents](/documents). Les dates des séances sont annoncées dans l'[agenda](/agenda).`,
          note(
            'Écrire aux élus',
            `Toute demande adressée à la mairie reçoit une réponse. Les coordonnées sont à la page [Contact](/contact).`,
          ),
        ],
      }),
    ],
  },
  {
    motif: 'council',
    parentSlug: 'vie-municipale',
    slug: 'conseil-municipal',
    suits: everywhere,
    title: 'Le conseil municipal',
    variants: [
      (p) => ({
        lead: `Le conseil compte ${councilSize(p)} membres. Il se réunit au moins une fois par trimestre, en séance publique.`,
        body: [
          `Le maire reçoit sur rendez-vous. Il est entouré ${deputies(p) === 2 ? 'de deux adjoints' : `de ${deputies(p)} adjoints`}, chacun chargé d'un domaine.`,
          {
            items: [
              {
                title: 'Le maire',
                text: [
                  'Prépare les séances, exécute les décisions du conseil, représente la commune et agit aussi, pour certaines missions, au nom de l’État.',
                ],
              },
              ...roles.slice(0, deputies(p)).map(([title, text], rank) => ({
                title: `${rank === 0 ? 'Première délégation' : 'Délégation'} : ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
                text: [text],
              })),
            ],
            title: 'Les élus et leurs missions',
            type: 'accordion',
          },
          heading('Assister à une séance'),
          `Les séances se tiennent à la mairie. Aucune inscription n'est nécessaire ; le public garde le silence et ne prend pas part au vote.`,
        ],
      }),
      (p) => ({
        lead: `${councilSize(p)} élus, des commissions ouvertes, des comptes rendus publiés dans la semaine.`,
        body: [
          heading('Les délégations'),
          list(
            ...roles
              .slice(0, Math.max(3, deputies(p)))
              .map(([title, text]) => `${title} : ${text.charAt(0).toLowerCase()}${text.slice(1, -1)}`),
          ),
          heading('Les commissions'),
          `Elles préparent les décisions et peuvent entendre des habitants. Chaque commission se réunit autant que nécessaire, en général le mois qui précède le conseil.`,
          heading('Les documents'),
          `La liste des délibérations est mise en ligne dans la semaine qui suit la séance, le procès-verbal après son approbation : voir la [rubrique Documents](/documents).`,
        ],
      }),
    ],
  },
  {
    parentSlug: 'vie-municipale',
    slug: 'services-municipaux',
    suits: over(2000),
    title: 'Les services municipaux',
    variants: [
      (p) => ({
        lead: `État civil, urbanisme, école, technique : à qui s'adresser à la mairie ${p.of} ?`,
        body: [
          {
            items: [
              {
                title: 'Accueil et état civil',
                text: [
                  `Premier interlocuteur des habitants, l'accueil oriente et délivre les actes. Téléphone : ${p.phone}.`,
                ],
              },
              {
                title: 'Urbanisme',
                text: [
                  'Renseigne sur les règles, reçoit les demandes et suit les chantiers. De préférence sur rendez-vous.',
                ],
              },
              {
                title: 'Enfance et éducation',
                text: [
                  'Inscriptions à l’école, à la cantine et au centre de loisirs ; paiement des factures.',
                ],
              },
              {
                title: 'Services techniques',
                text: ['Voirie, espaces verts, bâtiments, prêt de matériel aux associations.'],
              },
              {
                title: 'Action sociale',
                text: ['Aides d’urgence, logement, accompagnement des aînés, en toute confidentialité.'],
              },
            ],
            title: 'Vos interlocuteurs',
            type: 'accordion',
          },
          { type: 'contact' },
        ],
      }),
    ],
  },
]
