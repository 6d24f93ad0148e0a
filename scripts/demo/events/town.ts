import { over } from '../words/suits.ts'
import type { EventIdea } from './idea.ts'

/** Appointments of towns: they take the place of the rural ones. */
export const townEvents: EventIdea[] = [
  {
    category: 'culture',
    isFragile: true,
    motif: 'concert',
    price: 'De 6 à 18 €',
    span: ['20:30', '22:15'],
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Théâtre : soirée d’ouverture de saison',
        where: 'Théâtre municipal',
        lead: `Une troupe de huit comédiens lance la saison ${p.of}.`,
        body: [
          `Spectacle surtitré. Billetterie sur place une heure avant, dans la limite des places disponibles.`,
        ],
      }),
      (p) => ({
        title: 'Concert de l’orchestre d’harmonie',
        where: 'Salle de spectacle',
        lead: `Musiques de film et pièces d'ici : soixante musiciens amateurs jouent pour leur ville, ${p.name}.`,
        body: [`Placement libre. Une collecte est faite au profit de l'instrumentarium des écoles.`],
      }),
    ],
  },
  {
    category: 'reunion',
    motif: 'urbanism',
    span: ['18:30', '20:30'],
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Conseil de quartier : le centre',
        where: 'Maison de quartier',
        lead: `Circulation, propreté, projets : les habitants ${p.of} échangent avec les élus.`,
        body: [`Ordre du jour libre pour la moitié de la séance. Garde d'enfants sur demande.`],
      }),
      (p) => ({
        title: 'Atelier public : dessiner la place de demain',
        where: 'Hôtel de ville',
        lead: `Plans, maquettes et crayons : venez dire ce que vous attendez du cœur ${p.of}.`,
        body: [`Par petits groupes, sans exposé préalable. La synthèse sera publiée sous dix jours.`],
      }),
    ],
  },
  {
    category: 'fete',
    days: 5,
    motif: 'fete',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Fêtes de la ville',
        where: 'Centre-ville',
        lead: `Cinq jours de musique, de course landaise et de retrouvailles : ${p.name} ouvre ses rues.`,
        body: [
          `Zones calmes, points d'eau et navettes jusqu'à l'aube. Le programme complet est à l'accueil de la [mairie](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    days: 30,
    motif: 'opening',
    price: 'Entrée libre',
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Exposition : la ville vue par ses photographes',
        where: 'Centre culturel',
        lead: `Cent cinquante images, de la plaque de verre au numérique, racontent ${p.name}.`,
        body: [`Visites commentées pour les groupes et parcours de jeu pour les enfants.`],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'library',
    price: 'Gratuit',
    span: ['10:00', '18:00'],
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Salon du livre jeunesse',
        where: 'Halles',
        lead: `Vingt auteurs et illustrateurs, des ateliers et des lectures au cœur ${p.of}.`,
        body: [`Chaque enfant scolarisé dans la ville reçoit un bon pour choisir un livre.`],
      }),
    ],
  },
  {
    category: 'sport',
    isFragile: true,
    motif: 'sport',
    price: '10 €, gratuit pour les enfants',
    span: ['09:30', '12:00'],
    suits: over(3500),
    variants: [
      (p) => ({
        title: 'Les 10 kilomètres de la ville',
        where: 'Départ de l’hôtel de ville',
        lead: `Un parcours plat et mesuré, deux boucles et de la musique dans les rues ${p.of}.`,
        body: [
          `Inscription en ligne jusqu'à l'avant-veille. Circulation interdite sur le parcours de 9 h à 12 h.`,
        ],
      }),
    ],
  },
]
