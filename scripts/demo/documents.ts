import { slugOf } from '#core/french-text.ts'
import type { Voice } from './members/member.ts'
import type { DemoDocument, DemoText } from './types.ts'
import { heading, list } from '#collections/blocks/compose.ts'
import type { Place } from './words/place.ts'
import { createRandom } from './words/random.ts'
import { everywhere, over, type Suits } from './words/suits.ts'

type DocumentIdea = {
  category: DemoDocument['category']
  suits: Suits
  write: (place: Place) => { text: DemoText; title: string }
}

const assemblies: Partial<Record<Voice, [of: string, of2: string]>> = {
  cias: ["du conseil d'administration", 'administrateurs'],
  commune: ['du conseil municipal', 'conseillers municipaux'],
  epci: ['du conseil communautaire', 'conseillers communautaires'],
  school: ["du conseil d'administration", 'membres'],
}

const assembly = ({ voice }: Place): string => assemblies[voice]?.[0] ?? 'du comité syndical'
const members = ({ voice }: Place): string => assemblies[voice]?.[1] ?? 'délégués'

const ideas: DocumentIdea[] = [
  {
    category: 'compte-rendu',
    suits: everywhere,
    write: (p) => ({
      title: `Procès-verbal ${assembly(p)}`,
      text: [
        heading(p.name),
        `Les ${members(p)}, régulièrement convoqués, se sont réunis en séance publique ${p.townAt}. Le quorum étant atteint, la séance est ouverte à 18 h 30. Un secrétaire de séance est désigné.`,
        heading('1. Approbation du précédent procès-verbal'),
        `Le procès-verbal de la séance précédente est approuvé à l'unanimité.`,
        heading('2. Finances'),
        `Après exposé du rapporteur et débat, les crédits d'entretien sont ajustés. Vote : adopté à l'unanimité.`,
        heading('3. Travaux'),
        `Trois entreprises ont répondu à la consultation. L'offre la mieux classée au regard du prix, de la technique et du délai est retenue. Vote : adopté, deux abstentions.`,
        heading('4. Questions diverses'),
        `Plusieurs membres demandent un point sur la sécurité aux abords de l'école. Une réunion sur place est prévue avec les services.`,
        `L'ordre du jour étant épuisé, la séance est levée à 20 h 40.`,
      ],
    }),
  },
  {
    category: 'deliberation',
    suits: everywhere,
    write: (p) => ({
      title: 'Liste des délibérations examinées',
      text: [
        heading(p.name),
        `Liste affichée et publiée en application de l'article L. 2121-25 du code général des collectivités territoriales.`,
        list(
          'n° 01 : décision modificative du budget, adoptée',
          'n° 02 : programme de travaux, adoptée',
          'n° 03 : convention d’entretien, adoptée',
          'n° 04 : subventions aux associations, adoptée',
          'n° 05 : tableau des effectifs, adoptée',
          'n° 06 : motion sur les services publics, ajournée',
        ),
      ],
    }),
  },
  {
    category: 'bulletin',
    suits: everywhere,
    write: (p) => ({
      title: p.voice === 'commune' ? `Bulletin municipal ${p.of}` : `Lettre d'information ${p.of}`,
      text: [
        heading('Éditorial'),
        `Chers habitants, ce numéro revient sur une année de travail partagé. Les chantiers avancent, les associations sont vivantes, et c'est ensemble que nous préparons la suite.`,
        heading('Travaux'),
        `Voirie, bâtiments, éclairage : le point sur les opérations achevées et sur celles qui commencent.`,
        heading('Vie locale'),
        `Rencontre avec les bénévoles, retour en images sur les fêtes et agenda du trimestre.`,
        heading('Pratique'),
        `Accueil : ${p.phone}. Courriel : ${p.email}.`,
      ],
    }),
  },
  {
    category: 'formulaire',
    suits: everywhere,
    write: (p) => {
      const isOfClubs = p.voice === 'commune' || p.voice === 'epci' || p.voice === 'associations'
      return {
        title: isOfClubs ? 'Demande de subvention' : 'Formulaire de contact et de demande',
        text: [
          heading(isOfClubs ? 'Dossier des associations' : 'Votre demande'),
          list(
            'nom et adresse',
            'personne à joindre, téléphone, courriel',
            isOfClubs ? 'nombre d’adhérents, dont habitants' : 'objet de la demande',
            isOfClubs ? 'bilan de l’année et budget prévisionnel' : 'pièces jointes',
            'date et signature',
          ),
          `À retourner à ${p.email}, ou par courrier : ${p.postalCode} ${p.town}.`,
        ],
      }
    },
  },
  {
    category: 'urbanisme',
    suits: over(400),
    write: (p) => ({
      title: 'Nuancier et conseils pour rénover',
      text: [
        heading('Couleurs et matériaux'),
        `Enduits à la chaux, menuiseries de bois, tuiles de terre cuite : les recommandations applicables ${p.at}.`,
        list(
          'façades : tons de sable et de pierre',
          'volets : rouge basque, vert pin, gris bleu',
          'clôtures : haies variées, ganivelles, murets enduits',
        ),
      ],
    }),
  },
]

