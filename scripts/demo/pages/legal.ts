import { heading, list } from '#collections/blocks/compose.ts'
import type { Place } from '../words/place.ts'
import { everywhere } from '../words/suits.ts'
import type { PageIdea } from './idea.ts'

/** Who answers for the site, by function: the demonstration names nobody. */
const publisher = ({ voice }: Place): string =>
  ({
    alpi: 'la présidence du syndicat',
    associations: 'le maire',
    cias: "la présidence du conseil d'administration",
    commune: 'le maire',
    conservatoire: "la présidence de l'établissement",
    epci: 'la présidence de la communauté',
    extranet: 'la direction générale des services',
    library: 'la direction du réseau de lecture publique',
    portal: 'la présidence du syndicat éditeur',
    school: "la cheffe ou le chef d'établissement",
    society: "la présidence de l'association",
    syndicate: 'la présidence',
    tourism: "la direction de l'office",
  })[voice]

const publishingBody = ({ noun, of, voice }: Place): string => {
  switch (voice) {
    case 'commune':
      return `la commune ${of}`
    case 'portal':
      return "l'ALPI, syndicat mixte"
    default:
      return noun
  }
}

export const legalPages: PageIdea[] = [
  {
    slug: 'contact',
    suits: everywhere,
    title: 'Contact',
    variants: [
      (p) => ({
        lead:
          p.voice === 'commune'
            ? `Venir à la mairie ${p.of}, téléphoner, écrire.`
            : `Nous rendre visite, nous téléphoner, nous écrire.`,
        body: [
          { type: 'contact' },
          `Vous pouvez aussi nous saisir par voie électronique, à l'adresse ${p.email}. Indiquez votre nom, votre adresse et l'objet de la demande : un accusé de réception vous sera envoyé.`,
        ],
      }),
      (p) => ({
        lead: `Une question, une remarque, un rendez-vous : toutes les façons de nous joindre.`,
        body: [
          { type: 'contact' },
          heading('En dehors des heures d’ouverture'),
          `Laissez un message : nous vous rappelons le jour ouvré suivant. Pour une urgence vitale, composez le 15, le 18 ou le 112 ; pour les personnes sourdes ou malentendantes, le 114.`,
          `Courriel : ${p.email}.`,
        ],
      }),
    ],
  },
  {
    slug: 'mentions-legales',
    suits: everywhere,
    title: 'Mentions légales',
    variants: [
      (p) => ({
        body: [
          heading('Éditeur'),
          `Le présent site est édité par ${publishingBody(p)}, ${p.postalCode} ${p.town}. Téléphone : ${p.phone}. Courriel : ${p.email}.`,
          heading('Direction de la publication'),
          `La publication est placée sous la responsabilité de la personne qui exerce la fonction suivante : ${publisher(p)}.`,
          heading('Hébergement'),
          `Le site est hébergé par l'ALPI, syndicat mixte, 40000 Mont-de-Marsan. Téléphone : 05 36 49 00 40.`,
          heading('Propriété intellectuelle'),
          `Les textes peuvent être repris en citant leur source. Les illustrations sont des dessins réalisés pour ce site ; leur reproduction demande l'accord de l'éditeur.`,
          heading('Liens'),
          `Les liens vers d'autres sites sont donnés pour information. L'éditeur n'est pas responsable de leur contenu.`,
          `Voir aussi : [données personnelles](/donnees-personnelles) et [accessibilité](/accessibilite).`,
        ],
      }),
    ],
  },
  {
    slug: 'donnees-personnelles',
    suits: everywhere,
    title: 'Données personnelles',
    variants: [
      (p) => ({
        lead: `Ce site ne dépose aucun traceur publicitaire et ne revend aucune donnée.`,
        body: [
          heading('Ce que nous recueillons'),
          list(
            'les messages que vous nous adressez, pour y répondre : conservés un an',
            'les demandes faites par formulaire, pour les instruire : conservées le temps de la démarche, puis selon les règles d’archives',
            'des statistiques de fréquentation anonymes, sans identifiant ni dépôt sur votre appareil',
          ),
          heading('Base légale et destinataires'),
          `Ces traitements relèvent de la mission d'intérêt public de l'éditeur. Seuls les agents chargés de votre demande et l'hébergeur y ont accès. Aucune donnée n'est transférée hors de l'Union européenne.`,
          heading('Vos droits'),
          `Vous pouvez demander l'accès à vos données, leur rectification, leur effacement ou la limitation de leur usage, et vous opposer à leur traitement, en écrivant au délégué à la protection des données : dpo@${p.slug}.example.`,
          `Si la réponse ne vous satisfait pas, vous pouvez adresser une réclamation à la Commission nationale de l'informatique et des libertés (CNIL).`,
        ],
      }),
    ],
  },
  {
    slug: 'accessibilite',
    suits: everywhere,
    title: 'Déclaration d’accessibilité',
    variants: [
      (p) => ({
        body: [
          `${p.voice === 'commune' ? `La commune ${p.of}` : p.Noun} s'engage à rendre son site internet accessible, conformément à l'article 47 de la loi n° 2005-102 du 11 février 2005.`,
          { type: 'compliance' },
        ],
      }),
    ],
  },
]
