import { env } from '#core/env.ts'
import { isAppError, type AppError } from '#core/errors.ts'
import { tenantErrors } from '#tenants/errors.ts'
import { normalizeHost } from '#tenants/host-name.ts'
import { isPlatformRole, roleNames } from '#tenants/roles.ts'
import { problemOfPrefix } from '#tenants/tenants/validate-prefix.ts'
import { provisioningErrors } from './errors.ts'
import type { Body, EditorOrder, SiteOrder } from './order.ts'
import { findSiteOf, provisionalHost, type Known } from './read-known-sites.ts'
import { refusedPath } from './refused-path.ts'
import { resolveBody } from './resolve-body.ts'

export type CheckedOrder = {
  /** Missing when the order does not say whose site it is. */
  body?: Body
  order: SiteOrder
  /** Empty for an order that can be carried out. */
  problems: AppError[]
}

/** The local part and the labels of a usual address: stricter than RFC 5322, as mail servers are. */
const emailPattern = /^[\w.+'-]+@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i

/** Roles of one site: an order gives no right over the platform. */
export const siteRoles = roleNames.filter((name) => !isPlatformRole(name))

const editorProblems = ({ email, role }: EditorOrder): AppError[] => [
  ...(emailPattern.test(email) ? [] : [provisioningErrors.emailInvalid({ email })]),
  ...(siteRoles.some((name) => name === role)
    ? []
    : [provisioningErrors.roleUnknown({ role, roles: siteRoles.join(', ') })]),
]

const hostProblems = (given: string, siteSlug: string, { hosts }: Known): AppError[] => {
  const host = normalizeHost(given)
  const owner = host === undefined ? undefined : hosts.get(host)

  if (host === undefined) {
    return [tenantErrors.hostInvalid({ host: given.slice(0, 100) })]
  }
  if (host === env.platformHost) {
    return [tenantErrors.hostReserved({ host })]
  }
  return owner === undefined || owner === siteSlug
    ? []
    : [provisioningErrors.hostTaken({ host, site: owner })]
}

/** A page of the parent may be in the way too: that is asked when the site is created. */
const pathProblems = (prefix: string, { parentSlug, slug }: Body, { sites }: Known): AppError[] => {
  const isTaken = sites.some(
    (site) => site.parentSlug === parentSlug && site.pathPrefix === prefix && site.slug !== slug,
  )
  const problem = problemOfPrefix(prefix, parentSlug !== undefined) ?? (isTaken ? 'prefixTaken' : undefined)

  return problem === undefined ? [] : [refusedPath(prefix, problem)]
}

const siteProblems = (body: Body, { host, pathPrefix, theme }: SiteOrder, known: Known): AppError[] => {
  const existing = findSiteOf(known, body)
  const slug = existing?.slug ?? body.slug
  const isTaken = !existing && known.sites.some((site) => site.slug === slug)
  const { parentSlug } = body

  return [
    ...(isTaken ? [provisioningErrors.slugTaken({ slug })] : []),
    ...(isTaken ? [] : hostProblems(provisionalHost(slug), slug, known)),
    ...(host === undefined ? [] : hostProblems(host, slug, known)),
    ...(pathPrefix === undefined ? [] : pathProblems(pathPrefix, { ...body, slug }, known)),
    ...(theme === undefined || known.themes.includes(theme)
      ? []
      : [provisioningErrors.themeUnknown({ theme, themes: known.themes.join(', ') })]),
    ...(parentSlug === undefined || known.sites.some((site) => site.slug === parentSlug)
      ? []
      : [provisioningErrors.parentUnknown({ parent: parentSlug })]),
  ]
}

/** Says everything that stands in the way of an order. Writes nothing. */
export const checkOrder = (order: SiteOrder, known: Known): CheckedOrder => {
  const found = resolveBody(order)
  const editors = (order.editors ?? []).flatMap(editorProblems)

  return isAppError(found)
    ? { order, problems: [found, ...editors] }
    : { body: found, order, problems: [...siteProblems(found, order, known), ...editors] }
}

/** What is known once the order has been carried out. */
const afterwards = (known: Known, { body, order }: CheckedOrder): Known => {
  if (!body) {
    return known
  }
  const slug = findSiteOf(known, body)?.slug ?? body.slug
  const host = order.host === undefined ? undefined : normalizeHost(order.host)

  return {
    ...known,
    hosts: new Map([
      ...known.hosts,
      [provisionalHost(slug), slug],
      ...(host === undefined ? [] : [[host, slug] as const]),
    ]),
    sites: findSiteOf(known, body)
      ? known.sites
      : [...known.sites, { ...body, ...(order.pathPrefix ? { pathPrefix: order.pathPrefix } : {}) }],
  }
}

/** Checks a whole list, each order as if the ones before it had been carried out. Writes nothing. */
export const checkOrders = (orders: SiteOrder[], known: Known): CheckedOrder[] => {
  const checked: CheckedOrder[] = []
  let soFar = known

  for (const order of orders) {
    const result = checkOrder(order, soFar)

    checked.push(result)
    soFar = result.problems.length === 0 ? afterwards(soFar, result) : soFar
  }
  return checked
}
