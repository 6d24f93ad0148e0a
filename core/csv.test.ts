import { describe, expect, it } from 'vitest'
import { CsvError, csvOf, readCsv } from './csv.ts'

it('writes what a French spreadsheet reads', () => {
  const table = csvOf([
    ['Site', 'Visites'],
    ['Saint-Paul ; « Ouest »', 12],
    ['Le "bourg"\nneuf', -3],
  ])

  expect(table).toBe('\ufeffSite;Visites\r\n"Saint-Paul ; « Ouest »";12\r\n"Le ""bourg""\nneuf";-3\r\n')
})

it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx'])('gives a spreadsheet no formula to run: %j', (text) => {
  const table = csvOf([[text]])

  expect(table).toBe(`\ufeff'${text}\r\n`)
})

describe('reading a table', () => {
  it('skips what a spreadsheet leaves below and beside it', () => {
    const table = readCsv('\ufeffNom;Courriel\r\n"Dupouy; Maïté";m@exemple.fr;;\r\n;;;\r\n;\r\n')

    expect(table).toEqual({
      columns: ['nom', 'courriel'],
      rows: [{ line: 2, record: { courriel: 'm@exemple.fr', nom: 'Dupouy; Maïté' } }],
    })
  })

  it.each(['a;b\n1;2\n', 'a,b\n1,2\n', 'a\tb\n1\t2\n'])(
    'takes the separator of its header: %j',
    (content) => {
      expect(readCsv(content).rows).toEqual([{ line: 2, record: { a: '1', b: '2' } }])
    },
  )

  it.each([
    ['a quote that never closes', 'a;b\n1;"2\n'],
    ['a cell of no column', 'a;b\n1;2;3\n'],
  ])('refuses %s', (_what, content) => {
    expect(() => readCsv(content)).toThrow(CsvError)
  })
})
