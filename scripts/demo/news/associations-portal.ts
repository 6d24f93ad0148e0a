import { figures, list } from '#collections/blocks/compose.ts'
import { everywhere } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Portals of associations. */
export const associationsNews: NewsIdea[] = [
  {
    category: 'associations',
    motif: 'associations',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Forum des associations : réservez votre stand',
        lead: `Les clubs ${p.townOf} se donnent rendez-vous pour une journée de démonstrations et d'inscriptions.`,
        body: [
          `Tables, grilles et prises sont fournies par la ville. Le plan sera établi selon les besoins de chacun : le formulaire est dans les [documents](/documents).`,
        ],
      }),
      () => ({
        title: 'Annuaire : mettez à jour la fiche de votre association',
        lead: `Un numéro périmé, et c'est un adhérent de perdu.`,
        body: [
          `Le responsable reçoit un lien par courriel et modifie lui-même la fiche. La mise en ligne intervient sous deux jours ouvrés.`,
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
        title: 'Demander une subvention : la méthode en cinq points',
        lead: `Un dossier clair se lit vite et se défend bien.`,
        body: [
          list(
            'un projet qui tient en dix lignes',
            'un budget équilibré',
            'le bilan de l’an passé',
            'les autres aides demandées',
            'un contact joignable',
          ),
        ],
      }),
      () => ({
        title: 'Trésoriers : une soirée pour y voir clair',
        lead: `Reçus, cotisations, TVA, assurance : un expert bénévole répond à vos questions.`,
        body: [
          `La séance est ouverte à toutes les associations, même les plus petites. Venez avec vos cas pratiques.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Réservation des salles : ce qui change',
        lead: `Le planning devient visible de tous et la demande se fait quinze jours à l'avance.`,
        body: [
          `La caution est désormais annuelle. Les clés sont remplacées par un code, valable pour le seul créneau réservé.`,
        ],
      }),
      () => ({
        title: 'Prêt de matériel : le catalogue',
        lead: `Barnums, sono, vaisselle réutilisable : ce que la collectivité prête gratuitement.`,
        body: [
          `Le matériel se retire le jeudi et se rend le lundi, propre et compté. La vaisselle remplace les gobelets jetables.`,
        ],
      }),
    ],
  },
  {
    category: 'associations',
    motif: 'sport',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Trophées du sport : proposez vos champions… et vos bénévoles',
        lead: `La soirée récompense les résultats, mais aussi ceux qui lavent les maillots.`,
        body: [
          `Chaque club peut présenter trois noms. Un prix spécial distingue l'accueil des personnes handicapées.`,
        ],
      }),
      () => ({
        title: 'Encadrer un club : des formations prises en charge',
        lead: `Arbitrage, secourisme, premier diplôme fédéral : la moitié des frais est remboursée.`,
        body: [`La demande précède la formation. Une attestation de présence suffit pour le versement.`],
      }),
    ],
  },
  {
    category: 'culture',
    motif: 'concert',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Chorales, harmonies, bandas : la grande répétition',
        lead: `Deux cents musiciens amateurs réunis ${p.townAt} pour un même morceau.`,
        body: [
          `Les partitions sont envoyées à l'inscription. Une répétition générale ouverte au public précède le concert.`,
        ],
      }),
      () => ({
        title: 'Théâtre amateur : la scène est à vous',
        lead: `Six soirées gratuites dans une salle équipée, avec un régisseur.`,
        body: [
          `Les troupes déposent un dossier d'une page. Le tirage au sort départage les demandes pour une même date.`,
        ],
      }),
    ],
  },
  {
    category: 'associations',
    motif: 'digital-help',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Créer son association : la marche à suivre',
        lead: `Des statuts, une assemblée, une déclaration : comptez deux semaines.`,
        body: [
          `La déclaration est gratuite et se fait en ligne. Nous relisons vos statuts, sur rendez-vous, avant que vous ne les signiez.`,
        ],
      }),
      () => ({
        title: 'Données personnelles : les bons réflexes du fichier d’adhérents',
        lead: `Ne demander que l'utile, ne garder que le temps nécessaire, ne pas diffuser.`,
        body: [
          `Un modèle de mention d'information et un registre simplifié sont dans la [rubrique Documents](/documents).`,
        ],
      }),
    ],
  },
  {
    category: 'associations',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Bourse au bénévolat : quarante missions à pourvoir',
        lead: `Deux heures ou deux ans : à chacun son engagement.`,
        body: [
          `Les annonces sont classées par durée et par domaine. Le premier rendez-vous a toujours lieu en présence d'un membre de l'association.`,
        ],
      }),
      () => ({
        title: 'Bénévolat : la journée des mercis',
        lead: `Un apéritif, quelques médailles et beaucoup de visages connus.`,
        body: [
          figures('La vie associative', {
            'associations actives': '163',
            'bénévoles réguliers': '2 100',
            'heures données par semaine': '5 400',
          }),
        ],
      }),
    ],
  },
  {
    category: 'environnement',
    motif: 'waste',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Manifestations : le guide de la fête sobre',
        lead: `Moins de déchets, moins de bruit, autant de plaisir.`,
        body: [
          `Gobelets consignés, tri bien placé, navettes, toilettes sèches : le guide détaille vingt gestes et les prêts possibles.`,
        ],
      }),
    ],
  },
]
