import type { Frame, Link, MenuItem, Variants } from '#core/theme.ts'
import { logo, logoDark } from './pictures.ts'

const link = (text: string, href: string, description?: string): Link => ({ description, href, text })

const section = (text: string, href: string, children: string[] = []): MenuItem => ({
  children: children.map((child, index) => link(child, `${href}/${index}`)),
  href,
  text,
})

const week = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map((day, index) => ({
  day,
  hours: index < 5 ? '9 h – 12 h, 14 h – 17 h 30' : index === 5 ? '9 h – 12 h' : 'Fermé',
  isToday: index === 1,
}))

const variants: Variants = { footer: 'columns', header: 'wide', home: 'news' }

/** A village with everything filled in. */
export const villageFrame: Frame = {
  accessibility: link('Accessibilité : partiellement conforme', '/accessibilite'),
  alerts: [
    {
      id: 'feux',
      link: link('Consulter les consignes de la préfecture', '/actualites/feux-de-foret'),
      message: 'L’accès aux massifs forestiers est interdit de 14 h à 22 h.',
      severity: 'warning',
      title: 'Vigilance orange feux de forêt',
    },
  ],
  contact: {
    addressLines: ['1, place de la Mairie', '40390 Saint-Martin-de-Seignanx'],
    email: 'accueil@saint-martin-de-seignanx.example',
    opening: {
      exceptions: ['Fermée le vendredi 15 mai 2026 (pont de l’Ascension).'],
      isOpen: true,
      sentence: 'Ouverte jusqu’à 17 h 30',
      week,
    },
    phone: { href: 'tel:+33500000000', text: '05 00 00 00 00' },
    title: 'Mairie',
  },
  footerLinks: [
    link('Communauté de communes du Seignanx', 'https://www.exemple.fr/'),
    link('Service-Public.gouv.fr', 'https://www.service-public.gouv.fr/'),
    link('Préfecture des Landes', 'https://www.landes.gouv.fr/'),
  ],
  isDemonstration: true,
  legalLinks: [
    link('Plan du site', '/plan-du-site'),
    link('Mentions légales', '/mentions-legales'),
    link('Données personnelles', '/donnees-personnelles'),
  ],
  members: [],
  menu: [
    {
      ...section('Vie municipale', '/vie-municipale', [
        'Le maire et les élus',
        'Conseils municipaux et délibérations',
        'Budget',
        'Bulletin municipal',
      ]),
      isCurrent: true,
    },
    section('Vie quotidienne', '/vie-quotidienne', [
      'Déchets et déchetterie',
      'Eau et assainissement',
      'Transports',
      'Marché',
    ]),
    section('Enfance et jeunesse', '/enfance', ['Crèche', 'Écoles', 'Cantine', 'Centre de loisirs']),
    section('Urbanisme, habitat et cadre de vie durable', '/urbanisme', [
      'Plan local d’urbanisme intercommunal',
    ]),
    section('Actualités', '/actualites'),
    section('Agenda', '/agenda'),
  ],
  quickLinks: [
    link('Carte d’identité et passeport', '/demarches/carte-identite'),
    link('Acte de naissance', '/demarches/acte-de-naissance'),
    link('Cantine et garderie', '/enfance/cantine'),
    link('Collecte des déchets', '/dechets'),
    link('Autorisation d’urbanisme', '/urbanisme/autorisations'),
    link('Louer une salle', '/salles'),
  ],
  site: {
    department: 'Landes',
    kind: 'commune',
    logo: { dark: logoDark, main: logo, small: logo },
    name: 'Saint-Martin-de-Seignanx',
    slogan: 'Entre Adour et océan, un village qui prend le temps',
    slug: 'saint-martin-de-seignanx',
  },
  socialLinks: [
    link('Facebook', 'https://www.facebook.com/exemple'),
    link('Instagram', 'https://www.instagram.com/exemple'),
  ],
  subSites: [],
  variants,
}

/** A site on its first day: a name and nothing else. */
export const emptyFrame: Frame = {
  accessibility: { text: 'Accessibilité : non conforme' },
  alerts: [],
  contact: { addressLines: [], title: 'Mairie' },
  footerLinks: [],
  isDemonstration: false,
  legalLinks: [],
  members: [],
  menu: [],
  quickLinks: [],
  site: { department: 'Landes', kind: 'commune', name: 'Ousse-Suzan', slug: 'ousse-suzan' },
  socialLinks: [],
  subSites: [],
  variants,
}

/** The longest name of the department, an urgent alert, a parent site. */
export const epciFrame: Frame = {
  ...villageFrame,
  alerts: [
    {
      id: 'eau',
      link: link('Points de distribution', '/eau'),
      message: 'Ne buvez pas l’eau du robinet à Soustons et à Magescq jusqu’à nouvel ordre.',
      severity: 'danger',
      title: 'Eau impropre à la consommation',
    },
    {
      id: 'travaux',
      message: 'Les bureaux de Saint-Vincent-de-Tyrosse sont transférés au 3, rue du Lac.',
      severity: 'information',
      title: 'Déménagement du service urbanisme',
    },
  ],
  contact: {
    ...villageFrame.contact,
    opening: { exceptions: [], isOpen: false, sentence: 'Fermé, ouvre lundi à 9 h', week },
    title: 'Siège de la communauté de communes',
  },
  isDemonstration: false,
  members: [
    'Angresse',
    'Azur',
    'Bénesse-Maremne',
    'Capbreton',
    'Josse',
    'Labenne',
    'Magescq',
    'Messanges',
    'Moliets-et-Maa',
    'Orx',
    'Sainte-Marie-de-Gosse',
    'Saint-Geours-de-Maremne',
    'Saint-Jean-de-Marsacq',
    'Saint-Martin-de-Hinx',
    'Saint-Vincent-de-Tyrosse',
    'Saubion',
    'Saubrigues',
    'Saubusse',
    'Seignosse',
    'Soorts-Hossegor',
    'Soustons',
    'Tosse',
    'Vieux-Boucau-les-Bains',
  ].map((name) => link(name, `https://www.exemple.fr/${name}`)),
  entrance: link('Espace des élus et des agents', '/espace'),
  subSites: ['CIAS de la communauté', 'Médiathèque intercommunale'].map((name) =>
    link(name, `https://www.exemple.fr/${encodeURIComponent(name)}`),
  ),
  parent: link('Communauté de communes Maremne Adour Côte-Sud', 'https://www.exemple.fr/'),
  site: {
    department: 'Landes',
    kind: 'epci',
    name: 'Communauté de communes Maremne Adour Côte-Sud',
    slug: 'macs',
  },
}
