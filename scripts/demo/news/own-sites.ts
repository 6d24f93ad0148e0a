import { figures, list, note } from '#collections/blocks/compose.ts'
import { everywhere } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Landespublic: the news of the public sphere of the département. */
export const portalNews: NewsIdea[] = [
  {
    category: 'vie-municipale',
    motif: 'elections',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Voter, s’inscrire, donner procuration : le mode d’emploi',
        lead: `Tout ce qu'il faut savoir avant le prochain scrutin, en cinq questions.`,
        body: [
          list(
            'l’inscription se fait en ligne ou en mairie',
            'la date limite est le sixième vendredi avant le scrutin',
            'une procuration peut être donnée à un électeur d’une autre commune',
            'une pièce d’identité est exigée dans les communes de 1 000 habitants et plus',
          ),
          `Chaque mairie des Landes répond aux questions de ses électeurs.`,
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
        title: 'Feux de forêt : comprendre les niveaux de vigilance',
        lead: `Vert, jaune, orange, rouge, noir : que peut-on faire, et où, selon la couleur du jour ?`,
        body: [
          `La vigilance est décidée chaque jour à l'échelle du département. Au niveau orange, les activités en forêt sont limitées ; au rouge, l'accès aux massifs est fermé une partie de la journée.`,
          note(
            'Le bon numéro',
            `En cas de fumée suspecte, appelez le 18 ou le 112 en donnant un repère précis.`,
          ),
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
        title: 'Démarches en ligne : où trouver de l’aide près de chez soi',
        lead: `Espaces France services, conseillers numériques, médiathèques : la carte des lieux qui accompagnent.`,
        body: [
          `Plus de quarante points d'accueil sont recensés dans les Landes. Chacun précise ses horaires, ses langues et son accessibilité.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    motif: 'budget',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Données ouvertes : ce que les communes publient',
        lead: `Budgets, équipements, menus des cantines : les données publiques servent à tous.`,
        body: [
          `La loi y oblige les communes de plus de 3 500 habitants qui emploient au moins 50 agents. Beaucoup d'autres le font par choix, avec un socle commun de jeux de données.`,
          `Notre dossier détaille les étapes, du recensement à la mise à jour.`,
        ],
      }),
    ],
  },
  {
    category: 'travaux',
    motif: 'energy',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Rénover les écoles : sept communes racontent',
        lead: `Isolation en fibre de bois, cours plantées, chaufferies partagées : des projets à hauteur d'enfant.`,
        body: [
          `Coûts, délais, aides obtenues et difficultés : les maires ont répondu sans détour. Les fiches sont réutilisables par toutes les communes.`,
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
        title: 'Bibliothèques : la gratuité gagne du terrain',
        lead: `Plus d'une commune sur deux n'y demande plus de cotisation.`,
        body: [
          `Partout où la carte est devenue gratuite, les inscriptions ont progressé, surtout chez les jeunes adultes. Enquête dans six réseaux.`,
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
        title: 'Écoles rurales : ces villages qui tiennent bon',
        lead: `Regroupements, cantines partagées, classes dehors : l'ingéniosité au service des enfants.`,
        body: [
          `Nous avons suivi trois équipes pendant une semaine. Elles disent ce qui marche, ce qui fatigue et ce qui fait rire.`,
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
        title: 'Associations : les aides à demander cette année',
        lead: `Fonctionnement, matériel, emploi, formation : tour d'horizon des dispositifs publics.`,
        body: [
          `Chaque fiche précise qui décide, combien, et sous quel délai. Un modèle de budget accompagne le dossier.`,
        ],
      }),
    ],
  },
]

export const alpiNews: NewsIdea[] = [
  {
    category: 'vie-pratique',
    motif: 'digital-help',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Nouveau Webpublic : les premiers sites basculent',
        lead: `Une écriture plus simple, un aperçu fidèle, la possibilité de revenir en arrière : la nouvelle version arrive dans les communes.`,
        body: [
          `La bascule se fait site par site, avec l'accord de chaque collectivité. Les contenus sont repris, relus, puis mis en ligne un matin, en une demi-heure.`,
          `Une prise en main de deux heures est proposée aux secrétaires de mairie, sur place ou à distance.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'school',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Formation : le catalogue du semestre est ouvert',
        lead: `Bureautique, logiciels métiers, sécurité, accessibilité : quarante sessions au choix.`,
        body: [
          `Les sessions se suivent en salle, en autonomie ou en classe virtuelle. L'inscription est validée par le responsable de formation de la collectivité.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'employment',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Assistance : quatre demandes sur cinq passent par le formulaire',
        lead: `Mieux décrite, une panne est plus vite réparée. Merci aux agents qui ont changé leurs habitudes.`,
        body: [
          figures('Le mois dernier', {
            'demandes closes au premier niveau': '68 %',
            'délai moyen de premier niveau': '1 h 01',
            'interventions sur site': '71',
          }),
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
        title: 'Comité syndical : les décisions de la séance',
        lead: `Budget, conventions, tarifs : les délégués des collectivités adhérentes se sont réunis.`,
        body: [
          `Les tarifs d'adhésion sont inchangés. Les délibérations sont publiées dans la [rubrique Documents](/documents).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'budget',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Protection des données : un délégué mutualisé pour les communes',
        lead: `Registre, mentions d'information, analyse des risques : l'accompagnement se fait pas à pas.`,
        body: [
          `La première visite dure une demi-journée et débouche sur un plan d'action. Près de deux cents collectivités ont déjà signé la convention.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'energy',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Sécurité : la sauvegarde qui vous sauvera',
        lead: `Trois copies, deux supports, une hors des murs : la règle tient en une ligne.`,
        body: [
          `Nous vérifions gratuitement, une fois par an, qu'une restauration est possible. Une sauvegarde jamais essayée n'est qu'un espoir.`,
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
        title: 'Espace numérique des écoles : la carte des classes actives',
        lead: `Deux cents écoles publient chaque semaine. Une équipe se déplace pour aider les autres.`,
        body: [
          `L'animation dure une heure et demie et s'appuie sur les projets de la classe. Les enseignants en font la demande par l'[accueil](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Maintenance : une coupure de deux heures, de nuit',
        lead: `Les serveurs d'hébergement seront mis à jour. Les sites resteront consultables en lecture.`,
        body: [
          `La messagerie ne sera pas touchée. Un message d'information s'affichera dans l'interface de rédaction.`,
        ],
      }),
    ],
  },
]
