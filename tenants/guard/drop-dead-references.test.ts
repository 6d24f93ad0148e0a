import { expect, it } from 'vitest'
import { withoutDead } from './drop-dead-references.ts'

const dead = new Set(['gone'])

it('leaves out what died, in fields, groups, lists and rows', () => {
  expect(
    withoutDead(
      {
        group: { picture: 'gone' },
        links: [{ page: 'gone', text: 'Mairie' }],
        many: ['gone', 'there'],
        named: { relationTo: 'pages', value: 'gone' },
        picture: 'gone',
      },
      dead,
    ),
  ).toEqual({
    group: { picture: null },
    links: [{ page: null, text: 'Mairie' }],
    many: ['there'],
    named: null,
    picture: null,
  })
})

it('keeps blocks, rich texts and moments as they are', () => {
  const written = {
    blocks: [{ blockType: 'picture', picture: 'gone' }],
    content: { root: { value: 'gone' } },
    publishedAt: new Date('2026-12-01T08:00:00Z'),
  }

  expect(withoutDead(written, dead)).toEqual(written)
})
