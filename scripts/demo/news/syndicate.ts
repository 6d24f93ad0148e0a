import { figures, list, note } from '#collections/blocks/compose.ts'
import { everywhere, named } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Syndicates and GIP: what all have in common, then the subject of each. */
export const syndicateNews: NewsIdea[] = [
  {
    category: 'vie-municipale',
    motif: 'council',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Comité syndical : les décisions en bref',
        lead: `Les délégués ${p.of} se sont réunis ${p.townAt}. Compte rendu en trois points.`,
        body: [
          list(
            'le rapport d’activité est approuvé',
            'la participation des communes reste inchangée',
            'le programme de l’année est engagé',
          ),
          `La liste des délibérations est publiée dans la [rubrique Documents](/documents).`,
        ],
      }),
      (p) => ({
        title: 'Les délégués ont adopté le programme de l’année',
        lead: `Réunis ${p.townAt}, les représentants des communes membres ${p.of} ont voté un programme sans hausse de cotisation.`,
        body: [
          `Les opérations ont été classées selon leur urgence et l'état des ouvrages. Chaque commune a reçu le calendrier qui la concerne.`,
          `Les documents de séance sont [en ligne](/documents).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    motif: 'budget',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Rapport d’activité : une année en vingt pages',
        lead: `Ce que ${p.noun} a fait, avec quels moyens et pour quels résultats.`,
        body: [
          figures('L’année en chiffres', {
            'réunions publiques': '9',
            'agents au service des communes': '14',
            'de taux de réalisation': '92 %',
          }),
          `Le rapport est mis à disposition dans la [rubrique Documents](/documents).`,
        ],
      }),
      (p) => ({
        title: 'Un budget de continuité',
        lead: `${p.Noun} maintient son niveau d'investissement et poursuit le remboursement de sa dette.`,
        body: [
          `Deux postes progressent : l'entretien du matériel et la formation des agents. Les frais généraux sont stables pour la troisième année.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'employment',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Nous recrutons un technicien ou une technicienne',
        lead: `${p.Noun} renforce son équipe ${p.townAt}. Les candidatures sont ouvertes.`,
        body: [
          `Le poste demande de l'autonomie, le goût du terrain et l'habitude du travail avec les élus. Permis B indispensable.`,
          `Candidatures à adresser à ${p.email}. La fiche de poste est envoyée sur demande.`,
        ],
      }),
      (p) => ({
        title: 'Deux apprentis rejoignent l’équipe',
        lead: `Pour transmettre nos métiers, ${p.noun} accueille deux jeunes en alternance.`,
        body: [
          `L'une prépare un diplôme de gestion de l'eau, l'autre un titre de conducteur d'engins. Chacun est suivi par un agent expérimenté.`,
        ],
      }),
    ],
  },
  {
    category: 'travaux',
    motif: 'roadworks',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Chantiers : le calendrier du trimestre',
        lead: `Trois opérations sont engagées par ${p.noun} dans les semaines qui viennent.`,
        body: [
          `Les riverains sont informés par courrier et par affichage en mairie. Les accès aux habitations et aux parcelles agricoles sont maintenus.`,
          note(
            'Une gêne à signaler ?',
            `Notre accueil répond du lundi au vendredi : [nous joindre](/contact).`,
          ),
        ],
      }),
      () => ({
        title: 'Travaux : ce qui a été fait, ce qui reste à faire',
        lead: `Point d'étape à mi-parcours du programme pluriannuel.`,
        body: [
          `Sur les vingt et une opérations prévues, douze sont achevées et cinq en cours. Les quatre dernières attendent des autorisations.`,
          `Les comptes rendus de chantier sont transmis aux mairies chaque mois.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'digital-help',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Marchés publics : comment répondre à nos consultations',
        lead: `Les entreprises locales peuvent répondre en ligne aux consultations ${p.of}. Mode d'emploi.`,
        body: [
          list(
            'créer un compte sur la plateforme de dématérialisation',
            'choisir ses alertes par métier',
            'remettre son offre avant l’heure limite, sans attendre la dernière minute',
          ),
          `Une réunion d'information est organisée une fois par an pour les artisans.`,
        ],
      }),
      () => ({
        title: 'Un nouveau site, plus simple et plus lisible',
        lead: `Démarches, documents, contacts : tout est à deux clics de la page d'accueil.`,
        body: [
          `Le site se lit sur téléphone, au clavier ou avec une synthèse vocale. Vos remarques nous aideront à l'améliorer : [écrivez-nous](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    motif: 'school',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Les écoliers en visite',
        lead: `Deux classes ont découvert les métiers et les équipements ${p.of}.`,
        body: [
          `Casque sur la tête, les élèves ont posé mille questions. Les réponses, illustrées par leurs soins, sont exposées dans notre hall ${p.townAt}.`,
          `Les enseignants qui souhaitent organiser une visite peuvent [nous écrire](/contact).`,
        ],
      }),
      () => ({
        title: 'Portes ouvertes : venez voir comment cela marche',
        lead: `Pendant une journée, nos équipes font visiter les installations d'ordinaire fermées au public.`,
        body: [
          `Départ toutes les heures, par groupe de quinze. Chaussures fermées obligatoires. L'inscription se fait par téléphone ou par courriel.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'flood',
    suits: named('riviere-des-deux-luys', 'barthes-de-l-adour', 'gemapi-du-courant'),
    variants: [
      (p) => ({
        title: 'Berges : planter plutôt qu’enrocher',
        lead: `Sur deux kilomètres, ${p.noun} retient la rive avec des saules et des aulnes.`,
        body: [
          `Les racines tiennent la terre, donnent de l'ombre à l'eau et abritent les poissons. Le bétail s'abreuve désormais à une pompe de prairie.`,
          `Les riverains restent responsables de l'entretien courant : un technicien les conseille gratuitement.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'water',
    suits: named('eaux-de-la-haute-chalosse', 'riviere-des-deux-luys', 'sivom-de-la-petite-leyre'),
    variants: [
      () => ({
        title: 'Qualité de l’eau : les analyses du trimestre',
        lead: `Tous les prélèvements réalisés au robinet respectent les limites de qualité.`,
        body: [
          `Les bulletins sont affichés dans les mairies et envoyés aux abonnés avec la facture. Le calcaire, sans danger, peut être réduit en réglant le chauffe-eau à 55 degrés.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'waste',
    suits: named('dechets-des-grands-pins', 'sivom-de-la-petite-leyre', 'pays-des-airiaux'),
    variants: [
      () => ({
        title: 'Moins d’un kilo par jour : l’objectif est à portée de main',
        lead: `En cinq ans, les ordures ménagères ont diminué de 18 % sur le territoire.`,
        body: [
          `Le compostage, le tri des emballages et le réemploi expliquent ce recul. Les communes qui ont adopté la collecte tous les quinze jours obtiennent les meilleurs résultats.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'energy',
    suits: named('energie-des-pignadas', 'pays-des-airiaux', 'scot-adour-foret'),
    variants: [
      () => ({
        title: 'Bornes de recharge : douze nouvelles communes équipées',
        lead: `Le maillage se resserre : aucune commune n'est à plus de quinze kilomètres d'une borne publique.`,
        body: [
          `Les bornes acceptent la carte bancaire et toutes les cartes d'abonnés. Leur état est signalé en temps réel aux conducteurs.`,
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'fire-watch',
    suits: named(
      'gip-foret-de-demain',
      'pays-des-airiaux',
      'energie-des-pignadas',
      'gip-littoral-des-etangs',
    ),
    variants: [
      () => ({
        title: 'Forêt : apprendre à vivre avec le risque',
        lead: `Une exposition itinérante raconte la forêt cultivée, ses métiers et ses pompiers.`,
        body: [
          `Panneaux, maquette et témoignages : l'exposition est prêtée gratuitement aux communes, aux écoles et aux associations, pour deux semaines.`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    motif: 'childcare',
    suits: named('trois-clochers', 'enfance-des-lacs'),
    variants: [
      () => ({
        title: 'Accueil du matin : des horaires élargis',
        lead: `Dès 7 h 15, les enfants sont accueillis autour d'un coin lecture et d'un petit déjeuner.`,
        body: [
          `La réservation se fait la veille avant 16 h. Le tarif, fixé au quart d'heure, tient compte du quotient familial.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'bus',
    suits: named('transports-adour-ocean', 'scot-adour-foret', 'gip-emploi-saisonnier'),
    variants: [
      () => ({
        title: 'Navettes : deux lignes prolongées jusqu’aux plages et aux gares',
        lead: `À l'essai pendant une saison, le prolongement répond à la demande des travailleurs saisonniers et des lycéens.`,
        body: [
          `Un ticket suffit pour une heure, correspondances comprises. Les vélos sont acceptés hors des heures de pointe.`,
        ],
      }),
    ],
  },
]
