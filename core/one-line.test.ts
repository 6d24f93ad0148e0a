import { expect, it } from 'vitest'
import { oneLine } from './one-line.ts'

it.each([
  ['  Maïté Dupouy ', 'Maïté Dupouy'],
  ['Paul\r\nBcc: a@exemple.fr', 'Paul Bcc: a@exemple.fr'],
  ['un\u000bdeux\u0000trois\u0085\u2028quatre\u2029', 'un deux trois quatre'],
  ['\t\n', ''],
])('%j is kept as « %s »', (typed, kept) => {
  expect(oneLine(typed)).toBe(kept)
})
