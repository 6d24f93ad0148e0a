import { describe, expect, it } from 'vitest'
import { richTextOf } from '../rich-text/rich-text-of.ts'
import { linksIn } from './links-in.ts'

const internal = (value: unknown) => ({
  root: {
    children: [
      {
        children: [
          { text: 'le ', type: 'text' },
          { text: 'conseil', type: 'text' },
        ],
        fields: { doc: { relationTo: 'pages', value }, linkType: 'internal' },
        type: 'link',
      },
    ],
  },
})

describe('the links of a document', () => {
  it.each<[string, unknown, object[]]>([
    [
      'those of a text',
      {
        blocks: [
          { blockType: 'text', content: richTextOf(['Voir [la préfecture](https://landes.gouv.fr/).']) },
        ],
      },
      [{ address: 'https://landes.gouv.fr/', words: 'la préfecture' }],
    ],
    [
      'one to a content',
      internal('p1'),
      [{ reference: { collection: 'pages', id: 'p1' }, words: 'le conseil' }],
    ],
    [
      'one to a content that was read with its target',
      internal({ id: 'p1', title: 'x' }),
      [{ reference: { collection: 'pages', id: 'p1' }, words: 'le conseil' }],
    ],
    [
      'the rows of a menu, at both levels',
      { main: [{ children: [{ address: '/b', text: 'B' }], page: 'p1', text: 'A' }] },
      [
        { reference: { collection: 'pages', id: 'p1' }, words: 'A' },
        { address: '/b', words: 'B' },
      ],
    ],
    [
      'a page with the address that stands for it',
      { links: [{ address: ' /secours ', page: 'p1', text: 'A' }] },
      [{ address: '/secours', reference: { collection: 'pages', id: 'p1' }, words: 'A' }],
    ],
    ['no place of an event', { address: 'Place de la Mairie', title: 'Marché' }, []],
    ['no row without words', { links: [{ address: '/a', text: null }] }, []],
    ['nothing of nothing', { blocks: null, link: undefined, main: [] }, []],
  ])('are %s', (_what, stored, links) => {
    expect(linksIn(stored)).toEqual(links)
  })
})
