import { everywhere, inChalosse, over } from '../words/suits.ts'
import type { EventIdea } from './idea.ts'

const hall = 'Salle des fêtes'

/** Culture in a commune. */
export const cultureEvents: EventIdea[] = [
  {
    category: 'culture',
    isRural: true,
    isFragile: true,
    motif: 'concert',
    price: '8 €, gratuit pour les moins de 12 ans',
    span: ['20:30', '22:30'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Concert de la chorale et de ses invités',
        where: 'Église',
        lead: `Polyphonies gasconnes et chansons d'aujourd'hui : cent voix réunies ${p.at}.`,
        body: [`Placement libre, ouverture des portes à 20 h. La recette aidera à restaurer les vitraux.`],
      }),
      (p) => ({
        title: 'Soirée jazz au foyer',
        where: 'Foyer',
        lead: `Un quartet à écouter de près, un verre à la main, dans l'intimité du foyer ${p.of}.`,
        body: [`Quatre-vingts places assises. Réservation conseillée au ${p.phone}.`],
      }),
      (p) => ({
        title: 'Bal gascon, avec initiation',
        where: hall,
        lead: `Rondeaux, congos et scottishs : on apprend à 19 h 30, on danse à 20 h 30 ${p.at}.`,
        body: [`Aucun partenaire n'est requis. Une soupe à l'oignon est servie à la pause.`],
      }),
    ],
  },
  {
    category: 'culture',
    isRural: true,
    motif: 'cinema',
    price: '5 €',
    span: ['20:30', '22:45'],
    suits: over(400),
    variants: [
      (p) => ({
        title: 'Ciné-village : la séance du mois',
        where: hall,
        lead: `Une comédie choisie par les spectateurs ${p.of}, suivie d'un échange pour ceux qui le souhaitent.`,
        body: [`Version sous-titrée pour les personnes sourdes et malentendantes. Buvette avant la séance.`],
      }),
      () => ({
        title: 'Cinéma en plein air',
        where: 'Jardin de la mairie',
        lead: `Un grand écran, des transats et un film pour toute la famille.`,
        body: [
          `La projection commence à la nuit tombée. Apportez une couverture ; repli dans la salle des fêtes en cas de pluie.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    isRural: true,
    motif: 'library',
    price: 'Gratuit',
    span: ['10:30', '11:30'],
    suits: over(200),
    variants: [
      (p) => ({
        title: 'Heure du conte',
        where: 'Bibliothèque',
        lead: `Des histoires de loups, de lutins et de lavoirs, pour les 3-8 ans ${p.of}.`,
        body: [`Sans réservation. Les plus petits viennent avec un coussin, les grands avec leurs oreilles.`],
      }),
      (p) => ({
        title: 'Rencontre avec une romancière',
        where: 'Bibliothèque',
        lead: `Elle a choisi les Landes pour décor : lecture, questions et dédicaces ${p.at}.`,
        body: [`Les livres sont disponibles au prêt dès maintenant. Un libraire tiendra une table.`],
      }),
    ],
  },
  {
    category: 'culture',
    isRural: true,
    isFragile: true,
    price: '6 €',
    span: ['17:00', '18:15'],
    suits: everywhere,
    variants: [
      () => ({
        title: 'Théâtre : « Le Maître d’école »',
        where: hall,
        lead: `La troupe des communes voisines joue une comédie rurale en trois actes.`,
        body: [`À partir de 8 ans. La buvette est ouverte à l'entracte.`],
      }),
      (p) => ({
        title: 'Spectacle de marionnettes',
        where: 'École publique, préau',
        lead: `Une valise, deux mains, un petit ours : un spectacle à voir en famille ${p.at}.`,
        body: [`Durée : 45 minutes, suivies d'un atelier de fabrication. Réservation au ${p.phone}.`],
      }),
    ],
  },
  {
    category: 'culture',
    isRural: true,
    days: 9,
    motif: 'opening',
    price: 'Entrée libre',
    suits: everywhere,
    variants: [
      (p) => ({
        title: `Exposition : ${p.name} en cartes postales`,
        where: 'Mairie, salle du rez-de-chaussée',
        lead: `Un siècle de rues, de fêtes et de visages, à travers cent vingt cartes anciennes.`,
        body: [
          `Visible aux heures d'ouverture de la [mairie](/contact). Les souvenirs des visiteurs sont recueillis dans un livre d'or.`,
        ],
      }),
      () => ({
        title: 'Exposition de peinture et de photographie',
        where: 'Foyer',
        lead: `Vingt artistes amateurs exposent, sur un thème commun : la lumière.`,
        body: [`Vernissage le premier jour à 18 h. Le public remettra un prix.`],
      }),
    ],
  },
  {
    category: 'culture',
    isRural: true,
    motif: 'church',
    price: 'Gratuit',
    span: ['15:00', '16:30'],
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Visite commentée de l’église et du vieux bourg',
        where: "Devant l'église",
        lead: `Chapiteaux, cadran solaire et petites histoires : deux habitants racontent ${p.name}.`,
        body: [`Prévoir de bonnes chaussures. La montée au clocher est réservée aux plus de 10 ans.`],
      }),
    ],
  },
  {
    category: 'fete',
    isFragile: true,
    motif: 'course-landaise',
    price: '10 €, gratuit pour les enfants',
    span: ['16:30', '19:00'],
    suits: inChalosse,
    variants: [
      (p) => ({
        title: 'Course landaise',
        where: 'Arènes',
        lead: `Écarts, sauts et musique : deux équipes se mesurent dans les arènes ${p.of}.`,
        body: [
          `Un commentateur expliquera chaque figure aux novices. Ouverture des guichets une heure avant.`,
        ],
      }),
    ],
  },
]
