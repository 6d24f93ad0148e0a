import type { Payload } from 'payload'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { formEndpoint } from '../admin/form-endpoint.ts'
import { listOfTitles } from '../borrowed.ts'
import { tenantErrors } from '../errors.ts'
import { recordAudit, recordSystemAudit } from '../guard/record-audit.ts'
import { principalOf } from '../principal.ts'

/** A sub-site found under the names of this site would be found nowhere. */
const refuseWhileSubSitesBelow = async (payload: Payload, tenant: string): Promise<void> => {
  const { docs } = await payload.find({
    collection: slugs.tenants,
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    select: { name: true, pathPrefix: true },
    where: { and: [{ parent: { equals: tenant } }, { state: { not_equals: 'closed' } }] },
  })
  const below = docs.filter(({ pathPrefix }) => pathPrefix)

  if (below.length > 0) {
    throw tenantErrors.subSitesBelow({ sites: listOfTitles(below.map(({ name }) => name)) })
  }
}

/**
 * Gives back the host names of a closed site, which then answers nowhere; returns them. Its own step: until then
 * each of them says that the site is closed.
 *
 * @throws siteNotClosed, subSitesBelow
 */
export const releaseHosts = async (payload: Payload, tenant: string): Promise<string[]> => {
  const site = await payload.findByID({
    collection: slugs.tenants,
    depth: 0,
    disableErrors: true,
    id: tenant,
    joins: false,
    overrideAccess: true,
  })

  if (site?.state !== 'closed') {
    throw tenantErrors.siteNotClosed()
  }
  await refuseWhileSubSitesBelow(payload, tenant)
  const { docs } = await payload.delete({
    collection: slugs.hosts,
    depth: 0,
    overrideAccess: true,
    where: { tenant: { equals: tenant } },
  })

  await payload.update({
    collection: slugs.tenants,
    data: { hostsReleasedOn: now().toISOString() },
    depth: 0,
    id: tenant,
    overrideAccess: true,
  })
  return docs.map(({ name }) => name)
}

/** As a command does it, without an account. */
export const releaseHostsAsSystem = async (payload: Payload, tenant: string): Promise<string[]> => {
  const hosts = await releaseHosts(payload, tenant)

  await recordSystemAudit({
    action: 'releaseHosts',
    collection: slugs.hosts,
    documentId: tenant,
    payload,
    tenantId: tenant,
    title: hosts.join(', '),
  })
  return hosts
}

/**
 * `POST /api/tenants/:id/release-hosts`, for operators: « domaine rendu ».
 *
 * @throws siteNotClosed
 */
export const releaseHostsEndpoint = formEndpoint({
  act: async (req) => {
    const site = String(req.routeParams?.id)

    if (!(await principalOf(req)).may('operate')) {
      throw tenantErrors.foreignTenant()
    }
    const hosts = (await releaseHosts(req.payload, site)).join(', ')

    await recordAudit(req, {
      action: 'releaseHosts',
      collection: slugs.hosts,
      documentId: site,
      tenantId: site,
      title: hosts,
    })
    return { done: 'released', query: { hosts, site } }
  },
  path: '/:id/release-hosts',
  screen: '/operations',
})
