import { heading, list } from '#collections/blocks/compose.ts'
import { said, type DemoSpace } from './types.ts'

export const committee = 'Comité social territorial'

export const agents: DemoSpace = {
  files: [
    {
      day: -15,
      texts: [
        [`Un jour de télétravail par semaine est possible, avec l'accord du responsable.`],
        [
          `Deux jours de télétravail par semaine sont possibles, avec l'accord du responsable. Le jour de réunion du service se passe sur place.`,
          heading('Matériel'),
          `Un ordinateur portable et un casque sont prêtés.`,
        ],
      ],
      title: 'Charte du télétravail',
    },
    {
      day: -45,
      texts: [[`Horaires, congés, absences, hygiène et sécurité : les règles communes à tous les services.`]],
      title: 'Règlement intérieur du personnel',
    },
    {
      day: -30,
      texts: [
        [
          heading('Au programme'),
          list('Premiers secours', 'Accueil du public', 'Écrire pour être compris', 'Sécurité informatique'),
        ],
      ],
      title: 'Plan de formation',
    },
    {
      day: -6,
      group: committee,
      texts: [[`Organisation du service des déchets, calendrier des congés, bilan des formations.`]],
      title: 'Dossier du comité social territorial',
    },
  ],
  forWhom: 'Les agents de la communauté',
  intro: `La vie des services : règles communes, formations, réunions, entraide.`,
  meetings: [
    {
      agenda: ['Bilan du trimestre', 'Nouveaux arrivants', 'Calendrier des fêtes'],
      day: 6,
      files: [],
      place: 'Grande salle du siège',
      startClock: '09:00',
      title: 'Réunion de tous les services',
    },
    {
      agenda: ['Organisation du service des déchets', 'Bilan des formations'],
      day: 12,
      files: ['Dossier du comité social territorial'],
      group: committee,
      place: 'Salle de réunion du premier étage',
      startClock: '14:00',
      title: 'Comité social territorial',
    },
    {
      agenda: ['Visite des locaux', 'Les gestes qui sauvent'],
      day: -19,
      files: ['Plan de formation'],
      place: 'Centre technique',
      startClock: '10:00',
      title: `Matinée d'accueil des nouveaux agents`,
    },
  ],
  pages: [
    {
      text: [
        `La demande se fait au moins quinze jours à l'avance auprès du responsable du service.`,
        heading('Pendant les vacances scolaires'),
        `Chaque service garde au moins une personne à l'accueil du public.`,
      ],
      title: 'Demander un congé',
    },
    {
      text: [
        heading('Le matin'),
        list('Passez au secrétariat prendre badge et clés', 'Faites le tour des bureaux avec votre référent'),
        heading('La première semaine'),
        `La matinée d'accueil présente les services et les règles de sécurité.`,
      ],
      title: 'Votre arrivée',
    },
  ],
  title: 'Agents',
  topics: [
    {
      messages: [
        said(
          'accueil',
          -10,
          '08:35',
          `Bonjour. Avec la nouvelle charte, quels jours chaque service garde-t-il sur place ? Je voudrais l'afficher à l'accueil.`,
        ),
        said('dechets', -10, '09:10', `Aux déchets : tous les matins, la tournée n'attend pas.`),
        said('urbanisme', -10, '11:22', `À l'urbanisme : lundi et jeudi, jours de rendez-vous.`),
        said('direction', -9, '08:05', `Je propose que le mardi soit commun à tous les services.`),
        said('accueil', -9, '08:40', `Très bien, j'affiche le tableau demain.`),
      ],
      title: 'Télétravail : les jours de présence',
    },
    {
      messages: [
        said(
          'urbanisme',
          -5,
          '12:48',
          `Quelqu'un vient-il de Saint-Vincent-de-Paul le mercredi ? Je cherche un covoiturage pour 8 h 30.`,
        ),
        said('dechets', -5, '17:02', `Moi, mais j'embauche à 6 h. Le retour de 16 h peut t'aller ?`),
        said('urbanisme', -4, '08:31', `Le retour, avec plaisir.`),
      ],
      title: 'Covoiturage',
    },
    {
      isClosed: true,
      messages: [
        said(
          'direction',
          -28,
          '10:00',
          `Le nouveau logiciel de courrier est installé sur tous les postes. Dites ici ce qui ne va pas.`,
        ),
        said('accueil', -27, '09:14', `Les pièces jointes de plus de 10 Mo ne passent pas.`),
        said('direction', -25, '16:30', `C'est réglé. Merci, je clos le sujet.`),
      ],
      title: 'Nouveau logiciel de courrier',
    },
  ],
}
