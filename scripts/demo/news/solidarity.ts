import { list, note } from '#collections/blocks/compose.ts'
import { everywhere } from '../words/suits.ts'
import type { NewsIdea } from './idea.ts'

/** Social action centres and retirement homes. */
export const ciasNews: NewsIdea[] = [
  {
    category: 'vie-pratique',
    motif: 'seniors-meal',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Portage de repas : du fait maison, sept jours sur sept',
        lead: `Midi et soir, nos agents livrent des repas équilibrés et prennent des nouvelles.`,
        body: [
          `Menus sans sel, sans sucre ou mixés sur demande. Le tarif dépend des ressources ; la livraison peut commencer sous quarante-huit heures.`,
        ],
      }),
      (p) => ({
        title: 'Une table ouverte pour ne pas déjeuner seul',
        lead: `Une fois par semaine, les plus de 65 ans partagent un repas ${p.townAt}.`,
        body: [
          `Le repas coûte 7 euros. Un véhicule vient chercher ceux qui ne conduisent plus. Inscription deux jours avant auprès de l'[accueil](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    motif: 'health',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Aidants : un lieu pour souffler et se faire conseiller',
        lead: `Vous accompagnez un parent malade ou handicapé ? Vous avez, vous aussi, besoin d'être soutenu.`,
        body: [
          `Groupe de parole, formation aux gestes, halte de répit : tout est gratuit. Une solution de remplacement est proposée pendant votre absence.`,
        ],
      }),
      () => ({
        title: 'Prévention : bien vieillir, cela s’apprend',
        lead: `Équilibre, sommeil, mémoire, conduite : le programme des ateliers est disponible.`,
        body: [
          `Chaque cycle compte huit séances d'une heure et demie, pour douze participants. Certificat médical recommandé pour l'activité physique.`,
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
        title: 'Nous recrutons des aides à domicile',
        lead: `Un métier utile, un véhicule de service, une équipe qui vous forme : rejoignez ${p.noun}.`,
        body: [
          `Débutants acceptés. Les plannings tiennent compte de votre lieu de vie. Candidatures à ${p.email}, avec ou sans diplôme.`,
        ],
      }),
      () => ({
        title: 'Forum des métiers du grand âge',
        lead: `Quatre professionnelles racontent leur quotidien, sans rien cacher de ses joies ni de ses peines.`,
        body: [
          `Des contrats sont proposés sur place, du remplacement de quelques jours à l'emploi durable. La date est dans l'[agenda](/agenda).`,
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
        title: 'Accès aux droits : on ne reste pas seul avec un dossier',
        lead: `Allocations, énergie, santé, logement : nos travailleurs sociaux font le point avec vous.`,
        body: [
          list(
            'un entretien confidentiel',
            'une simulation de tous vos droits',
            'un suivi jusqu’à la réponse',
          ),
          `Sur rendez-vous, à domicile si nécessaire.`,
        ],
      }),
      () => ({
        title: 'Tablettes : quatre séances pour se lancer',
        lead: `Agrandir les lettres, envoyer une photo, faire une visite en vidéo.`,
        body: [
          `La tablette est prêtée pendant la durée du cycle. Les groupes ne dépassent pas six personnes.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-municipale',
    motif: 'council',
    suits: everywhere,
    variants: [
      (p) => ({
        title: 'Conseil d’administration : les décisions',
        lead: `Élus et représentants d'associations ont adopté le budget ${p.of}.`,
        body: [
          `Les tarifs de l'aide à domicile suivent le barème départemental. Une enveloppe de secours d'urgence est reconduite. La liste des délibérations est [en ligne](/documents).`,
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
        title: 'Entre générations : les écoliers lisent pour les aînés',
        lead: `Chaque quinzaine, une classe rejoint les résidents pour une heure de lecture à voix haute.`,
        body: [
          `On commence par un conte, on finit souvent par une chanson. Un recueil de souvenirs est en préparation.`,
        ],
      }),
      () => ({
        title: 'Un service civique pour rompre l’isolement',
        lead: `Deux volontaires de moins de 25 ans rendent visite aux personnes seules.`,
        body: [
          `Promenade, jeu de cartes, courses : les visites durent une heure et ne remplacent pas les professionnels. Pour en bénéficier, [appelez-nous](/contact).`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Fortes chaleurs, grand froid : qui appeler ?',
        lead: `Le registre des personnes fragiles permet de prendre des nouvelles chaque jour en cas d'alerte.`,
        body: [
          note(
            'S’inscrire',
            `Un appel suffit, par la personne ou par un proche. Les informations restent confidentielles : [nos coordonnées](/contact).`,
          ),
        ],
      }),
      () => ({
        title: 'Téléassistance : un bouton, une voix, un voisin',
        lead: `Le service rassure les personnes et leurs enfants, même éloignés.`,
        body: [
          `L'installation est faite par un agent en moins d'une heure. L'abonnement ouvre droit à un crédit d'impôt.`,
        ],
      }),
    ],
  },
  {
    category: 'vie-pratique',
    suits: everywhere,
    variants: [
      () => ({
        title: 'Logement adapté : des conseils avant les travaux',
        lead: `Douche de plain-pied, barre d'appui, éclairage : une ergothérapeute vient chez vous.`,
        body: [
          `La visite est gratuite. Elle débouche sur un plan simple, classé par urgence, et sur la liste des aides possibles.`,
        ],
      }),
      () => ({
        title: 'Épicerie solidaire : ouverte à ceux qui peinent',
        lead: `Étudiants, retraités, familles : le coup de pouce est temporaire, l'accueil durable.`,
        body: [
          `Les produits sont vendus à 20 % de leur prix. Un atelier de cuisine accompagne chaque distribution.`,
        ],
      }),
    ],
  },
]
