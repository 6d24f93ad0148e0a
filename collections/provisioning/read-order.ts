import { normalizeText } from '#core/french-text.ts'
import { oneLine } from '#core/one-line.ts'
import { tenantText } from '#tenants/labels.ts'
import { siteRoles } from './check-orders.ts'
import type { EditorOrder, SiteOrder } from './order.ts'

/** Names of the columns of a list, of the fields of the form and of the options of the command. */
export const orderKeys = [
  'insee',
  'siren',
  'name',
  'slug',
  'kind',
  'population',
  'theme',
  'host',
  'parent',
  'path',
  'editors',
] as const

/** An order as it is written by a person: every value a text. */
export type WrittenOrder = Partial<Record<(typeof orderKeys)[number], string>>

/** « administrateur du site », « Rédacteur » or `siteAdministrator`: the name of the role; as it is when there is none. */
const readRole = (written: string): string =>
  siteRoles.find(
    (role) =>
      role === written ||
      normalizeText(tenantText(`role-${role}`).split(':')[0] ?? '') === normalizeText(written),
  ) ?? written

/** `mairie@dax.fr;Ana Lartigue;administrateur du site`. Without role, who writes the site administers it. */
export const readEditor = (written: string): EditorOrder => {
  const [email = '', fullName = '', role = ''] = written.split(';').map(oneLine)
  return { email, fullName, role: role === '' ? 'siteAdministrator' : readRole(role) }
}

const readPopulation = (written: string): number => {
  const digits = written.replace(/[\s\u00a0\u202f]/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN
}

/** Reads what a person wrote. Empty is absent; what makes no sense is kept, for `checkOrder` to say so. */
export const readOrder = (written: WrittenOrder): SiteOrder => {
  const given = (key: keyof WrittenOrder): string | undefined => oneLine(written[key] ?? '') || undefined
  const population = given('population')
  // the one field of several lines
  const editors = written.editors?.trim() || undefined
  const entries: [keyof SiteOrder, SiteOrder[keyof SiteOrder] | undefined][] = [
    [
      'editors',
      editors
        ?.split(/[\n|]/)
        .filter((line) => line.trim() !== '')
        .map(readEditor),
    ],
    ['host', given('host')],
    ['inseeCode', given('insee')],
    ['kind', given('kind')],
    ['name', given('name')],
    ['parentSlug', given('parent')],
    ['pathPrefix', given('path')?.replace(/^\/|\/$/g, '')],
    ['population', population === undefined ? undefined : readPopulation(population)],
    ['siren', given('siren')?.replace(/\s/g, '')],
    ['slug', given('slug')],
    ['theme', given('theme')],
  ]

  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
