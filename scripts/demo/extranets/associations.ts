import { heading, list } from '#collections/blocks/compose.ts'
import { said, type DemoSpace } from './types.ts'

export const associations: DemoSpace = {
  files: [
    {
      day: -12,
      texts: [
        [
          `Le dossier est à rendre avant le 15 janvier.`,
          heading('Pièces à joindre'),
          list('Comptes du dernier exercice', 'Budget prévisionnel', 'Relevé d’identité bancaire'),
        ],
        [
          `Le dossier est à rendre avant le 31 janvier.`,
          heading('Pièces à joindre'),
          list(
            'Comptes du dernier exercice',
            'Budget prévisionnel',
            'Relevé d’identité bancaire',
            `Contrat d'engagement républicain signé`,
          ),
        ],
      ],
      title: 'Dossier de demande de subvention',
    },
    {
      day: -90,
      texts: [
        [
          `Les salles sont prêtées du lundi au vendredi, de 8 h à 22 h.`,
          `L'état des lieux se fait avec le gardien, à l'arrivée et au départ.`,
        ],
      ],
      title: 'Règlement des salles municipales',
    },
    {
      day: -20,
      texts: [[`Tables, chaises, barnums et grilles d'exposition se réservent trois semaines à l'avance.`]],
      title: 'Prêt de matériel : mode d’emploi',
    },
  ],
  forWhom: 'Les associations et leurs élus référents',
  intro: `Dossiers, salles, matériel et calendrier partagé des associations.`,
  meetings: [
    {
      agenda: ['Emplacements', 'Sonorisation', 'Buvette partagée'],
      day: 13,
      files: ['Prêt de matériel : mode d’emploi'],
      place: 'Maison des associations',
      startClock: '18:30',
      title: 'Préparation du forum des associations',
    },
    {
      agenda: ['Calendrier des manifestations', 'Créneaux des salles'],
      day: -61,
      files: ['Règlement des salles municipales'],
      place: 'Salle polyvalente',
      startClock: '19:00',
      title: 'Réunion de rentrée des associations',
    },
  ],
  pages: [
    {
      text: [
        `Trois gestes suffisent : choisir un créneau, envoyer la demande au service, attendre la confirmation.`,
        heading('Les délais'),
        list(
          'Une réunion : une semaine',
          'Un spectacle : un mois',
          'Une manifestation sur la voie publique : deux mois',
        ),
      ],
      title: 'Réserver une salle',
    },
  ],
  title: 'Associations',
  topics: [
    {
      messages: [
        said(
          'randonnee',
          -11,
          '20:14',
          `Bonsoir. Pour le forum, serait-il possible d'être placés près de l'entrée ? Nous faisons partir une marche à dix heures.`,
        ),
        said('adjointe-ecoles', -10, '09:02', `C'est noté sur le plan.`),
        said(
          'fetes',
          -10,
          '18:37',
          `Le comité des fêtes peut tenir la buvette du matin. Qui prend l'après-midi ?`,
        ),
        said('randonnee', -10, '21:05', `Nous pouvons de 14 h à 16 h.`),
        said('fetes', -9, '12:18', `Parfait. Il reste 16 h à 18 h.`),
      ],
      title: 'Forum des associations',
    },
    {
      messages: [
        said(
          'fetes',
          -3,
          '19:26',
          `La salle polyvalente affiche complet en février. Quelqu'un libérerait-il le samedi 14 ?`,
        ),
        said(
          'randonnee',
          -2,
          '08:11',
          `Notre assemblée peut avancer au vendredi 13, je regarde avec le bureau.`,
        ),
      ],
      title: 'Échange de créneaux',
    },
  ],
}
