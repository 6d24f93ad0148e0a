import { list } from '#collections/blocks/compose.ts'
import { everywhere, named } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

export const conservatoireNews: NewsIdea[] = [
  {
    category: 'culture',
    motif: 'concert',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Auditions publiques : les élèves vous jouent leur premier concert',
        lead: `De l'éveil au troisième cycle, quatre auditions rythment le trimestre. Entrée libre.`,
        body: [
          `Le trac fait partie du métier : applaudissez fort. Les dates et les lieux sont dans l'[agenda](/agenda).`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    motif: 'school',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Orchestre à l’école : quatre classes, quatre-vingts instruments',
        lead: `Pendant trois ans, tous les élèves d'une classe apprennent un instrument, ensemble.`,
        body: [
          `Les instruments sont prêtés, cours compris. Nos professeurs se déplacent dans les villages, avec leur caisse de colophane et de becs de rechange.`,
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
        title: 'Inscriptions : dossier en ligne, accueil au téléphone',
        lead: `Les anciens élèves se réinscrivent d'abord, les nouveaux ensuite.`,
        body: [
          list(
            'choisir une discipline et un second vœu',
            'joindre l’avis d’imposition pour le tarif',
            'venir essayer l’instrument pendant la semaine de découverte',
          ),
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
        title: 'Musiques d’ici : boha, accordéon et chant gascon au programme',
        lead: `Un département de musiques traditionnelles ouvre avec deux professeurs.`,
        body: [
          `La boha, cornemuse des Landes de Gascogne, se fabrique encore dans la région. Un instrument d'étude est prêté aux débutants.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'cinema',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Ciné-concert : nos professeurs accompagnent un film muet',
        lead: `Piano, clarinette, percussions et bruitages, en direct devant l'écran.`,
        body: [
          `La musique est écrite par les élèves de la classe de composition. Une séance est réservée aux scolaires.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    motif: 'council',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Tarifs : le quotient familial pour toutes les disciplines',
        lead: `Danse et théâtre rejoignent la musique : chaque famille paie selon ses moyens.`,
        body: [
          `La grille compte huit tranches. Le deuxième enfant bénéficie d'une réduction d'un quart. Elle est publiée dans les [documents](/documents).`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Danse : un stage ouvert à ceux qui n’ont jamais dansé',
        lead: `Trois jours, une chorégraphe, vingt participants de 12 à 77 ans.`,
        body: [
          `Tenue souple et chaussettes suffisent. Le stage se termine par une présentation de dix minutes, sans costume.`,
        ],
      }),
    ],
  },
]

/** Associations of heritage, learning and nature. */
export const societyNews: NewsIdea[] = [
  {
    category: 'associations',
    motif: 'council',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Assemblée générale : rapport moral et perspectives',
        lead: `Les adhérents ${p.of} se sont retrouvés ${p.townAt}. Les comptes ont été approuvés.`,
        body: [
          `Le bureau est reconduit, avec deux nouvelles administratrices. Le projet de l'année, une exposition à emporter, a été adopté à main levée.`,
        ],
      }),
      () => ({
        title: 'Le programme de la saison est voté',
        lead: `Vingt rendez-vous, trois voyages, une publication : l'assemblée a choisi.`,
        body: [
          `La cotisation reste fixée à 18 euros, 5 euros pour les étudiants. Le bulletin d'adhésion est dans les [documents](/documents).`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'hiking',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Sorties commentées : le calendrier',
        lead: `Une fois par mois, un passionné nous conduit sur le terrain, autour ${p.townOf}.`,
        body: [
          `Chaussures de marche et gourde conseillées. Gratuit pour les adhérents, 3 euros pour les autres. Voir l'[agenda](/agenda).`,
        ],
      }),
      () => ({
        title: 'Journée de terrain : ce que nous avons vu',
        lead: `Quarante participants, un ciel capricieux et de belles découvertes.`,
        body: [
          `Le carnet de la sortie, avec croquis et relevés, est déposé à la bibliothèque. Merci aux propriétaires qui nous ont ouvert leurs portes.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'library',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Le nouveau cahier de l’association est paru',
        lead: `Cent douze pages, des photographies inédites et un lexique gascon.`,
        body: [
          `Il est vendu 14 euros chez les libraires du pays et lors de nos permanences. Les auteurs reversent leurs droits à l'association.`,
        ],
      }),
      () => ({
        title: 'Conférences : quatre soirées pour comprendre',
        lead: `Histoire, sciences, société : les conférenciers viennent de l'université ou du champ voisin.`,
        body: [
          `Chaque séance laisse la moitié du temps aux questions. L'entrée est libre ; un enregistrement est mis en ligne.`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    motif: 'school',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Ateliers pour les classes : les enseignants peuvent réserver',
        lead: `Une demi-journée, du matériel, deux animateurs : l'atelier vient à l'école.`,
        body: [`Le contenu est adapté du CE1 à la cinquième. Un livret prolonge la séance en classe.`],
      }),
      () => ({
        title: 'Mercredis découverte : les 8-12 ans aux commandes',
        lead: `Observer, fabriquer, raconter : douze enfants par séance.`,
        body: [`Le goûter est fourni. Inscription au trimestre, avec une séance d'essai.`],
      }),
    ],
  },
  {
    category: 'associations',
    motif: 'associations',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Chantier bénévole : une journée, cent bras',
        lead: `Débroussailler, poncer, repeindre : tous les gestes sont utiles.`,
        body: [
          `Le repas de midi est partagé. Une assurance couvre les participants ; les mineurs viennent accompagnés.`,
        ],
      }),
      () => ({
        title: 'Nous cherchons un local pour nos collections',
        lead: `Soixante mètres carrés au sec, si possible de plain-pied.`,
        body: [
          `L'association peut participer aux travaux. Toute piste est bonne à prendre : [écrivez-nous](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'course-landaise',
    suits: named('ecole-de-course-landaise'),
    variants: [
      () => ({
        title: 'Cinq jeunes écarteurs présentés au public',
        lead: `Après deux ans d'apprentissage, ils entreront en piste avec des vaches de l'école.`,
        body: [
          `La tenue de ville est de rigueur : la veste brodée se mérite. Les moniteurs commenteront chaque figure.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Permanences : où et quand nous trouver',
        lead: `Une équipe de bénévoles vous reçoit deux fois par mois.`,
        body: [
          `On peut aussi déposer un document à numériser, demander un renseignement ou simplement adhérer. Les horaires sont à la page [Contact](/contact).`,
        ],
      }),
      () => ({
        title: 'Adhésions : il est encore temps',
        lead: `Votre soutien paie l'assurance, l'essence et les timbres.`,
        body: [
          `L'adhésion donne droit aux sorties, au bulletin et au prêt de livres. Elle ouvre droit à un reçu fiscal pour la part de don.`,
        ],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'opening',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Une exposition à emporter dans votre commune',
        lead: `Douze panneaux légers, une caisse d'objets à toucher, un livret pour les enfants.`,
        body: [
          `Le prêt est gratuit pour les communes et les écoles. L'exposition tient dans une voiture et se monte à deux en une heure.`,
        ],
      }),
    ],
  },
]
