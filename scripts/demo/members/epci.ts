import { slugOf } from '#core/french-text.ts'
import { epciName, epciNoun, epciShortName, epciShortNoun } from '#tenants/epci-names.ts'
import type { Country, Identity } from './member.ts'
import { officialLandes } from '#tenants/official-geography.ts'

/** SIREN, country and seat of the thirteen members. Pays d'Orthe et Arrigans left, by the report. */
const members: [siren: string, country: Country, seat: string][] = [
  ['244000675', 'town', '40088'],
  ['244000808', 'town', '40192'],
  ['244000865', 'ocean', '40284'],
  ['200069649', 'chalosse', '40282'],
  ['244000873', 'ocean', '40217'],
  ['200069631', 'chalosse', '40194'],
  ['244000659', 'adour', '40273'],
  ['244000543', 'ocean', '40184'],
  ['244000857', 'ocean', '40075'],
  ['200035541', 'forest', '40245'],
  ['200069656', 'forest', '40246'],
  ['244000766', 'adour', '40313'],
  ['244000691', 'forest', '40197'],
]

/** The commune of Mimizan has the slug `mimizan`: its intercommunality takes the next one. */
const epciSlug = (officialName: string): string => {
  const slug = slugOf(epciShortName(officialName))
  return slug === 'mimizan' ? 'mimizan-communaute' : slug
}

export const memberEpci = (): Identity[] => {
  const { communes, epci } = officialLandes()

  return members.map(([siren, country, seat]): Identity => {
    const official = epci.find(({ code }) => code === siren)
    const town = communes.find(({ code }) => code === seat)
    if (!official || !town) {
      throw new Error(`no intercommunality ${siren} or no commune ${seat} in the official list`)
    }
    return {
      country,
      kind: 'epci',
      neighbours: official.membres.map(({ nom }) => nom),
      name: epciName(official.nom),
      noun: epciNoun(official.nom),
      population: official.populationTotale,
      postalCode: town.codesPostaux[0] ?? '40000',
      shortNoun: epciShortNoun(official.nom),
      siren,
      slug: epciSlug(official.nom),
      town: town.nom,
      voice: 'epci',
    }
  })
}
