import type { AppError } from '#core/errors.ts'
import { slugOf } from '#core/french-text.ts'
import { epciName, epciNoun, epciShortName } from '#tenants/epci-names.ts'
import { siteKinds } from '#tenants/life-cycle.ts'
import {
  findEpciOf,
  officialLandes,
  type OfficialCommune,
  type OfficialEpci,
} from '#tenants/official-geography.ts'
import { hasLuhnKey } from '#tenants/tenants/fields.ts'
import { bodyNoun } from './body-noun.ts'
import { provisioningErrors } from './errors.ts'
import type { Body, SiteOrder } from './order.ts'

const communeBody = (commune: OfficialCommune): Body => {
  const epci = findEpciOf(commune.code)

  return {
    inseeCode: commune.code,
    kind: 'commune',
    members: [],
    name: commune.nom,
    noun: commune.nom,
    population: commune.population,
    siren: commune.siren,
    slug: slugOf(commune.nom),
    town: commune.nom,
    ...(commune.codesPostaux[0] ? { postalCode: commune.codesPostaux[0] } : {}),
    ...(epci ? { epciNoun: epciNoun(epci.nom), epciSiren: epci.code } : {}),
  }
}

/** Two intercommunalities bear the name of their main town, whose site has the short name already. */
const epciSlug = (name: string): string => {
  const slug = slugOf(epciShortName(name))
  return officialLandes().communes.some(({ nom }) => slugOf(nom) === slug) ? `${slug}-communaute` : slug
}

const epciBody = (epci: OfficialEpci): Body => ({
  kind: 'epci',
  members: epci.membres.map(({ nom }) => nom),
  name: epciName(epci.nom),
  noun: epciNoun(epci.nom),
  population: epci.populationTotale,
  siren: epci.code,
  slug: epciSlug(epci.nom),
})

/** A body of the official lists, by the code that the order gives, or by the name of a commune in its place. */
const officialBody = ({ inseeCode, siren }: SiteOrder): AppError | Body => {
  const { communes, epci } = officialLandes()

  if (inseeCode !== undefined) {
    const commune = communes.find(({ code, nom }) => code === inseeCode || slugOf(nom) === slugOf(inseeCode))
    return commune ? communeBody(commune) : provisioningErrors.codeUnknown({ inseeCode })
  }
  const commune = communes.find((candidate) => candidate.siren === siren)
  const community = epci.find(({ code }) => code === siren)

  if (commune) {
    return communeBody(commune)
  }
  return community ? epciBody(community) : provisioningErrors.sirenUnknown({ siren: siren ?? '' })
}

const isSiren = (text: string): boolean => /^\d{9}$/.test(text) && hasLuhnKey(text)

/** A body of no list: all that is known of it is in the order. */
const describedBody = (order: SiteOrder & { name: string }): AppError | Body => {
  const { inseeCode, name, parentSlug, population, siren } = order
  const kind = siteKinds.find((candidate) => candidate === order.kind)

  if (!kind) {
    return provisioningErrors.kindUnknown({ kind: order.kind ?? '', kinds: siteKinds.join(', ') })
  }
  if (siren !== undefined && !isSiren(siren)) {
    return provisioningErrors.sirenInvalid({ siren })
  }
  // a sub-site has the inhabitants of its main site
  if (population === undefined ? parentSlug === undefined : !Number.isInteger(population) || population < 0) {
    return provisioningErrors.populationMissing({ name })
  }
  return {
    kind,
    members: [],
    name,
    noun: kind === 'commune' ? name : bodyNoun(name),
    slug: slugOf(name),
    ...(inseeCode ? { inseeCode } : {}),
    ...(population === undefined ? {} : { population }),
    ...(siren ? { siren } : {}),
  }
}

const isSlug = (slug: string): boolean => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/.test(slug)

/** What the order says of a body, with what the official lists add; or the reason why it cannot be known. */
export const resolveBody = (order: SiteOrder): AppError | Body => {
  const { inseeCode, name, parentSlug, siren, slug } = order

  if (name === undefined && inseeCode === undefined && siren === undefined) {
    return provisioningErrors.identityMissing()
  }
  const found = name === undefined ? officialBody(order) : describedBody({ ...order, name })

  if (found instanceof Error) {
    return found
  }
  const body: Body = { ...found, ...(slug ? { slug } : {}), ...(parentSlug ? { parentSlug } : {}) }

  return isSlug(body.slug) ? body : provisioningErrors.slugInvalid({ slug: body.slug })
}
