import { describe, expect, it } from 'vitest'
import { readList } from './read-list.ts'

const bytes = (content: string): Uint8Array => new TextEncoder().encode(content)

describe('a list of sites', () => {
  it.each([
    ['commas', 'insee,theme\n40088,ville\n\n40192,\n'],
    ['semicolons', 'insee;theme\n40088;ville\n\n40192;\n'],
    ['a mark at its head and lines of Windows', '\ufeffINSEE;Theme\r\n40088;ville\r\n\r\n40192\r\n'],
  ])('is read with %s, each line by its number', (_case, content) => {
    expect(readList(bytes(content), 'csv')).toEqual([
      { line: 2, order: { inseeCode: '40088', theme: 'ville' } },
      { line: 4, order: { inseeCode: '40192' } },
    ])
  })

  it('holds editors between quotes', () => {
    const [first] = readList(bytes('insee;editors\n40088;"a@dax.fr;Ana;editor|b@dax.fr"\n'), 'csv')

    expect(first?.order.editors?.map(({ email, role }) => [email, role])).toEqual([
      ['a@dax.fr', 'editor'],
      ['b@dax.fr', 'siteAdministrator'],
    ])
  })

  it('is read from JSON with the same names', () => {
    const content = JSON.stringify([
      { editors: ['a@dax.fr'], insee: 40088 },
      { name: 'Syndicat', population: 0 },
    ])

    expect(readList(bytes(content), 'json').map(({ order }) => order)).toEqual([
      { editors: [{ email: 'a@dax.fr', fullName: '', role: 'siteAdministrator' }], inseeCode: '40088' },
      { name: 'Syndicat', population: 0 },
    ])
  })

  it.each([
    ['csv', 'insee;couleur\n40088;bleu\n', /Colonnes inconnues : couleur/],
    ['csv', 'insee;name\n40088;"Dax\n', /ne se lit pas comme du CSV/],
    ['csv', 'insee;theme\n40088;ville;trop\n', /ne se lit pas comme du CSV/],
    ['json', '{ "insee": "40088" }', /doit être une liste/],
    ['json', '[{', /ne se lit pas comme du JSON/],
  ] as const)('is refused as a whole when it is none: %s %j', (format, content, sentence) => {
    expect(() => readList(bytes(content), format)).toThrow(sentence)
  })
})
