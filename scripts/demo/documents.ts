import { slugOf } from '#core/french-text.ts'
import type { Voice } from './members/member.ts'
import type { DemoDocument, DemoText } from './types.ts'
import { heading, list } from './words/compose.ts'
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
  extranet: ['du comité technique', 'membres'],
  library: ['du comité de lecture publique', 'membres'],
  school: ["du conseil d'administration", 'membres'],
  society: ["de l'assemblée générale", 'adhérents'],
  tourism: ['du comité de direction', 'membres'],
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

/** Two to four small files, the minutes and the list of deliberations always among them. */
export const planDocuments = (place: Place): DemoDocument[] => {
  const random = createRandom(`documents ${place.slug}`)
  const [minutes, deliberations, ...others] = ideas.filter(({ suits }) => suits(place))
  const chosen = [minutes, deliberations, ...random.shuffle(others).slice(0, random.integer(1, 2))].flatMap(
    (idea) => idea ?? [],
  )
  let day = -random.integer(2, 9)

  return chosen.map(({ category, write }) => {
    const { text, title } = write(place)
    const document: DemoDocument = { category, day, slug: slugOf(title), text, title }

    day -= random.integer(5, 40)
    return document
  })
}
