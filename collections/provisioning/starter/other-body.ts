import { heading, toBlocks } from '../../blocks/compose.ts'
import { toFill, type Place, type StarterPage } from './place.ts'

/** The pages that any other body finds ready: a syndicate, an office, a library. */
export const otherBodyPages = (p: Place): StarterPage[] => [
  {
    blocks: toBlocks([
      toFill(`présentation ${p.of}, en quelques phrases : sa création, ses membres, son territoire`),
      heading('La gouvernance'),
      toFill('prénom, nom et fonction de celles et ceux qui dirigent l’organisme'),
    ]),
    lead: 'Qui nous sommes et qui décide.',
    slug: 'qui-sommes-nous',
    title: 'Qui sommes-nous ?',
  },
  {
    blocks: toBlocks([toFill('missions de l’organisme, une par paragraphe')]),
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
