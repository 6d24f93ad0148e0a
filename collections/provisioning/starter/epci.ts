import { heading, list, toBlocks } from '../../blocks/compose.ts'
import { toFill, type Place, type StarterPage } from './place.ts'

const membersOf = ({ body }: Place) =>
  body.members.length > 0 ? list(...body.members) : toFill('liste des communes membres')

/** The pages that an intercommunality finds ready. */
export const epciPages = (p: Place): StarterPage[] => [
  {
    blocks: toBlocks([
      `${p.Noun} réunit des communes qui ont choisi d'agir ensemble. Retrouvez ici ses membres, ses élus et ses décisions.`,
    ]),
    lead: 'Les communes, les élus, les décisions.',
    slug: 'la-communaute',
    title: 'La communauté',
  },
  {
    blocks: toBlocks([membersOf(p)]),
    parentSlug: 'la-communaute',
    slug: 'communes-membres',
    title: 'Les communes membres',
  },
  {
    blocks: toBlocks([
      heading('La présidence et le bureau'),
      toFill('prénom, nom et délégation du président et de chaque vice-président'),
      heading('Les conseillers communautaires'),
      toFill('prénom, nom et commune de chaque conseiller'),
      heading('Les séances'),
      `Les séances du conseil communautaire sont publiques. Elles sont annoncées dans l'[agenda](/agenda) ; les délibérations sont publiées parmi les [documents](/documents).`,
    ]),
    parentSlug: 'la-communaute',
    slug: 'conseil-communautaire',
    title: 'Le conseil communautaire',
  },
  {
    blocks: toBlocks([
      `Les communes ont confié à la communauté une partie de leurs missions : ce sont ses compétences.`,
      toFill('compétences obligatoires, optionnelles et facultatives de la communauté'),
    ]),
    parentSlug: 'la-communaute',
    slug: 'competences',
    title: 'Les compétences',
  },
  {
    blocks: toBlocks([`Les services que la communauté rend aux habitants, commune par commune.`]),
    lead: 'Ce que la communauté fait pour vous.',
    slug: 'services',
    title: 'Vos services',
  },
  {
    blocks: toBlocks([
      heading('La collecte'),
      toFill('jours de collecte par commune, consignes de tri'),
      heading('Les déchèteries'),
      toFill('adresses, horaires et déchets acceptés'),
    ]),
    parentSlug: 'services',
    slug: 'dechets',
    title: 'Déchets et tri',
  },
  {
    blocks: toBlocks([
      `Les demandes d'autorisation se déposent à la mairie de la commune où se trouve le terrain.`,
      toFill('document d’urbanisme intercommunal en vigueur, lien vers le règlement et les plans'),
    ]),
    parentSlug: 'services',
    slug: 'urbanisme',
    title: 'Urbanisme et habitat',
  },
  {
    blocks: toBlocks([toFill('crèches, relais petite enfance, centres de loisirs, inscriptions et tarifs')]),
    parentSlug: 'services',
    slug: 'enfance-et-jeunesse',
    title: 'Enfance et jeunesse',
  },
  {
    blocks: toBlocks([toFill('zones d’activités, aides aux entreprises, personne à contacter')]),
    lead: 'Créer, s’installer, se développer.',
    slug: 'entreprendre',
    title: 'Entreprendre',
  },
]
