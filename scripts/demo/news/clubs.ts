import { figures, list, note } from '#collections/blocks/compose.ts'
import { everywhere, over, under } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Clubs and sport. */
export const clubNews: NewsIdea[] = [
  {
    category: 'associations',
    motif: 'associations',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Subventions aux associations : déposez votre dossier',
        lead: `Les associations ${p.of} ont jusqu'à la fin du mois pour demander une aide de la commune.`,
        body: [
          `Le dossier comprend le bilan de l'année, le budget et le projet. Il est le même pour toutes, quelle que soit la somme demandée.`,
          `Le formulaire est dans la [rubrique Documents](/documents). Le secrétariat aide volontiers celles qui le remplissent pour la première fois.`,
        ],
      }),
      (p) => ({
        title: 'Bénévoles : et si c’était vous ?',
        lead: `Tenir une buvette, encadrer les petits, tenir les comptes : les associations ${p.of} cherchent des mains et des idées.`,
        body: [
          `Certaines missions ne demandent que quelques heures par an. La mairie publie la liste des besoins et met en relation.`,
          note(
            'Une formation offerte',
            `Une initiation à la comptabilité associative est proposée à tous les trésoriers, débutants compris.`,
          ),
        ],
      }),
    ],
  },
  {
    category: 'associations',
    motif: 'rugby',
    suits: over(900),
    variants: [
      (p) => ({
        title: 'École de rugby : labellisée et grande ouverte',
        lead: `Cent dix enfants, onze éducateurs diplômés : l'école de rugby ${p.of} voit son travail reconnu.`,
        body: [
          `Le label distingue la sécurité, la formation des encadrants et le projet éducatif. Une section féminine ouvre pour les moins de 14 ans.`,
          `Trois séances d'essai sont offertes. Prévoir des chaussures à crampons moulés et une gourde.`,
        ],
      }),
      (p) => ({
        title: 'Le stade se refait une pelouse',
        lead: `Drainage, semis, repos : le terrain d'honneur ${p.of} ferme pour dix semaines.`,
        body: [
          `Les rencontres sont déplacées avec l'aide des clubs voisins, que la municipalité remercie. Les entraînements se poursuivent sur le terrain annexe.`,
          `L'arrosage utilisera désormais l'eau de pluie recueillie sur le toit des tribunes.`,
        ],
      }),
    ],
  },
  {
    category: 'associations',
    motif: 'pelota',
    suits: over(500),
    variants: [
      (p) => ({
        title: 'Pelote : le fronton repeint, les créneaux redistribués',
        lead: `Le club de pelote ${p.of} retrouve son mur, lisse comme au premier jour.`,
        body: [
          `Les bénévoles ont fourni la main-d'œuvre, la commune la peinture. Les créneaux libres sont affichés près de la cancha : chacun peut y jouer, en respectant les tours.`,
          `Une initiation à la pala est proposée aux enfants et à leurs parents.`,
        ],
      }),
      (p) => ({
        title: 'Le trinquet ouvre aux débutants',
        lead: `Deux heures par semaine sont réservées, ${p.at}, à ceux qui n'ont jamais tenu une pala.`,
        body: [
          `Le matériel est prêté. Les joueurs du club se relaient pour enseigner le placement, le service et, surtout, la bonne humeur.`,
          `L'inscription se fait auprès du club, dont les coordonnées sont disponibles à la [mairie](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'associations',
    motif: 'sport',
    suits: over(350),
    variants: [
      (p) => ({
        title: 'Sport pour tous : une séance d’essai dans chaque club',
        lead: `Gymnastique, marche, tennis, judo, danse : pendant une semaine, les clubs ${p.of} ouvrent leurs portes gratuitement.`,
        body: [
          `Il suffit de se présenter en tenue, dix minutes avant le cours. Les mineurs viennent avec l'accord de leurs parents.`,
          `L'aide à l'adhésion des familles aux revenus modestes est reconduite : 50 euros par enfant.`,
        ],
      }),
      (p) => ({
        title: 'Un parcours de santé au bord du bois',
        lead: `Douze agrès en robinier, à faire en marchant ou en courant : le parcours ${p.of} est ouvert.`,
        body: [
          figures('Le parcours', {
            'de boucle': '1,8 km',
            agrès: '12',
            'agrès accessibles en fauteuil': '5',
          }),
          `Chaque étape propose trois niveaux d'effort. Un kinésithérapeute a relu les consignes.`,
        ],
      }),
    ],
  },
  {
    category: 'associations',
    isRural: true,
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Le club des aînés fait le plein d’activités',
        lead: `Belote, marche douce, atelier mémoire, voyage : le club ${p.of} ne connaît pas l'ennui.`,
        body: [
          `On s'y retrouve chaque semaine au foyer, autour d'un café. Les nouveaux venus sont accueillis sans façon, et l'on vient chercher ceux qui ne conduisent plus.`,
          `La cotisation annuelle est de 15 euros.`,
        ],
      }),
      (p) => ({
        title: 'Chasse, pêche, promenade : partager la nature',
        lead: `Les associations ${p.of} ont établi ensemble un calendrier des battues et des sorties.`,
        body: [
          `Il est affiché à la mairie et au départ des sentiers. Les jours de battue, des panneaux signalent les secteurs : mieux vaut alors choisir un autre chemin.`,
          list('portez un vêtement clair', 'tenez votre chien en laisse', 'signalez votre présence'),
        ],
      }),
      (p) => ({
        title: 'Repair café : on répare, on discute, on garde',
        lead: `Grille-pain muet, fermeture coincée, vélo grinçant : les bénévoles ${p.of} redonnent vie aux objets.`,
        body: [
          `Sur vingt-six objets apportés le mois dernier, dix-neuf sont repartis en état de marche. Les autres ont livré leurs pièces.`,
          `C'est gratuit ; un chapeau permet d'acheter le fil, la colle et le café.`,
        ],
      }),
    ],
  },
  {
    category: 'associations',
    suits: under(2500),
    variants: [
      (p) => ({
        title: 'Le foyer rural propose un atelier par soir',
        lead: `Couture, yoga, théâtre, échecs, occitan : le foyer rural ${p.of} présente son programme.`,
        body: [
          `Les ateliers sont animés par des habitants. La plupart accueillent de nouveaux inscrits en cours d'année, au prorata de la cotisation.`,
          `Une proposition ? Le bureau est à l'écoute, surtout si vous acceptez d'apporter la clé.`,
        ],
      }),
      (p) => ({
        title: 'Quilles de neuf : le plantier a rouvert',
        lead: `Le jeu de quilles, ici, est une affaire sérieuse. L'équipe ${p.of} s'entraîne de nouveau au plantier.`,
        body: [
          `Le sol de terre battue a été refait par les joueurs, et les quilles retournées par un tourneur du coin. Les curieux sont invités à lancer la boule.`,
          `Le tournoi amical réunira des équipes venues notamment ${p.ofNeighbour}.`,
        ],
      }),
    ],
  },
]
