import type { Payload } from 'payload'
import { inTurn } from '#core/lease.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { normalizeHost } from '#tenants/host-name.ts'
import { findPrefixProblem } from '#tenants/tenants/validate-prefix.ts'
import { checkOrder } from './check-orders.ts'
import { defaultTheme } from './choose-theme.ts'
import { provisioningErrors } from './errors.ts'
import { inviteEditor } from './invite-editor.ts'
import type { Body, SiteOrder } from './order.ts'
import { findSiteOf, provisionalHost, readKnown, type Known, type KnownSite } from './read-known-sites.ts'
import { refusedPath } from './refused-path.ts'
import { starterOf, writeStarter } from './write-starter.ts'

export type CreatedSite = {
  /** The host at which it answers until it has its own; that of a sub-site placed under its parent leads there. */
  host: string
  id: string
  /** `false` when the site was there already, whole: nothing has been written. */
  isNew: boolean
  name: string
  slug: string
}

const common = { depth: 0, overrideAccess: true } as const

/** What only the contents of the parent can tell. */
const refusePath = async (
  payload: Payload,
  { parentId, prefix }: { parentId: string | undefined; prefix: string | undefined },
): Promise<void> => {
  const problem = prefix
    ? await findPrefixProblem({ payload }, { parentId, prefix, siteId: undefined })
    : undefined

  if (problem !== undefined) {
    throw refusedPath(prefix ?? '', problem)
  }
}

const createTenant = async (
  payload: Payload,
  body: Body,
  { known, order: { pathPrefix, theme } }: { known: Known; order: SiteOrder },
): Promise<string> => {
  const parent = known.sites.find((site) => site.slug === body.parentSlug)?.id
  const { epciSiren, inseeCode, kind, name, population, postalCode, siren, slug, town } = body
  const look = { theme: theme ?? defaultTheme(body, known.themes) } as Tenant['look']

  await refusePath(payload, { parentId: parent, prefix: pathPrefix })
  const { id } = await payload.create({
    ...common,
    collection: slugs.tenants,
    data: {
      contactTitle: starterOf(body).contactTitle,
      epciSiren,
      inseeCode,
      kind,
      look,
      name,
      parent,
      pathPrefix,
      population,
      postalCode,
      siren,
      slug,
      state: 'development',
      town,
    },
  })
  return id
}

const ensureHost = async (
  payload: Payload,
  known: Known,
  host: { isCanonical: boolean; name: string; tenant: string },
): Promise<void> => {
  if (!known.hosts.has(host.name)) {
    await payload.create({ ...common, collection: slugs.hosts, data: host })
  }
}

/** A canonical host is written last: the site that has one is whole. One that lives is never touched again. */
const isWhole = async (payload: Payload, { id, state }: KnownSite): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: slugs.hosts,
    overrideAccess: true,
    where: { and: [{ tenant: { equals: id } }, { isCanonical: { equals: true } }] },
  })
  return totalDocs > 0 || (state !== 'project' && state !== 'development')
}

const carryOut = async (payload: Payload, order: SiteOrder): Promise<CreatedSite> => {
  const known = await readKnown(payload)
  const { body, problems } = checkOrder(order, known)
  const [problem] = problems

  if (problem || !body) {
    throw problem ?? new Error('order without body')
  }
  const existing = findSiteOf(known, body)
  const slug = existing?.slug ?? body.slug
  const host = provisionalHost(slug)

  if (existing?.id && (await isWhole(payload, existing))) {
    return { host, id: existing.id, isNew: false, name: existing.name, slug }
  }
  const id = existing?.id ?? (await createTenant(payload, body, { known, order }))
  const ownHost = order.host === undefined ? undefined : normalizeHost(order.host)

  await writeStarter(payload, body, id)
  for (const editor of order.editors ?? []) {
    await inviteEditor(payload, { id, name: body.name }, editor)
  }
  if (ownHost !== undefined) {
    await ensureHost(payload, known, { isCanonical: false, name: ownHost, tenant: id })
  }
  await ensureHost(payload, known, { isCanonical: true, name: host, tenant: id })
  return { host, id, isNew: true, name: body.name, slug }
}

/** How long an order waits for the one before it, in milliseconds: creating a site takes about a second. */
const patienceMs = 60_000

/**
 * Creates the site of a body: identity, theme, starter pages, menus, home page, editors, and a temporary address kept
 * out of search engines, because the site is not online yet. The same order twice gives one site; a run that stopped
 * halfway is completed by the next. Orders wait for each other, whichever processes they reach.
 *
 * @throws the first of the errors of `checkOrder`, before anything is written.
 * @throws provisioningErrors.mailNotSent when an invitation cannot leave: the next run completes the site.
 * @throws provisioningErrors.creationUnderway when others are at it for a minute.
 */
export const createSite = async (payload: Payload, order: SiteOrder): Promise<CreatedSite> => {
  const created = await inTurn(payload, 'create-site', () => carryOut(payload, order), { patienceMs })

  if (!created) {
    throw provisioningErrors.creationUnderway()
  }
  return created
}
