import { expect, it } from 'vitest'
import { csvOf } from './csv.ts'

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
