import { note } from '#collections/blocks/compose.ts'
import { byTheWater, everywhere } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

export const tourismNews: NewsIdea[] = [
  {
    category: 'culture',
    motif: 'hiking',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Dix balades à faire à pied ou à vélo',
        lead: `De la boucle d'une heure à la grande journée, le nouveau guide ${p.of} est arrivé.`,
        body: [
          `Chaque itinéraire est décrit avec sa difficulté, son ombre et ses points d'eau. Le guide est gratuit à l'accueil ; les tracés se téléchargent.`,
        ],
      }),
      () => ({
        title: 'Une randonnée accompagnée chaque semaine',
        lead: `Nos guides bénévoles partagent leurs chemins préférés.`,
        body: [
          `Huit à douze kilomètres, à l'allure de la conversation. Les chiens tenus en laisse sont les bienvenus. Départs dans l'[agenda](/agenda).`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'gastronomy',
    suits: everywhere,
    variants: [
      () => ({
        title: 'La route des producteurs : vingt portes à pousser',
        lead: `Foie gras, fromage, miel, vin, kiwis : ils racontent leur métier et font goûter.`,
        body: [
          `La carte indique les jours d'ouverture et les visites possibles. Un coup de téléphone avant de passer est toujours apprécié.`,
        ],
      }),
      () => ({
        title: 'Le panier du pays, à emporter ou à offrir',
        lead: `Six produits de fermes voisines, choisis par notre équipe, dans un panier de châtaignier.`,
        body: [`Il se commande la veille à l'accueil. La composition change avec les saisons.`],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'beach-rescue',
    suits: byTheWater,
    variants: [
      () => ({
        title: 'Se baigner en sécurité : ce qu’il faut savoir',
        lead: `Baïnes, courants, marées : cinq minutes de lecture avant de poser sa serviette.`,
        body: [
          note(
            'Entre les drapeaux',
            `Baignez-vous dans la zone surveillée, jamais seul. En cas de doute, demandez aux sauveteurs : ils sont là pour cela.`,
          ),
          `Un dépliant en six langues est offert à l'accueil.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'bicycle',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Venir et circuler sans voiture',
        lead: `Train, car, vélo : nos conseils pour arriver ${p.townAt} et en profiter à pied.`,
        body: [
          `Quatre loueurs proposent des vélos pour tous les âges. Plusieurs hébergements offrent un accueil adapté : abri fermé, petits outils, petit déjeuner matinal.`,
        ],
      }),
      () => ({
        title: 'Carte des pistes cyclables : la nouvelle édition',
        lead: `Cent quarante kilomètres sans moteur, à l'ombre des pins ou entre les vignes.`,
        body: [
          `La carte est imprimée sur un papier qui ne craint pas la pluie. Elle indique aussi les fontaines et les tables de pique-nique.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'church',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Églises ouvertes : un patrimoine discret à découvrir',
        lead: `Chapiteaux, peintures, clochers-murs : douze églises accueillent les visiteurs en journée.`,
        body: [
          `Des habitants volontaires tiennent les permanences. Le livret de visite existe aussi en version facile à lire.`,
        ],
      }),
      (p) => ({
        title: `Visites guidées : ${p.town} racontée par ses habitants`,
        lead: `Une heure trente de récits, de la place aux ruelles, avec un guide d'ici.`,
        body: [
          `Départ devant l'office, à partir de quatre personnes. Tarif : 6 euros, gratuit pour les moins de 12 ans.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Hébergeurs : déclarez et collectez la taxe de séjour en ligne',
        lead: `Un seul compte, une déclaration par mois, un paiement sécurisé.`,
        body: [
          `Toute location de meublé doit être déclarée en mairie. Notre service accompagne les hébergeurs pour leur première déclaration : [prendre rendez-vous](/contact).`,
        ],
      }),
      () => ({
        title: 'Ateliers du tourisme : le programme des professionnels',
        lead: `Photo, accueil des cyclistes, gestion des avis : six rendez-vous gratuits pour nos partenaires.`,
        body: [
          `Les ateliers durent une demi-journée et réunissent douze participants au plus. Inscription auprès de l'accueil.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'fete',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Fêtes et traditions : le carnet des visiteurs',
        lead: `Course landaise, bandas, échasses : comprendre avant de partager.`,
        body: [
          `Ici, l'écarteur affronte une vache sans jamais la blesser. Le carnet explique les règles, le vocabulaire et les usages, jusqu'à l'art de nouer son foulard.`,
        ],
      }),
      () => ({
        title: 'Que faire ce week-end ?',
        lead: `Un marché, un concert, une balade : notre sélection, renouvelée chaque semaine.`,
        body: [
          `Retrouvez le détail dans l'[agenda](/agenda). Organisateurs, annoncez vos rendez-vous quinze jours à l'avance.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'fire-watch',
    suits: everywhere,
    variants: [
      () => ({
        title: 'En forêt, des gestes simples qui comptent',
        lead: `Elle est belle, elle est fragile : la forêt se visite sans flamme.`,
        body: [
          `Ni feu, ni cigarette, ni véhicule hors des routes. Les jours de vigilance, certains chemins ferment : notre équipe vous propose d'autres sorties.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'opening',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Un nouvel espace d’accueil, plus clair et plus accessible',
        lead: `Comptoir bas, boucle magnétique, plans en relief : l'office ${p.townOf} a été repensé.`,
        body: [
          `Le pin des Landes est partout, des présentoirs aux bancs. Un coin permet de recharger son téléphone et de consulter la météo des sentiers.`,
        ],
      }),
      () => ({
        title: 'Un accueil pensé pour tous',
        lead: `Nos sites de visite ont été évalués pour quatre familles de handicap : moteur, visuel, auditif et mental.`,
        body: [
          `Les fiches de visite indiquent désormais la largeur des portes, la nature des sols et la présence de sièges. Elles sont disponibles à l'accueil.`,
        ],
      }),
    ],
  },
]
