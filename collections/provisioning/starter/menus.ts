/** A link to a starter page by its slug, under its title or other words; or to an address of the site. */
export type Way = { text?: string; to: string }

/** The ways through a new site. `to` is the slug of a starter page, or an address beginning with a bar. */
export type Ways = {
  audiences: { title: string; ways: Way[] }[]
  highlights: string[]
  main: (Way & { children?: Way[] })[]
  quick: Way[]
}

const news: Way = { text: 'Actualités', to: '/actualites' }
const agenda: Way = { text: 'Agenda', to: '/agenda' }
const documents: Way = { text: 'Documents', to: '/documents' }
const deliberations: Way = { text: 'Délibérations et documents', to: '/documents' }

const ways = (...slugs: string[]): Way[] => slugs.map((to) => ({ to }))

export const communeWays: Ways = {
  audiences: [
    { title: 'Habitants', ways: ways('dechets', 'elections', 'etat-civil', 'urbanisme') },
    {
      title: 'Familles',
      ways: [
        ...ways('enfance-et-ecole'),
        { text: 'Déclarer une naissance', to: 'etat-civil' },
        { text: 'Sorties et rendez-vous', to: '/agenda' },
      ],
    },
    { title: 'Associations', ways: ways('associations', 'location-de-salles', 'contact') },
  ],
  highlights: ['decouvrir', 'conseil-municipal', 'enfance-et-ecole', 'associations'],
  main: [
    { children: [...ways('conseil-municipal', 'services-municipaux'), deliberations], to: 'vie-municipale' },
    {
      children: ways('carte-d-identite-et-passeport', 'etat-civil', 'elections', 'urbanisme'),
      to: 'demarches',
    },
    {
      children: ways('enfance-et-ecole', 'dechets', 'associations', 'location-de-salles'),
      to: 'vie-quotidienne',
    },
    { children: [news, agenda], text: 'Actualités et agenda', to: '/actualites' },
    { text: 'Découvrir', to: 'decouvrir' },
  ],
  quick: [
    { text: 'Carte d’identité, passeport', to: 'carte-d-identite-et-passeport' },
    { text: 'Acte de naissance, mariage, décès', to: 'etat-civil' },
    { text: 'Autorisation d’urbanisme', to: 'urbanisme' },
    { text: 'Jours de collecte', to: 'dechets' },
    { text: 'École, cantine, garderie', to: 'enfance-et-ecole' },
    { text: 'Louer une salle', to: 'location-de-salles' },
  ],
}

export const epciWays: Ways = {
  audiences: [
    { title: 'Habitants', ways: ways('dechets', 'urbanisme', 'communes-membres') },
    { title: 'Familles', ways: [...ways('enfance-et-jeunesse'), agenda] },
    { title: 'Entreprises', ways: ways('entreprendre', 'urbanisme') },
  ],
  highlights: ['communes-membres', 'conseil-communautaire', 'enfance-et-jeunesse', 'entreprendre'],
  main: [
    {
      children: [...ways('communes-membres', 'conseil-communautaire', 'competences'), deliberations],
      to: 'la-communaute',
    },
    { children: ways('dechets', 'urbanisme', 'enfance-et-jeunesse'), to: 'services' },
    { to: 'entreprendre' },
    { children: [news, agenda], text: 'Actualités et agenda', to: '/actualites' },
  ],
  quick: [
    { text: 'Jours de collecte', to: 'dechets' },
    { text: 'Autorisation d’urbanisme', to: 'urbanisme' },
    { text: 'Crèche, centre de loisirs', to: 'enfance-et-jeunesse' },
    { text: 'Créer son entreprise', to: 'entreprendre' },
    { text: 'Nous contacter', to: 'contact' },
  ],
}

export const otherBodyWays: Ways = {
  audiences: [],
  highlights: ['qui-sommes-nous', 'nos-missions', 'services'],
  main: [
    { to: 'qui-sommes-nous' },
    { to: 'nos-missions' },
    { to: 'services' },
    { children: [news, agenda, documents], text: 'Actualités et agenda', to: '/actualites' },
  ],
  quick: [{ to: 'services' }, documents, agenda, { text: 'Nous contacter', to: 'contact' }],
}
