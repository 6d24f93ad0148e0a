import { typesetAll } from '../words/typography.ts'
import { agents, committee } from './agents.ts'
import { associations } from './associations.ts'
import { bureau } from './council-topics.ts'
import { council } from './council.ts'
import type { DemoExtranet, DemoPerson } from './types.ts'

const [atCouncil, atAssociations, atAgents] = [[council.title], [associations.title], [agents.title]]

const dax: DemoPerson[] = [
  { email: 'maire', group: bureau, name: 'Maire de démonstration', role: 'mayor', spaces: atCouncil },
  {
    email: 'adjointe-finances',
    group: bureau,
    name: 'Adjointe aux finances de démonstration',
    role: 'deputyMayor',
    spaces: atCouncil,
  },
  {
    email: 'adjointe-ecoles',
    group: bureau,
    name: 'Adjointe aux écoles et aux associations de démonstration',
    role: 'deputyMayor',
    spaces: [...atCouncil, ...atAssociations],
  },
  {
    email: 'conseiller',
    name: 'Conseiller municipal de démonstration',
    role: 'councillor',
    spaces: atCouncil,
  },
  {
    email: 'conseillere',
    name: 'Conseillère municipale de démonstration',
    role: 'councillor',
    spaces: atCouncil,
  },
  {
    email: 'secretaire',
    group: bureau,
    name: 'Secrétaire de mairie de démonstration',
    role: 'townClerk',
    spaces: [...atCouncil, ...atAssociations],
  },
  {
    email: 'randonnee',
    name: 'Présidente du club de randonnée de démonstration',
    role: 'associationPresident',
    spaces: atAssociations,
  },
  {
    email: 'fetes',
    name: 'Président du comité des fêtes de démonstration',
    role: 'associationPresident',
    spaces: atAssociations,
  },
]

const grandDax: DemoPerson[] = [
  {
    email: 'direction',
    group: committee,
    name: 'Directrice des services de démonstration',
    role: 'townClerk',
    spaces: atAgents,
  },
  { email: 'accueil', name: `Agente d’accueil de démonstration`, role: 'agent', spaces: atAgents },
  {
    email: 'dechets',
    group: committee,
    name: 'Chef d’équipe des déchets de démonstration',
    role: 'agent',
    spaces: atAgents,
  },
  {
    email: 'urbanisme',
    name: 'Instructrice de l’urbanisme de démonstration',
    role: 'agent',
    spaces: atAgents,
  },
]

/** The private spaces of a commune and of an intercommunality. Nobody in them exists. */
export const planExtranets = (): DemoExtranet[] =>
  typesetAll<DemoExtranet[]>([
    { people: dax, site: 'dax', spaces: [council, associations] },
    { people: grandDax, site: 'grand-dax', spaces: [agents] },
  ])
