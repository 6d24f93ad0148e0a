import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { parisDay, parisMoment } from '#core/format.ts'
import { idOf } from '#core/references.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { roleMay, roleNames } from '#tenants/roles.ts'
import { text } from '../labels.ts'
import type { CheckKey, CheckLine } from './check-line.ts'

const common = { depth: 0, limit: 1, overrideAccess: true, pagination: false } as const

type Checked = { href: string; isDone: boolean; key: CheckKey; link: string; sentence: string }

const line = ({ href, isDone, key, link, sentence }: Checked): CheckLine => ({
  key,
  links: isDone ? [] : [{ href, text: link }],
  sentence,
  state: isDone ? 'done' : 'todo',
})

const hasHours = ({ openingHours }: Tenant): boolean =>
  Object.values(openingHours ?? {}).some((spans) => Array.isArray(spans) && spans.length > 0)

/** The site whose contact is shown: its own, or that of its parent. */
const findContactSite = async (payload: Payload, site: Tenant): Promise<Tenant> => {
  const parentId = site.sharesParentContact ? idOf(site.parent) : undefined

  return parentId === undefined
    ? site
    : payload.findByID({
        collection: slugs.tenants,
        depth: 0,
        id: parentId,
        joins: false,
        overrideAccess: true,
      })
}

const checkContact = async (payload: Payload, own: Tenant): Promise<CheckLine> => {
  const site = await findContactSite(payload, own)
  const missing = [
    ...(site.street && site.postalCode && site.town ? [] : [text('contact-street')]),
    ...(site.phone ? [] : [text('contact-phone')]),
    ...(site.email ? [] : [text('contact-email')]),
    ...(hasHours(site) ? [] : [text('contact-hours')]),
  ]
  const isDone = missing.length === 0

  return line({
    href: `/admin/collections/tenants/${site.id}`,
    isDone,
    key: 'contact',
    link: text('fillContact'),
    sentence: isDone ? text('contactDone') : text('contactMissing', { missing: missing.join(', ') }),
  })
}

const checkMenu = async (payload: Payload, { id }: Tenant): Promise<CheckLine> => {
  const { docs } = await payload.find({
    ...common,
    collection: slugs.menus,
    where: { tenant: { equals: id } },
  })
  const isDone = (docs[0]?.main ?? []).length > 0

  return line({
    href: `/admin/collections/menus/${docs[0]?.id ?? 'create'}`,
    isDone,
    key: 'menu',
    link: text('fillMenu'),
    sentence: text(isDone ? 'menuDone' : 'menuTodo'),
  })
}

const checkHome = async (payload: Payload, { id }: Tenant): Promise<CheckLine> => {
  const { docs } = await payload.find({
    ...common,
    collection: slugs.siteSettings,
    where: { tenant: { equals: id } },
  })
  const isDone = Boolean(docs[0]?.homePicture && docs[0].homeIntro)

  return line({
    href: `/admin/collections/site-settings/${docs[0]?.id ?? 'create'}`,
    isDone,
    key: 'home',
    link: text('fillHome'),
    sentence: text(isDone ? 'homeDone' : 'homeTodo'),
  })
}

const publishers = roleNames.filter((name) => roleMay(name, 'publish'))

const checkEditors = async (payload: Payload, { id }: Tenant): Promise<CheckLine> => {
  // a mandate holds until the evening of its last day
  const today = parisMoment(parisDay(now()), '00:00').toISOString()
  const { totalDocs } = await payload.count({
    collection: slugs.memberships,
    overrideAccess: true,
    where: {
      and: [
        { tenant: { equals: id } },
        { role: { in: publishers } },
        { or: [{ endsOn: { exists: false } }, { endsOn: { greater_than_equal: today } }] },
      ],
    },
  })

  return line({
    href: '/admin/collections/memberships/create',
    isDone: totalDocs > 0,
    key: 'editors',
    link: text('giveRole'),
    sentence: totalDocs > 0 ? text('editorsDone', { count: totalDocs }) : text('editorsTodo'),
  })
}

/** What surrounds the pages: contact and hours, menu, home page, and someone to keep them. */
export const checkSettings = (payload: Payload, site: Tenant): Promise<CheckLine[]> =>
  Promise.all([checkContact, checkMenu, checkHome, checkEditors].map((check) => check(payload, site)))