const guide = (category: DemoDocument['category'], title: string, items: string[]): DocumentIdea => ({
  category,
  suits: everywhere,
  write: (p) => ({
    title,
    text: [
      heading(p.name),
      list(...items),
      `Renseignements : ${p.phone}, ${p.email}. ${p.postalCode} ${p.town}.`,
    ],
  }),
})

// prettier-ignore
/** What the bodies that do not deliberate publish instead of minutes. */
const guides: Partial<Record<Voice, DocumentIdea[]>> = {
  associations: [
    guide('formulaire', 'Demande de subvention', ['objet de l’association et nombre d’adhérents', 'projet, calendrier et budget', 'comptes de l’année écoulée', 'autres aides demandées']),
    guide('formulaire', 'Réservation d’une salle ou de matériel', ['nom de l’association et du responsable', 'lieu, date, heures d’arrivée et de départ', 'matériel demandé', 'attestation d’assurance']),
    guide('bulletin', 'Guide pratique des associations', ['créer et déclarer son association', 'tenir ses comptes', 'organiser une manifestation', 'protéger les données de ses adhérents']),
  ],
  conservatoire: [
    guide('formulaire', 'Dossier d’inscription', ['discipline souhaitée et second vœu', 'niveau et instrument', 'quotient familial', 'autorisation parentale']),
    guide('bulletin', 'Brochure de la saison', ['concerts et spectacles', 'auditions d’élèves', 'stages et ateliers', 'tarifs et réservations']),
    guide('deliberation', 'Grille des tarifs', ['huit tranches selon le quotient familial', 'réduction pour le deuxième enfant', 'prêt d’instrument la première année']),
  ],
  extranet: [
    guide('formulaire', 'Demande de formation', ['agent, service et responsable', 'intitulé et dates', 'objectif professionnel', 'avis du chef de service']),
    guide('bulletin', 'Livret d’accueil des agents', ['les services et leurs missions', 'temps de travail et congés', 'santé et sécurité', 'numérique : les bons réflexes']),
    guide('compte-rendu', 'Compte rendu de la commission des finances', ['exécution du budget', 'demandes de subvention', 'programme d’investissement', 'questions diverses']),
  ],
  library: [
    guide('bulletin', 'Guide du lecteur', ['s’inscrire, emprunter, prolonger', 'réserver un document', 'utiliser la médiathèque en ligne', 'participer aux rendez-vous']),
    guide('formulaire', 'Formulaire d’inscription', ['nom, prénom, date de naissance', 'adresse et téléphone', 'autorisation d’un parent pour les mineurs', 'signature']),
    guide('deliberation', 'Règlement intérieur', ['accès et comportement', 'prêt et retours', 'usage des postes informatiques', 'dons de documents']),
  ],
  portal: [
    guide('bulletin', 'Dossier : ouvrir ses données, pas à pas', ['recenser les jeux de données', 'choisir un format et une licence', 'publier et décrire', 'mettre à jour']),
    guide('bulletin', 'Fiche pratique : publier les actes de la commune', ['ce qui doit être publié', 'sous quelle forme et combien de temps', 'protéger les données personnelles', 'modèle d’affichage']),
    guide('formulaire', 'Proposer une information à la rédaction', ['collectivité et personne à joindre', 'objet en quelques lignes', 'date et lieu', 'photographie et droits']),
  ],
  society: [
    guide('compte-rendu', 'Procès-verbal de l’assemblée générale', ['rapport moral', 'rapport financier', 'projets de l’année', 'élection du bureau']),
    guide('formulaire', 'Bulletin d’adhésion', ['nom et adresse', 'montant de la cotisation et du don', 'envie de participer à', 'date et signature']),
    guide('bulletin', 'Lettre de l’association', ['le mot du bureau', 'retour sur la dernière sortie', 'les rendez-vous du trimestre', 'la page des adhérents']),
  ],
  tourism: [
    guide('bulletin', 'Guide des balades', ['dix itinéraires à pied', 'quatre boucles à vélo', 'points d’eau et de repos', 'conseils en forêt']),
    guide('formulaire', 'Déclaration d’un meublé de tourisme', ['adresse du logement', 'capacité et périodes de location', 'identité du déclarant', 'date et signature']),
    guide('bulletin', 'Carnet des fêtes et traditions', ['course landaise : comprendre les règles', 'bandas et danses', 'recettes du pays', 'petit lexique gascon']),
  ],
}

/** Two to four small files; for those who deliberate, the minutes and the list of deliberations always among them. */
export const planDocuments = (place: Place): DemoDocument[] => {
  const random = createRandom(`documents ${place.slug}`)
  const [minutes, deliberations, ...others] = ideas.filter(({ suits }) => suits(place))
  const acts = [minutes, deliberations].flatMap((idea) => idea ?? [])
  const chosen = guides[place.voice] ?? [...acts, ...random.shuffle(others).slice(0, random.integer(1, 2))]
  let day = -random.integer(2, 9)

  return chosen.map(({ category, write }) => {
    const { text, title } = write(place)
    const document: DemoDocument = { category, day, slug: slugOf(title), text, title }

    day -= random.integer(5, 40)
    return document
  })
}
