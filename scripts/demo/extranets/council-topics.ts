import { said, type DemoTopic } from './types.ts'

export const bureau = 'Bureau municipal'

/** Long enough to be read by pages. */
const playground: DemoTopic = {
  messages: [
    said(
      'adjointe-ecoles',
      -24,
      '09:12',
      `Bonjour à tous. Le préau de l'école du Gond prend l'eau depuis l'orage de septembre. Les services ont posé une bâche, qui ne passera pas l'hiver. J'ouvre ce sujet pour préparer la décision du conseil.`,
    ),
    said(
      'maire',
      -24,
      '10:40',
      `Merci. Deux questions pour commencer : la charpente est-elle atteinte, et que dit l'assurance ?`,
    ),
    said(
      'adjointe-ecoles',
      -24,
      '11:05',
      `La charpente est saine, c'est la couverture qui a vécu. L'assurance prend en charge les tuiles soulevées par le vent, pas l'usure.`,
    ),
    said(
      'conseiller',
      -23,
      '18:22',
      `J'y suis passé ce soir. Les gouttières côté cour sont pleines de feuilles : une partie du problème vient de là.`,
    ),
    said(
      'adjointe-finances',
      -23,
      '19:03',
      `Il reste 18 000 € sur la ligne « bâtiments scolaires ». Au-delà, il faudra une décision modificative.`,
    ),
    said(
      'secretaire',
      -22,
      '08:47',
      `Trois entreprises sont consultées depuis hier. Réponses attendues sous huit jours.`,
    ),
    said(
      'conseillere',
      -22,
      '12:30',
      `Peut-on en profiter pour poser des panneaux solaires ? Le pan sud est dégagé.`,
    ),
    said(
      'maire',
      -22,
      '13:15',
      `Bonne idée, à condition de ne pas retarder les travaux. Demandons une variante.`,
    ),
    said('secretaire', -21, '09:05', `Variante ajoutée à la consultation.`),
    said(
      'conseiller',
      -20,
      '20:11',
      `Les parents d'élèves demandent où les enfants s'abriteront pendant le chantier.`,
    ),
    said(
      'adjointe-ecoles',
      -19,
      '08:30',
      `Le directeur propose d'ouvrir la salle de motricité pendant les récréations de pluie. L'équipe est d'accord.`,
    ),
    said(
      'secretaire',
      -14,
      '10:00',
      `Les trois devis sont arrivés : 16 400 €, 17 950 € et 21 300 €. Ils sont parmi les documents de l'espace.`,
    ),
    said(
      'adjointe-finances',
      -14,
      '14:26',
      `Les deux premiers tiennent dans la ligne. Le deuxième comprend les gouttières, le premier non.`,
    ),
    said(
      'conseiller',
      -14,
      '18:48',
      `Alors le deuxième. Refaire un toit sans refaire les gouttières, ce serait recommencer dans deux ans.`,
    ),
    said('conseillere', -13, '09:20', `Et la variante solaire ?`),
    said(
      'secretaire',
      -13,
      '09:55',
      `11 200 € de plus, amortis en neuf ans environ. Le syndicat d'énergie en financerait le tiers.`,
    ),
    said(
      'adjointe-finances',
      -13,
      '11:40',
      `Je proposerai de l'inscrire au budget prochain : la couverture d'abord, les panneaux au printemps.`,
    ),
    said(
      'maire',
      -12,
      '08:15',
      `Cela me convient. La couverture doit seulement être prévue pour les porter.`,
    ),
    said('secretaire', -12, '10:32', `L'entreprise le confirme par écrit, sans supplément.`),
    said(
      'adjointe-ecoles',
      -8,
      '16:20',
      `Calendrier proposé : dépose pendant les vacances, pose la semaine suivante, cour rendue aux enfants le lundi.`,
    ),
    said(
      'conseiller',
      -7,
      '19:00',
      `Il faudra prévenir les riverains de la rue pour le stationnement des camions.`,
    ),
    said('secretaire', -6, '08:50', `L'arrêté est prêt, le courrier aux riverains part vendredi.`),
    said(
      'maire',
      -2,
      '17:35',
      `Merci à toutes et à tous. La délibération est à l'ordre du jour du prochain conseil.`,
    ),
  ],
  title: `Toiture du préau de l'école`,
}

/** What the council talks about. */
export const councilTopics: DemoTopic[] = [
  playground,
  {
    messages: [
      said(
        'conseillere',
        -9,
        '09:40',
        `Qui peut tenir la permanence des samedis de décembre ? Il manque quelqu'un le 13 et le 20.`,
      ),
      said('conseiller', -9, '12:02', `Je prends le 13.`),
      said('adjointe-ecoles', -8, '08:10', `Et moi le 20.`),
      said('conseillere', -8, '08:25', `Merci beaucoup, le tableau est complet.`),
    ],
    title: 'Permanences du samedi',
  },
  {
    isClosed: true,
    messages: [
      said(
        'adjointe-finances',
        -41,
        '10:15',
        `Le tableau des demandes est complet : vingt-sept associations, 96 000 € demandés pour une enveloppe de 82 000 €.`,
      ),
      said(
        'maire',
        -40,
        '09:00',
        `Gardons la règle de l'an dernier : les emplois d'abord, puis les jeunes, puis les manifestations.`,
      ),
      said(
        'adjointe-finances',
        -36,
        '17:45',
        `Proposition envoyée à la commission. Je clos ce sujet, la suite se passe en séance.`,
      ),
    ],
    title: 'Subventions aux associations',
  },
  {
    group: bureau,
    messages: [
      said(
        'maire',
        -4,
        '08:05',
        `Je souhaite que nous parlions du calendrier des vœux avant la prochaine séance.`,
      ),
      said('adjointe-finances', -4, '08:31', `D'accord pour mardi, en fin de bureau.`),
    ],
    title: 'Calendrier des vœux',
  },
]
