import { byTheWater, everywhere, inTheCountryside, inTheForest, over } from '../words/suits.ts'
import type { EventIdea } from './idea.ts'

/** Sport, walks and clubs of a commune. */
export const outdoorEvents: EventIdea[] = [
  {
    category: 'sport',
    motif: 'hiking',
    price: '4 €, collation comprise',
    span: ['08:30', '12:30'],
    suits: inTheCountryside,
    variants: [
      (p) => ({
        title: 'Randonnée des trois clochers',
        where: 'Départ de la salle des fêtes',
        lead: `Deux boucles, de 7 et 13 kilomètres, par les chemins creux autour ${p.of}.`,
        body: [
          `Ravitaillement à mi-parcours. Chiens en laisse ; les poussettes suivent un itinéraire plus doux.`,
        ],
      }),
      (p) => ({
        title: 'Balade nature à la découverte des oiseaux',
        where: 'Parking du stade',
        lead: `Un ornithologue vous apprend à écouter avant de regarder, non loin ${p.of}.`,
        body: [`Jumelles prêtées. Vêtements sombres, chaussures imperméables et silence bienvenus.`],
      }),
    ],
  },
  {
    category: 'sport',
    motif: 'bicycle',
    price: 'Gratuit',
    span: ['09:30', '12:00'],
    suits: inTheForest,
    variants: [
      (p) => ({
        title: 'Balade à vélo sous les pins',
        where: 'Place de la Mairie',
        lead: `Quinze kilomètres à l'allure des enfants, sur les pistes ${p.of}.`,
        body: [
          `Casque obligatoire pour les moins de 12 ans, conseillé pour les autres. Vérification des freins au départ.`,
        ],
      }),
    ],
  },
  {
    category: 'sport',
    isFragile: true,
    motif: 'beach-rescue',
    span: ['09:00', '17:00'],
    suits: byTheWater,
    variants: [
      (p) => ({
        title: 'Journée des sports d’eau',
        where: 'Base nautique',
        lead: `Voile, paddle, sauvetage sportif : les clubs ${p.of} prêtent leur matériel.`,
        body: [`Il faut savoir nager vingt-cinq mètres. Les mineurs viennent avec une autorisation écrite.`],
      }),
    ],
  },
  {
    category: 'sport',
    motif: 'rugby',
    span: ['15:00', '17:00'],
    suits: over(900),
    variants: [
      (p) => ({
        title: 'Rugby : match de championnat',
        where: 'Stade municipal',
        lead: `Le quinze ${p.of} reçoit. Lever de rideau des moins de 14 ans à 13 h 30.`,
        body: [`Entrée à 6 euros, gratuite pour les licenciés. Grillades à la mi-temps.`],
      }),
      () => ({
        title: 'Tournoi des écoles de rugby',
        where: 'Stade municipal',
        lead: `Trois cents enfants, douze clubs, aucun perdant : chaque joueur repart avec une médaille.`,
        body: [
          `Le stationnement est fléché depuis l'entrée du bourg. Merci de laisser libre l'accès des secours.`,
        ],
      }),
    ],
  },
  {
    category: 'sport',
    motif: 'pelota',
    span: ['10:00', '18:00'],
    suits: over(500),
    variants: [
      (p) => ({
        title: 'Tournoi de pelote au fronton',
        where: 'Fronton',
        lead: `Trente équipes de pala et de chistera se disputent la coupe ${p.of}.`,
        body: [
          `Phases de poules le matin, finales l'après-midi. Initiation libre pour les spectateurs entre deux parties.`,
        ],
      }),
    ],
  },
  {
    category: 'sport',
    motif: 'sport',
    span: ['10:00', '12:30'],
    suits: over(350),
    variants: [
      (p) => ({
        title: 'Course des cinq kilomètres',
        where: 'Stade municipal',
        lead: `Une course, une marche et un tour de piste pour les petits ${p.at}.`,
        body: [
          `Certificat ou attestation de santé demandés selon l'épreuve. Inscription sur place dès 8 h 30.`,
        ],
      }),
      () => ({
        title: 'Tournoi de pétanque en doublette',
        where: 'Boulodrome',
        lead: `Tirage au sort des équipes à 9 h 30 : on joue avec qui l'on ne connaît pas.`,
        body: [`Inscription : 5 euros par joueur. Lots en produits du pays.`],
      }),
    ],
  },
  {
    category: 'reunion',
    motif: 'associations',
    span: ['10:00', '17:00'],
    suits: over(600),
    variants: [
      (p) => ({
        title: 'Forum des associations',
        where: 'Gymnase',
        lead: `Sport, culture, solidarité : tous les clubs ${p.of} sous un même toit.`,
        body: [`Démonstrations tout au long de la journée. Les inscriptions se prennent sur les stands.`],
      }),
    ],
  },
  {
    category: 'reunion',
    span: ['14:00', '17:00'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Repair café',
        where: 'Foyer',
        lead: `Apportez ce qui ne marche plus : six bénévoles ${p.of} tenteront de le sauver.`,
        body: [`Petit électroménager, couture, vélo, jouets. La réparation est gratuite, le café aussi.`],
      }),
      (p) => ({
        title: 'Concours de belote',
        where: 'Foyer',
        lead: `Quatre parties, trente équipes et un canard gras à la clé.`,
        body: [`Ouvert à tous, 8 euros par joueur. Organisé par le club des aînés ${p.of}.`],
      }),
    ],
  },
]
