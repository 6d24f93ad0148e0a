import { slugOf } from '#core/french-text.ts'
import { hashOf } from '../words/random.ts'
import { countryOf } from './countries.ts'
import { epciNoun } from '#tenants/epci-names.ts'
import type { Identity } from './member.ts'
import { officialLandes, type OfficialCommune } from '#tenants/official-geography.ts'

const memberCount = 141

/** The six communes that joined in 2017, by the report, in the order of its list. */
export const newcomers = ['40128', '40093', '40069', '40035', '40082', '40274']

/** Mugron, Saint-Jean-de-Marsacq and Sorde-l'Abbaye left in 2017. */
const leavers = new Set(['40201', '40264', '40306'])

/** The communes that a demonstration must show: the towns, the coast, the smallest, the longest names. */
export const notable = [
  ...[
    '40088',
    '40192',
    '40046',
    '40304',
    '40282',
    '40001',
    '40273',
    '40030',
    '40279',
    '40281',
    '40312',
    '40065',
  ],
  ...[
    '40310',
    '40284',
    '40184',
    '40217',
    '40133',
    '40209',
    '40197',
    '40119',
    '40287',
    '40296',
    '40036',
    '40224',
  ],
  ...[
    '40313',
    '40134',
    '40331',
    '40102',
    '40245',
    '40246',
    '40131',
    '40097',
    '40104',
    '40194',
    '40117',
    '40230',
  ],
  ...[
    '40243',
    '40168',
    '40150',
    '40328',
    '40187',
    '40157',
    '40021',
    '40108',
    '40257',
    '40329',
    '40100',
    '40153',
  ],
  ...[
    '40297',
    '40207',
    '40052',
    '40333',
    '40332',
    '40303',
    '40054',
    '40286',
    '40110',
    '40228',
    '40002',
    '40120',
  ],
]

/** Where the law and the postcode do not help: the nearest neighbours share a postcode, then an intercommunality. */
const neighboursOf = (commune: OfficialCommune, around: OfficialCommune[]): string[] =>
  around
    .filter(({ code }) => code !== commune.code)
    .sort((one, other) => {
      const distance = ({ code, codesPostaux }: OfficialCommune): number =>
        (codesPostaux[0] === commune.codesPostaux[0] ? 0 : 1000) +
        Math.abs(Number(code) - Number(commune.code))
      return distance(one) - distance(other)
    })
    .slice(0, 4)
    .map(({ nom }) => nom)

/** The 141 communes among our members, those that a demonstration shows first, the newcomers of 2017 last. */
export const memberCommunes = (): Identity[] => {
  const { communes, epci } = officialLandes()
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  const first = new Set([...notable, ...newcomers])
  const others = communes
    .map(({ code }) => code)
    .filter((code) => !first.has(code) && !leavers.has(code))
    .sort((one, other) => hashOf(one) - hashOf(other))
    .slice(0, memberCount - first.size)

  return [...notable, ...others, ...newcomers].map((code): Identity => {
    const commune = byCode.get(code)
    if (!commune) {
      throw new Error(`no commune ${code} in the official list`)
    }
    const home = epci.find(({ membres }) => membres.some((member) => member.code === code))
    const around = home?.membres.flatMap((member) => byCode.get(member.code) ?? []) ?? []

    return {
      country: countryOf(code, home?.code),
      inseeCode: code,
      kind: 'commune',
      neighbours: neighboursOf(commune, around),
      name: commune.nom,
      noun: commune.nom,
      population: commune.population,
      postalCode: commune.codesPostaux[0] ?? '40000',
      siren: commune.siren,
      slug: slugOf(commune.nom),
      town: commune.nom,
      voice: 'commune',
      ...(home && { epciNoun: epciNoun(home.nom), epciSiren: home.code }),
    }
  })
}
