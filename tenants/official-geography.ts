import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '#core/env.ts'

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

type OfficialLandes = { communes: OfficialCommune[]; epci: OfficialEpci[] }

/** By its path, and not resolved: Next would put thirteen megabytes of lists in the admin panel. */
const dataOfPackage = 'node_modules/@etalab/decoupage-administratif/data'

const read = <Row>(file: 'communes' | 'epci'): Row[] =>
  JSON.parse(readFileSync(path.join(projectRoot, dataOfPackage, `${file}.json`), 'utf8')) as Row[]

let landes: OfficialLandes | undefined

/** The communes of the Landes and the intercommunalities that have members there, from the official list. */
export const officialLandes = (): OfficialLandes =>
  (landes ??= {
    communes: read<OfficialCommune>('communes').filter(
      ({ departement, type }) => departement === '40' && type === 'commune-actuelle',
    ),
    epci: read<OfficialEpci>('epci').filter(({ membres }) =>
      membres.some(({ code }) => code.startsWith('40')),
    ),
  })

/** The intercommunality that a commune is a member of. */
export const findEpciOf = (inseeCode: string): OfficialEpci | undefined =>
  officialLandes().epci.find(({ membres }) => membres.some(({ code }) => code === inseeCode))
