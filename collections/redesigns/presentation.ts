import type { PayloadRequest } from 'payload'
import { isRecord } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import { asSystem } from '#core/system-request.ts'
import type { Menu, Redesign, SiteSetting, Tenant } from '#payload-types'
import { findOnSite } from '../views/find-on-site.ts'

/** What a redesign holds and what a live site shows: a look, a menu, a home page. Content is none of it. */
export type Presentation = {
  home: Partial<SiteSetting>
  look: Tenant['look']
  menu: Partial<Menu>
}

export const presentationNames = ['home', 'look', 'menu'] as const satisfies (keyof Presentation)[]

const homeNames = [
  'audiences',
  'figures',
  'highlights',
  'homeIntro',
  'homePicture',
  'logo',
  'logoDark',
  'logoSmall',
  'slogan',
] as const satisfies (keyof SiteSetting)[]

const menuNames = ['footer', 'main', 'quick'] as const satisfies (keyof Menu)[]

const lists = new Set<string>(['audiences', 'figures', 'footer', 'highlights', 'main', 'quick'])

/** What is not filled in is written too, so that it empties what was there: a list by an empty one. */
const pick = <Row extends object>(
  row: Row | undefined,
  names: readonly (keyof Row & string)[],
): Partial<Row> =>
  Object.fromEntries(
    names.map((name) => [name, row?.[name] ?? (lists.has(name) ? [] : null)]),
  ) as Partial<Row>

const lookNames = ['fonts', 'footer', 'header', 'home', 'palette', 'theme'] as const

const noColors = { accent: null, brand: null, onAccent: null, onBrand: null }

/** The whole of a look: MongoDB leaves out what is empty, and what is left out of a group is kept as it was. */
const wholeLook = (look: Tenant['look']): Tenant['look'] =>
  ({ ...pick(look, lookNames), colors: { ...noColors, ...look.colors } }) as Tenant['look']

/** Rows of a list take new ids where they are copied: two tables never share one. */
const withoutRowIds = <Value>(value: Value): Value => {
  if (Array.isArray(value)) {
    return value.map((row: unknown) => {
      const copy = withoutRowIds(row)
      return isRecord(copy)
        ? Object.fromEntries(Object.entries(copy).filter(([name]) => name !== 'id'))
        : copy
    }) as Value
  }
  return isRecord(value)
    ? (Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, withoutRowIds(inner)]),
      ) as Value)
    : value
}

export const presentationOf = ({
  home,
  look,
  menu,
}: Pick<Redesign, 'home' | 'look' | 'menu'>): Presentation => ({
  home: pick(home as Partial<SiteSetting>, homeNames),
  look: wholeLook(look as Tenant['look']),
  menu: pick(menu as Partial<Menu>, menuNames),
})

const readOne = async <Row>(
  { payload }: Pick<PayloadRequest, 'payload'>,
  collection: 'menus' | 'site-settings',
  tenant: string,
): Promise<Row | undefined> => {
  const { docs } = await findOnSite({ payload, site: { id: tenant } }, { collection, limit: 1 })
  return docs[0] as Row | undefined
}

/** What visitors of the site see today. */
export const readPresentation = async (req: PayloadRequest, tenant: string): Promise<Presentation> => {
  const [{ look }, settings, menu] = await Promise.all([
    req.payload.findByID({ collection: slugs.tenants, depth: 0, id: tenant, overrideAccess: true, req }),
    readOne<SiteSetting>(req, slugs.siteSettings, tenant),
    readOne<Menu>(req, slugs.menus, tenant),
  ])
  return withoutRowIds({
    home: pick(settings, homeNames),
    look: wholeLook(look),
    menu: pick(menu, menuNames),
  })
}

const writeOne = async (
  req: PayloadRequest,
  collection: 'menus' | 'site-settings',
  tenant: string,
  data: object,
): Promise<void> => {
  const known = await readOne<{ id: string }>(req, collection, tenant)
  const common = { collection, depth: 0, overrideAccess: true, req: asSystem(req) } as const

  await (known
    ? req.payload.update({ ...common, data, id: known.id })
    : req.payload.create({ ...common, data: { ...data, tenant } }))
}

/** Shows a presentation to the visitors of the site. Doing it twice does the same. */
export const writePresentation = async (
  req: PayloadRequest,
  tenant: string,
  presentation: Presentation,
): Promise<void> => {
  const { home, look, menu } = withoutRowIds(presentation)

  await writeOne(req, slugs.menus, tenant, menu)
  await writeOne(req, slugs.siteSettings, tenant, home)
  await req.payload.update({
    collection: slugs.tenants,
    data: { look },
    depth: 0,
    id: tenant,
    overrideAccess: true,
    req: asSystem(req),
  })
}
