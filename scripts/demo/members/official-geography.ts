import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export type OfficialCommune = {
  code: string
  codesPostaux: string[]
  departement: string
  nom: string
  population: number
  siren: string
  type: string
}

export type OfficialEpci = {
  code: string
  membres: { code: string; nom: string }[]
  nom: string
  populationTotale: number
}

const require = createRequire(import.meta.url)

const read = <Row>(file: 'communes' | 'epci'): Row[] =>
  JSON.parse(
    readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${file}.json`), 'utf8'),
  ) as Row[]

let landes: { communes: OfficialCommune[]; epci: OfficialEpci[] } | undefined

/** The communes of the Landes and the intercommunalities that have members there, from the official list. */
export const officialLandes = (): { communes: OfficialCommune[]; epci: OfficialEpci[] } =>
  (landes ??= {
    communes: read<OfficialCommune>('communes').filter(
      ({ departement, type }) => departement === '40' && type === 'commune-actuelle',
    ),
    epci: read<OfficialEpci>('epci').filter(({ membres }) =>
      membres.some(({ code }) => code.startsWith('40')),
    ),
  })
