import { heading, toBlocks } from '../../blocks/compose.ts'
import type { Body } from '../order.ts'
import type { Ways } from './menus.ts'
import { toFill, type Place, type StarterPage } from './place.ts'

/** A group that has no community council: its members delegate to a committee (CGCT, articles L5212-1 and L5711-1). */
export const isSyndicate = ({ name }: Pick<Body, 'name'>): boolean =>
  /^(syndicat|sivu|sivom|smictom|sictom|siaep|pôle|petr|entente)(?![\p{L}])/iu.test(name)

/** The pages that a syndicate finds ready, whatever kind of site it was given. */
export const syndicatePages = (p: Place): StarterPage[] => [
  {
    blocks: toBlocks([
      toFill(`présentation ${p.of}, en quelques phrases : sa création, son territoire`),
      heading('Les membres'),
      toFill('liste des communes et des groupements membres'),
    ]),
    lead: 'Qui nous sommes, et qui nous réunissons.',
    slug: 'qui-sommes-nous',
    title: 'Le syndicat',
  },
  {
    blocks: toBlocks([
      heading('La présidence et le bureau'),
      toFill('prénom, nom et délégation du président et de chaque vice-président'),
      heading('Les délégués'),
      toFill('prénom, nom et commune de chaque délégué'),
      heading('Les séances'),
      `Les séances du comité syndical sont publiques. Elles sont annoncées dans l'[agenda](/agenda) ; les délibérations sont publiées parmi les [documents](/documents).`,
    ]),
    parentSlug: 'qui-sommes-nous',
    slug: 'comite-syndical',
    title: 'Le comité syndical',
  },
  {
    blocks: toBlocks([toFill('missions du syndicat, une par paragraphe')]),
    lead: 'Ce que nous faisons, et pour qui.',
    slug: 'nos-missions',
    title: 'Nos missions',
  },
  {
    blocks: toBlocks([
      toFill('démarches et services proposés au public, avec leurs conditions'),
      `Une question ? [Contactez-nous](/contact).`,
    ]),
    lead: 'Ce que vous pouvez nous demander.',
    slug: 'services',
    title: 'Services au public',
  },
]

export const syndicateWays: Ways = {
  audiences: [],
  highlights: ['comite-syndical', 'nos-missions', 'services'],
  main: [
    {
      children: [{ to: 'comite-syndical' }, { text: 'Délibérations et documents', to: '/documents' }],
      to: 'qui-sommes-nous',
    },
    { to: 'nos-missions' },
    { to: 'services' },
    {
      children: [
        { text: 'Actualités', to: '/actualites' },
        { text: 'Agenda', to: '/agenda' },
      ],
      text: 'Actualités et agenda',
      to: '/actualites',
    },
  ],
  quick: [
    { to: 'services' },
    { text: 'Documents', to: '/documents' },
    { text: 'Nous contacter', to: 'contact' },
  ],
}
