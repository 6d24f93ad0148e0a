import { byTheAdour, byTheWater, everywhere, inTheForest, over, under } from '../words/suits.ts'
import type { EventIdea } from './idea.ts'

const hall = 'Salle des fêtes'

/** Meetings and feasts of a commune. */
export const gatheringEvents: EventIdea[] = [
  {
    category: 'reunion',
    isRural: true,
    motif: 'tree-planting',
    span: ['14:00', '17:00'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Plantation de la haie des enfants',
        where: 'Rendez-vous devant la mairie',
        lead: `Deux cents plants à mettre en terre, une bêche pour deux : rejoignez les enfants ${p.of}.`,
        body: [`Prévoir des bottes. Un chocolat chaud attend les planteurs.`],
      }),
      (p) => ({
        title: 'Taille des fruitiers : démonstration',
        where: 'Verger communal',
        lead: `Quand couper, où couper, que laisser : un pépiniériste répond aux jardiniers ${p.of}.`,
        body: [`Gratuit et ouvert à tous. Venez avec votre sécateur, il sera affûté sur place.`],
      }),
    ],
  },
  {
    category: 'reunion',
    motif: 'fire-watch',
    span: ['18:30', '20:00'],
    suits: inTheForest,
    variants: [
      (p) => ({
        title: 'Débroussaillement : réunion d’information',
        where: hall,
        lead: `Qui doit débroussailler, jusqu'où, à quelle date ? Les réponses, carte en main, ${p.at}.`,
        body: [
          `Avec la participation des sapeurs-pompiers et de l'association de défense de la forêt contre l'incendie.`,
        ],
      }),
    ],
  },
  {
    category: 'reunion',
    motif: 'flood',
    span: ['18:30', '20:00'],
    suits: byTheAdour,
    variants: [
      (p) => ({
        title: 'Inondations : se préparer ensemble',
        where: hall,
        lead: `Présentation du plan communal de sauvegarde et des repères de crue ${p.at}.`,
        body: [`Les habitants des quartiers bas pourront s'inscrire à l'alerte par message.`],
      }),
    ],
  },
  {
    category: 'reunion',
    motif: 'employment',
    span: ['09:00', '13:00'],
    suits: over(1500),
    variants: [
      (p) => ({
        title: 'Rencontre emploi : dix employeurs, cent postes',
        where: hall,
        lead: `Les entreprises ${p.of} et des communes voisines recrutent sans curriculum vitae.`,
        body: [
          `Des mises en situation de vingt minutes remplacent l'entretien classique. Garde d'enfants sur place.`,
        ],
      }),
    ],
  },
  {
    category: 'reunion',
    motif: 'school',
    span: ['17:30', '19:00'],
    suits: over(250),
    variants: [
      (p) => ({
        title: 'Portes ouvertes de l’école',
        where: 'École publique',
        lead: `Les familles des futurs élèves ${p.of} visitent les classes et rencontrent l'équipe.`,
        body: [`Les enfants sont les bienvenus : une classe leur sera ouverte avec des jeux.`],
      }),
    ],
  },
  {
    category: 'reunion',
    motif: 'beach-rescue',
    span: ['10:00', '12:00'],
    suits: byTheWater,
    variants: [
      (p) => ({
        title: 'Rencontre avec les sauveteurs',
        where: 'Poste de secours',
        lead: `Courants, drapeaux, gestes : une matinée pour apprendre à aimer l'eau sans danger ${p.at}.`,
        body: [`Gratuit, à partir de 6 ans. Démonstration de sauvetage à 11 h.`],
      }),
    ],
  },
  {
    category: 'fete',
    motif: 'seniors-meal',
    span: ['12:00', '17:00'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Repas des aînés',
        where: hall,
        lead: `Les habitants ${p.of} de plus de 70 ans sont les invités de la commune.`,
        body: [
          `Inscription à la [mairie](/contact). Un véhicule passera chercher les personnes qui le demandent.`,
        ],
      }),
      (p) => ({
        title: 'Thé dansant',
        where: hall,
        lead: `Valse, tango et paso doble : l'orchestre connaît ses classiques, le parquet ${p.of} aussi.`,
        body: [`Entrée : 10 euros, avec boisson et pâtisserie. Tables à réserver au ${p.phone}.`],
      }),
    ],
  },
  {
    category: 'fete',
    isRural: true,
    days: 3,
    motif: 'fete',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Fêtes patronales',
        where: 'Centre-bourg',
        lead: `Trois jours de musique, de jeux et de tablées : ${p.name} est en fête.`,
        body: [
          {
            list: [
              'premier jour : ouverture, apéritif en musique et repas',
              'deuxième jour : jeux des enfants, concours de quilles, bal',
              'troisième jour : messe, cérémonie, course landaise et feu d’artifice',
            ],
          },
          `Navettes gratuites et gobelets consignés. La fête est belle quand tout le monde rentre.`,
        ],
      }),
      (p) => ({
        title: 'Fête du village',
        where: 'Sous les chênes, près de la mairie',
        lead: `Manège, banda et repas champêtre : ${p.name} reçoit ses voisins.`,
        body: [
          `Le repas du dernier soir se réserve au ${p.phone}. Les riverains ont reçu le plan de circulation.`,
        ],
      }),
    ],
  },
  {
    category: 'fete',
    days: 2,
    isFragile: true,
    motif: 'gastronomy',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Fête des saveurs du pays',
        where: 'Halle',
        lead: `Deux jours pour goûter, apprendre et cuisiner avec les producteurs autour ${p.of}.`,
        body: [`Démonstrations, concours de pastis landais, grande garbure le dernier midi. Entrée libre.`],
      }),
      () => ({
        title: 'Rencontres des métiers d’art',
        where: 'Foyer et mairie',
        lead: `Vannier, potier, relieuse, ferronnier : douze artisans ouvrent leurs ateliers d'un week-end.`,
        body: [`On regarde, on essaie, on passe commande. Ateliers pour enfants à 15 h.`],
      }),
    ],
  },
  {
    category: 'fete',
    isFragile: true,
    span: ['19:30', '23:30'],
    suits: under(3500),
    variants: [
      (p) => ({
        title: 'Repas de quartier',
        where: 'Sous les chênes, près du foyer',
        lead: `Chacun apporte un plat à partager ; la commune ${p.of} offre les tables et l'apéritif.`,
        body: [`Pas d'inscription, pas de discours : il suffit de venir avec sa chaise et son sourire.`],
      }),
      (p) => ({
        title: 'Soirée garbure et loto',
        where: hall,
        lead: `Une soupe qui tient au corps, vingt parties et un jambon pour le plein.`,
        body: [
          `Organisée par les parents d'élèves, au profit des sorties scolaires. Réservation au ${p.phone}.`,
        ],
      }),
    ],
  },
]
