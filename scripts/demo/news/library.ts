import { list } from '#collections/blocks/compose.ts'
import { everywhere } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

export const libraryNews: NewsIdea[] = [
  {
    category: 'culture',
    motif: 'library',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Les coups de cœur des bibliothécaires',
        lead: `Dix livres à ne pas manquer, choisis et défendus par l'équipe.`,
        body: [
          `Un roman d'aventures au grand nord, une enquête sur le sable, un album muet à lire à deux : la sélection est sur la table d'entrée, avec un mot manuscrit dans chaque livre.`,
          `Et vous ? Laissez votre coup de cœur dans la boîte : nous le publierons.`,
        ],
      }),
      (p) => ({
        title: 'Deux cents nouveautés en rayon',
        lead: `Romans, documentaires, mangas, films : les acquisitions du trimestre sont disponibles ${p.townAt}.`,
        body: [
          `Un tiers des achats vient de vos suggestions. La réservation est gratuite ; nous gardons le document dix jours.`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    motif: 'childcare',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Bébés lecteurs : des histoires dès six mois',
        lead: `On écoute, on touche, on grignote parfois un coin de page : c'est ainsi que l'on devient lecteur.`,
        body: [
          `La séance dure trente minutes et réunit huit enfants avec l'adulte de leur choix. Un livre est offert à chaque nouveau-né du territoire.`,
        ],
      }),
      () => ({
        title: 'Racontines : la valise à histoires voyage',
        lead: `Nos conteuses bénévoles vont dans les crèches et chez les assistantes maternelles.`,
        body: [
          `La valise contient douze albums, deux marionnettes et un carillon. Elle peut aussi être empruntée pour trois semaines.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'digital-help',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Livres, presse et films : tout un fonds en ligne',
        lead: `Avec votre carte, accédez de chez vous à la médiathèque numérique.`,
        body: [
          `Trois mille titres de presse, des films du patrimoine, des cours de langue et de soutien scolaire. Un bibliothécaire vous aide à vous connecter, sur rendez-vous.`,
        ],
      }),
      () => ({
        title: 'Liseuses en prêt : essayez avant d’acheter',
        lead: `Légères, avec un éclairage doux et des caractères aussi gros qu'on le souhaite.`,
        body: [
          `Chaque liseuse contient cinquante romans. Elle se prête quatre semaines, avec sa housse et son mode d'emploi en une page.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Nouveaux horaires : nous ouvrons plus longtemps',
        lead: `Vous l'aviez demandé dans l'enquête : nous voici ouverts sur l'heure du déjeuner.`,
        body: [
          `La boîte de retour, à gauche de la porte, reste accessible jour et nuit. Les horaires complets sont à la page [Contact](/contact).`,
        ],
      }),
      () => ({
        title: 'Inventaire annuel : fermeture pour quelques jours',
        lead: `Nous comptons, réparons et rangeons près de vingt mille documents.`,
        body: [
          `Les dates de retour sont reportées automatiquement. Profitez-en pour emprunter deux fois plus avant la fermeture.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'concert',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Siestes musicales : un transat, un casque, une heure',
        lead: `Fermez les yeux : la bibliothécaire musicale s'occupe du reste.`,
        body: [
          `Chaque séance suit un fil : voix de femmes, musiques de l'eau, guitares du monde. Gratuit, sur inscription, douze places.`,
        ],
      }),
      () => ({
        title: 'Un piano dans la médiathèque',
        lead: `Accordé et équipé d'un casque, il attend les débutants comme les virtuoses.`,
        body: [`On réserve une demi-heure au comptoir. Les partitions s'empruntent comme les livres.`],
      }),
    ],
  },
  {
    category: 'culture',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Résidence : une autrice parmi nous',
        lead: `Pendant six semaines, une autrice jeunesse s'installe ${p.townAt} pour écrire et rencontrer les habitants.`,
        body: [
          `Ateliers dans les classes, correspondance avec les résidents des maisons de retraite, lecture finale sous les arbres : tout est gratuit.`,
        ],
      }),
      () => ({
        title: 'Club de lecture : on parle, on lit, on goûte',
        lead: `Une fois par mois, dix à vingt lecteurs échangent sans note ni jargon.`,
        body: [`Chacun présente un livre en trois minutes. Le gâteau est facultatif, mais remarqué.`],
      }),
    ],
  },
  {
    category: 'jeunesse',
    motif: 'cinema',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Un film d’animation réalisé par les 8-12 ans',
        lead: `Papier découpé, appareil photo, beaucoup de patience : le court métrage de l'atelier est terminé.`,
        body: [
          `Il dure trois minutes et demie et raconte l'histoire d'une pomme de pin qui voulait voir la mer. Projection annoncée dans l'[agenda](/agenda).`,
        ],
      }),
      () => ({
        title: 'Jeux vidéo : un espace pour jouer ensemble',
        lead: `Deux consoles, une sélection de jeux sans violence et une règle : on joue à plusieurs.`,
        body: [
          `Les séances durent quarante minutes. Les grands-parents sont invités à prendre leur revanche.`,
        ],
      }),
    ],
  },
  {
    category: 'associations',
    motif: 'associations',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Bénévoles à domicile : des livres jusqu’à votre porte',
        lead: `Vous ne pouvez plus vous déplacer ? Une équipe vous apporte vos lectures.`,
        body: [
          `Une première visite permet de faire connaissance et de cerner vos goûts. Gros caractères et livres lus sont disponibles. Le service est gratuit : [nous appeler](/contact).`,
        ],
      }),
      () => ({
        title: 'Grainothèque : prenez, semez, rapportez',
        lead: `Un meuble à tiroirs accueille des graines de légumes et de fleurs du pays.`,
        body: [
          list('on prend librement', 'on sème chez soi', 'on rapporte quelques graines l’année suivante'),
          `Un atelier apprend à les récolter et à les conserver.`,
        ],
      }),
    ],
  },
]
