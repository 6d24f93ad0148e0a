import { heading, list, toBlocks } from '../../blocks/compose.ts'
import { toFill, type Place, type StarterPage } from './place.ts'

export type LegalFacts = {
  /** Name, address and telephone of who hosts the platform, when the installation says it. */
  hoster: string | undefined
}

const publisherOf = ({ body, noun, of }: Place): string =>
  body.kind === 'commune' ? `la commune ${of}` : noun

const directorOf = ({ kind }: Place['body']): string =>
  ({
    autre: 'prénom, nom et fonction de la personne qui dirige la publication',
    commune: 'prénom et nom du maire, directeur de la publication',
    epci: 'prénom et nom du président, directeur de la publication',
  })[kind]

/** Loi n° 2004-575 du 21 juin 2004 pour la confiance dans l'économie numérique, article 1-1. */
const legalNotice = (p: Place, { hoster }: LegalFacts): StarterPage => ({
  blocks: toBlocks([
    heading('Éditeur'),
    `Ce site est édité par ${publisherOf(p)}.`,
    { type: 'contact' },
    heading('Direction de la publication'),
    toFill(directorOf(p.body)),
    heading('Hébergement'),
    hoster ?? toFill('nom, adresse et téléphone de l’hébergeur'),
    heading('Propriété intellectuelle'),
    `Les informations publiques de ce site peuvent être réutilisées librement, à condition d'en citer la source et la date. Les photographies et les illustrations ne peuvent l'être qu'avec l'accord de l'éditeur ou de leur auteur.`,
    heading('Liens'),
    `Les liens vers d'autres sites sont donnés pour information. L'éditeur n'est pas responsable de leur contenu.`,
    `Voir aussi : [données personnelles](/donnees-personnelles) et [accessibilité](/accessibilite).`,
  ]),
  slug: 'mentions-legales',
  title: 'Mentions légales',
})

/** Règlement (UE) 2016/679, article 13. */
const privacy = (p: Place): StarterPage => ({
  blocks: toBlocks([
    heading('Qui est responsable'),
    `Le responsable des traitements décrits ici est ${publisherOf(p)}.`,
    heading('Ce que ce site recueille'),
    list(
      'des nombres de visites, par page et par jour, sans rien qui désigne une personne et sans dépôt sur votre appareil',
      'rien d’autre, tant que vous ne nous écrivez pas',
    ),
    `Ce site ne dépose aucun traceur : aucun consentement ne vous est donc demandé.`,
    heading('Quand vous nous écrivez'),
    `Vos messages servent à vous répondre et à instruire votre demande. Ce traitement relève de notre mission d'intérêt public. Seuls les agents chargés de votre demande y ont accès. Les messages sont conservés le temps de la démarche, puis archivés ou détruits selon les règles des archives publiques.`,
    heading('Vos droits'),
    `Vous pouvez demander l'accès à vos données, leur rectification, leur effacement ou la limitation de leur usage, et vous opposer à leur traitement, en vous adressant au délégué à la protection des données.`,
    toFill('adresse postale et électronique du délégué à la protection des données'),
    `Si la réponse ne vous convient pas, vous pouvez [adresser une réclamation à la CNIL](https://www.cnil.fr/fr/plaintes), Commission nationale de l'informatique et des libertés.`,
  ]),
  lead: 'Ce que nous savons de vous, pourquoi, et comment le faire effacer.',
  slug: 'donnees-personnelles',
  title: 'Données personnelles',
})

/**
 * The declaration in the form that the arrêté du 20 septembre 2019 imposes: the page makes the engagement, the block
 * says the rest from the audit of the site; before any, « non conforme » (décret n° 2019-768 du 24 juillet 2019,
 * article 5).
 */
const accessibility = (p: Place): StarterPage => ({
  blocks: toBlocks([
    `${p.body.kind === 'commune' ? `La commune ${p.of}` : p.Noun} s'engage à rendre son site internet accessible, conformément à l'article 47 de la loi n° 2005-102 du 11 février 2005.`,
    { type: 'compliance' },
  ]),
  slug: 'accessibilite',
  title: 'Déclaration d’accessibilité',
})

const contact = (p: Place): StarterPage => ({
  blocks: toBlocks([
    { type: 'contact' },
    `Vous pouvez nous saisir par voie électronique. Indiquez votre nom, votre adresse et l'objet de votre demande : un accusé de réception vous sera envoyé.`,
  ]),
  lead:
    p.body.kind === 'commune'
      ? `Venir à la mairie ${p.of}, téléphoner, écrire.`
      : 'Nous rendre visite, nous téléphoner, nous écrire.',
  slug: 'contact',
  title: 'Contact',
})

/** The contact page and the three that the law asks for. */
export const legalPages = (place: Place, facts: LegalFacts): StarterPage[] => [
  contact(place),
  legalNotice(place, facts),
  privacy(place),
  accessibility(place),
]
