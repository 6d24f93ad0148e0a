import { figures, list, note } from '#collections/blocks/compose.ts'
import { between, over } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Childhood, school and young people: where there are enough of them. */
export const youthNews: NewsIdea[] = [
  {
    category: 'jeunesse',
    isRural: true,
    motif: 'school',
    suits: over(250),
    variants: [
      (p) => ({
        title: 'Inscriptions à l’école : c’est le moment',
        lead: `Votre enfant entre en petite section ou vous venez d'emménager ${p.at} ? L'inscription se fait d'abord à la mairie.`,
        body: [
          list(
            'le livret de famille ou un acte de naissance',
            'un justificatif de domicile',
            'le carnet de santé, pour les vaccinations',
            'le certificat de radiation, en cas de changement d’école',
          ),
          `La directrice ou le directeur reçoit ensuite les familles, sur rendez-vous, et fait visiter l'école.`,
        ],
      }),
      (p) => ({
        title: 'À l’école, un jardin pour apprendre',
        lead: `Mesurer, observer, raconter : les élèves ${p.of} cultivent un potager de soixante mètres carrés derrière la classe.`,
        body: [
          `Deux jardiniers retraités viennent chaque semaine prêter main-forte. Les enfants ont semé des fèves, construit un hôtel à insectes et appris à lire un pluviomètre.`,
          `Les premières récoltes iront à la cantine. Le surplus sera vendu à la fête de l'école, au profit du voyage scolaire.`,
        ],
      }),
      (p) => ({
        title: 'L’école passe à l’espace numérique de travail',
        lead: `Cahier de vie, menus, messages de l'équipe enseignante : les familles ${p.of} ont désormais une adresse unique.`,
        body: [
          `Les codes d'accès ont été remis dans le cahier de liaison. L'espace est gratuit, sans publicité, et les données restent hébergées en France.`,
          `Une réunion d'information aidera ceux qui le souhaitent à se connecter pour la première fois.`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    motif: 'childcare',
    suits: over(600),
    variants: [
      (p) => ({
        title: 'Petite enfance : un relais pour parents et assistantes maternelles',
        lead: `Deux matinées par mois, le relais petite enfance s'installe ${p.at} avec ses tapis, ses jeux et ses conseils.`,
        body: [
          `Les assistantes maternelles s'y retrouvent et les tout-petits y découvrent la vie à plusieurs. Les parents y trouvent la liste des places disponibles et de l'aide pour rédiger le contrat.`,
          `Le service est proposé par ${p.epci}. Renseignements à la [mairie](/contact).`,
        ],
      }),
      (p) => ({
        title: 'La crèche ouvre six places de plus',
        lead: `Après quatre mois de travaux, la structure d'accueil ${p.of} peut recevoir vingt-quatre enfants.`,
        body: [
          `L'agrandissement comprend une salle de motricité et un jardin clos, sans plastique ni bitume. Les repas sont désormais préparés sur place.`,
          `La commission d'attribution se réunit au printemps ; des places d'urgence restent disponibles toute l'année.`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    suits: over(400),
    variants: [
      (p) => ({
        title: 'Au menu de la cantine : frais, local et fait sur place',
        lead: `La moitié des produits servis aux enfants ${p.of} vient de moins de cinquante kilomètres.`,
        body: [
          figures('La cantine en chiffres', {
            'de produits bio': '34 %',
            'repas végétarien par semaine': '1',
            'de restes par enfant': '48 g',
          }),
          `Les restes sont pesés chaque jour par les élèves eux-mêmes : en un an, ils ont diminué d'un tiers. Les menus sont affichés à l'entrée de l'école.`,
        ],
      }),
      (p) => ({
        title: 'Centre de loisirs : le programme des vacances',
        lead: `Cabanes, grand jeu dans le village, journée à vélo : l'équipe d'animation ${p.of} a préparé deux semaines bien remplies.`,
        body: [
          `L'accueil est ouvert aux 3-11 ans, à la journée ou à la demi-journée. Le tarif dépend des ressources de la famille.`,
          note(
            'Inscriptions',
            `Elles se font au plus tard dix jours avant, auprès de la [mairie](/contact). Les enfants ${p.ofNeighbour} peuvent aussi être accueillis.`,
          ),
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    suits: over(1000),
    variants: [
      (p) => ({
        title: 'Une aide au permis contre quarante heures d’engagement',
        lead: `La commune ${p.of} participe au financement du permis de conduire des 17-25 ans, en échange d'un service rendu à tous.`,
        body: [
          `Aider à la bibliothèque, encadrer le goûter du mercredi, entretenir les sentiers : les missions sont choisies avec le jeune. L'aide, de 500 euros, est versée à l'auto-école.`,
          `Dix dossiers seront retenus cette année. Le formulaire est à retirer à la [mairie](/contact).`,
        ],
      }),
      (p) => ({
        title: 'Recensement citoyen : trois mois après vos 16 ans',
        lead: `Filles et garçons ${p.of} doivent se faire recenser pour pouvoir passer le permis, le baccalauréat et voter.`,
        body: [
          `La démarche est gratuite et rapide : elle se fait en ligne ou à la mairie, avec une pièce d'identité et le livret de famille.`,
          `L'attestation remise ne doit pas être perdue, car il n'en est pas délivré de copie.`,
        ],
      }),
    ],
  },
  {
    category: 'jeunesse',
    motif: 'school',
    suits: between(0, 250),
    variants: [
      (p) => ({
        title: 'Regroupement scolaire : nos enfants, quatre communes, une équipe',
        lead: `Les élèves ${p.of} sont accueillis dans le regroupement pédagogique formé avec ${p.neighbour}.`,
        body: [
          `Le petit car fait le tour des hameaux matin et soir, accompagné par une employée du syndicat. La garderie ouvre à 7 h 30 et ferme à 18 h 30.`,
          `Les nouvelles familles sont invitées à passer à la [mairie](/contact), qui les met en relation avec l'école.`,
        ],
      }),
    ],
  },
]
