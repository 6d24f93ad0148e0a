import { figures, heading, list, note, warning } from '#collections/blocks/compose.ts'
import { byTheAdour, byTheWater, everywhere, inTheForest, over } from '../words/suits.ts'
import type { PageIdea } from './idea.ts'

export const dailyLifePages: PageIdea[] = [
  {
    motif: 'school',
    slug: 'enfance-et-ecole',
    suits: over(150),
    title: 'Enfance et école',
    variants: [
      (p) => ({
        lead: `De la petite enfance au collège, les services aux familles ${p.of}.`,
        body: [
          heading("L'école"),
          p.population > 600
            ? `L'école publique accueille les enfants de la petite section au CM2. L'inscription se fait d'abord à la mairie, puis auprès de la direction.`
            : `Les enfants sont accueillis dans le regroupement pédagogique formé avec ${p.neighbour}. Un car les conduit matin et soir.`,
          heading('Cantine et garderie'),
          `La garderie ouvre à 7 h 30 et ferme à 18 h 30. Les repas sont préparés avec des produits locaux ; les menus sont affichés chaque semaine.`,
          heading('Petite enfance'),
          `Le relais petite enfance ${p.ofEpci} tient à jour la liste des assistantes maternelles et des places disponibles.`,
        ],
      }),
      (p) => ({
        lead: `Apprendre, manger, jouer : le quotidien des enfants ${p.of}.`,
        body: [
          figures('Une journée à l’école', {
            'ouverture de la garderie': '7 h 30',
            'début de la classe': '8 h 45',
            'fin de la classe': '16 h 15',
            'fermeture de la garderie': '18 h 30',
          }),
          list(
            'inscription à l’école : à la mairie, avec le livret de famille',
            'cantine : réservation la veille avant 10 h',
            'transport scolaire : inscription en ligne, chaque année',
          ),
          `Le centre de loisirs ouvre le mercredi et pendant les vacances. Les tarifs dépendent du quotient familial. Renseignements au ${p.phone}.`,
        ],
      }),
    ],
  },
  {
    motif: 'tree-planting',
    slug: 'cadre-de-vie',
    suits: everywhere,
    title: 'Cadre de vie',
    variants: [
      (p) => ({
        lead: `Propreté, eau, déplacements, bon voisinage : bien vivre ensemble ${p.at}.`,
        body: [
          `La commune entretient chemins, espaces verts et bâtiments avec ${p.population < 500 ? 'un agent' : 'une équipe technique'} que l'on croise chaque jour. Pour signaler un problème, un appel au ${p.phone} suffit.`,
          heading('Le bruit'),
          `Les travaux bruyants sont permis en semaine de 8 h 30 à 12 h et de 14 h 30 à 19 h 30, le samedi de 9 h à 12 h et de 15 h à 19 h, le dimanche et les jours fériés de 10 h à 12 h.`,
          heading('Le brûlage'),
          `Brûler des végétaux à l'air libre est interdit. La [déchèterie](/cadre-de-vie/dechets) les reçoit gratuitement.`,
        ],
      }),
      (p) => ({
        lead: `Ce qui fait la douceur des jours ${p.at} tient à peu de chose : de l'attention et quelques règles.`,
        body: [
          {
            links: [
              {
                path: '/cadre-de-vie/dechets',
                text: 'Déchets et tri',
                description: 'Jours de collecte, déchèterie, compostage',
              },
            ],
            title: 'Au quotidien',
            type: 'links',
          },
          heading('Signaler'),
          `Lampadaire éteint, arbre menaçant, chien errant : prévenez la mairie par téléphone ou à l'adresse ${p.email}. Précisez le lieu et, si possible, joignez une photo.`,
          heading('Vos trajets'),
          `Le transport à la demande ${p.ofEpci} conduit au marché, à la gare et chez le médecin. On réserve la veille.`,
        ],
      }),
    ],
  },
  {
    motif: 'waste',
    parentSlug: 'cadre-de-vie',
    slug: 'dechets',
    suits: everywhere,
    title: 'Déchets et tri',
    variants: [
      (p) => ({
        lead: `Trois gestes : réduire, composter, trier. Et les jours de passage ${p.at}.`,
        body: [
          heading('La collecte'),
          list(
            'ordures ménagères : chaque lundi matin',
            'emballages et papiers : un jeudi sur deux',
            'verre : aux colonnes, près de la salle des fêtes',
          ),
          `Les bacs se sortent la veille au soir et se rentrent après le passage. En cas de jour férié, la collecte est décalée au lendemain.`,
          heading('La déchèterie'),
          `Gravats, végétaux, meubles, peintures, appareils : l'accès est gratuit pour les particuliers, sur présentation d'une carte.`,
        ],
      }),
      (p) => ({
        lead: `Bien trier ${p.at}, c'est plus simple qu'on ne le croit.`,
        body: [
          {
            items: [
              {
                title: 'Bac jaune',
                text: ['Tous les emballages et tous les papiers, vidés et non emboîtés.'],
              },
              {
                title: 'Verre',
                text: ['Bouteilles et bocaux, sans couvercle. Ni vaisselle, ni miroirs, ni ampoules.'],
              },
              { title: 'Restes de repas', text: ['Au compost, chez soi ou dans les composteurs partagés.'] },
              {
                title: 'Tout le reste',
                text: ['En déchèterie ou, à défaut, dans le bac d’ordures ménagères.'],
              },
            ],
            title: 'Où jeter quoi ?',
            type: 'accordion',
          },
          `Les bacs sont fournis par ${p.epci}. Pour un bac cassé ou trop petit, appelez la mairie.`,
        ],
      }),
    ],
  },
  {
    motif: 'water',
    parentSlug: 'cadre-de-vie',
    slug: 'eau-et-assainissement',
    suits: over(450),
    title: 'Eau et assainissement',
    variants: [
      (p) => ({
        lead: `S'abonner, relever son compteur, signaler une fuite : les bons contacts ${p.at}.`,
        body: [
          `L'eau distribuée est contrôlée tout au long de l'année. Les résultats d'analyse sont affichés à la mairie et joints à la facture une fois par an.`,
          heading('Emménager, déménager'),
          `Prévenez le service de l'eau quinze jours avant, avec le relevé du compteur.`,
          heading('Assainissement individuel'),
          `Les maisons non raccordées sont contrôlées par le service public d'assainissement non collectif. En cas de vente, un rapport de moins de trois ans est exigé.`,
        ],
      }),
    ],
  },
  {
    motif: 'fire-watch',
    parentSlug: 'cadre-de-vie',
    slug: 'foret-et-prevention-des-feux',
    suits: inTheForest,
    title: 'Forêt et prévention des feux',
    variants: [
      (p) => ({
        lead: `Vivre sous les pins ${p.at} oblige à quelques précautions, toute l'année.`,
        body: [
          heading('Débroussailler'),
          `À moins de 200 mètres des bois, le propriétaire doit débroussailler 50 mètres autour de sa maison, et les abords de son chemin d'accès.`,
          warning(
            'Interdit en forêt',
            `Fumer, allumer un feu, camper, circuler en véhicule à moteur hors des voies ouvertes. Les jours de vigilance, l'accès aux massifs peut être fermé.`,
          ),
          `En cas de fumée : 18 ou 112, en donnant le nom du lieu-dit ou le numéro de la piste.`,
        ],
      }),
    ],
  },
  {
    motif: 'flood',
    parentSlug: 'cadre-de-vie',
    slug: 'risques-et-inondations',
    suits: byTheAdour,
    title: 'Risques et inondations',
    variants: [
      (p) => ({
        lead: `Le plan communal de sauvegarde dit qui fait quoi lorsque l'eau monte ${p.at}.`,
        body: [
          list(
            's’informer : radio locale, site Vigicrues, panneau de la mairie',
            'se préparer : papiers, médicaments et lampe à portée de main',
            'se protéger : monter à l’étage, couper le gaz et l’électricité',
            'ne pas aller chercher les enfants : l’école les met à l’abri',
          ),
          `Le document d'information sur les risques majeurs est consultable à la [mairie](/contact).`,
        ],
      }),
    ],
  },
  {
    motif: 'beach-rescue',
    parentSlug: 'cadre-de-vie',
    slug: 'plages-et-baignade',
    suits: byTheWater,
    title: 'Plages et baignade',
    variants: [
      (p) => ({
        lead: `Zones surveillées, drapeaux, accès : préparer sa journée au bord de l'eau ${p.at}.`,
        body: [
          list(
            'drapeau vert : baignade surveillée, sans danger particulier',
            'drapeau jaune : baignade surveillée, danger limité',
            'drapeau rouge : baignade interdite',
            'drapeaux rouge et jaune : limites de la zone surveillée',
          ),
          `Les chiens sont admis tenus en laisse, hors des zones de baignade. Des fauteuils flottants sont prêtés au poste de secours.`,
          note(
            'Courants et baïnes',
            `Si le courant vous emporte, laissez-vous porter et appelez : ne luttez jamais contre lui.`,
          ),
        ],
      }),
    ],
  },
]
