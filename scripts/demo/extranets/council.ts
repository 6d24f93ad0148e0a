import { heading, list } from '#collections/blocks/compose.ts'
import { bureau, councilTopics } from './council-topics.ts'
import type { DemoSpace } from './types.ts'

export const council: DemoSpace = {
  files: [
    {
      day: -3,
      texts: [
        [
          `Cette note accompagne la convocation : elle résume chaque délibération proposée au vote.`,
          heading('Finances'),
          `Les orientations budgétaires seront présentées par l'adjointe aux finances.`,
        ],
        [
          `Cette note accompagne la convocation : elle résume chaque délibération proposée au vote.`,
          heading('Finances'),
          `Les orientations budgétaires seront présentées par l'adjointe aux finances.`,
          heading('Travaux'),
          `La couverture du préau de l'école est ajoutée à l'ordre du jour.`,
        ],
      ],
      title: 'Note de synthèse du conseil municipal',
    },
    {
      day: -3,
      texts: [
        [
          `Le contexte national et local, les recettes, les dépenses, la dette, puis les projets de l'année.`,
          heading('Les projets'),
          list(
            'Rénovation du préau',
            'Plantation de quarante arbres',
            'Éclairage public à faible consommation',
          ),
        ],
      ],
      title: `Rapport d'orientation budgétaire`,
    },
    {
      day: -14,
      texts: [
        [
          `Trois entreprises ont répondu. Les montants s'entendent hors taxes.`,
          list(
            'Entreprise A : 16 400 €',
            'Entreprise B : 17 950 €, gouttières comprises',
            'Entreprise C : 21 300 €',
          ),
        ],
      ],
      title: 'Devis de la toiture du préau',
    },
    {
      day: -34,
      texts: [
        [
          `Le quorum étant atteint, la séance est ouverte à 18 h 30. Le procès-verbal précédent est approuvé à l'unanimité.`,
          `La séance est levée à 20 h 15.`,
        ],
      ],
      title: 'Procès-verbal de la dernière séance',
    },
    {
      day: -400,
      texts: [
        [
          `Le conseil se réunit au moins une fois par trimestre. La convocation est adressée cinq jours francs avant la séance.`,
        ],
      ],
      title: 'Règlement intérieur du conseil',
    },
    {
      day: -5,
      group: bureau,
      texts: [[`Le bureau retient l'entreprise B pour le préau et propose la délibération au conseil.`]],
      title: 'Relevé de décisions du bureau',
    },
  ],
  forWhom: 'Les élus du conseil municipal',
  intro: 'Convocations, documents et discussions du conseil municipal.',
  meetings: [
    {
      agenda: [
        'Approbation du procès-verbal',
        `Débat d'orientation budgétaire`,
        `Toiture du préau de l'école`,
        'Subventions aux associations',
        'Questions diverses',
      ],
      day: 9,
      files: [
        'Note de synthèse du conseil municipal',
        `Rapport d'orientation budgétaire`,
        'Devis de la toiture du préau',
      ],
      place: 'Salle du conseil',
      startClock: '18:30',
      title: 'Conseil municipal',
    },
    {
      agenda: ['Préparation du conseil', 'Points des adjoints'],
      day: 2,
      files: ['Relevé de décisions du bureau'],
      group: bureau,
      place: 'Bureau du maire',
      startClock: '09:00',
      title: 'Bureau municipal',
    },
    {
      agenda: ['Cheminements piétons', 'Place de la gare'],
      day: 16,
      files: [],
      isCancelled: true,
      place: 'Salle des commissions',
      startClock: '17:30',
      title: 'Commission voirie et mobilités',
    },
    {
      agenda: ['Approbation du procès-verbal', 'Tarifs municipaux', 'Questions diverses'],
      day: -33,
      files: ['Procès-verbal de la dernière séance'],
      place: 'Salle du conseil',
      startClock: '18:30',
      title: 'Conseil municipal',
    },
    {
      agenda: ['Bilan de la saison', 'Programme du trimestre'],
      day: -47,
      files: [],
      place: 'Médiathèque',
      startClock: '18:00',
      title: 'Commission culture',
    },
  ],
  pages: [
    {
      text: [
        `Chaque séance est annoncée cinq jours francs à l'avance. Répondez depuis la convocation : votre présence, votre absence ou le pouvoir que vous donnez.`,
        heading('Donner pouvoir'),
        `Un élu ne porte qu'un pouvoir. Prévenez la personne avant de l'inscrire.`,
        heading('Poser une question orale'),
        `Adressez-la au secrétariat deux jours ouvrés avant la séance.`,
      ],
      title: `Le fonctionnement du conseil, en pratique`,
    },
    {
      group: bureau,
      text: [
        `Le bureau prépare les réunions du conseil. Ses relevés de décisions se trouvent parmi les documents.`,
      ],
      title: 'Relevés du bureau municipal',
    },
  ],
  title: 'Conseil municipal',
  topics: councilTopics,
}
