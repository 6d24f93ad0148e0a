import type { Payload } from 'payload'
import { env, originOfHost } from '#core/env.ts'
import { formatDate } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import type { Host, Tenant } from '#payload-types'
import { findPlace, type SitePlace } from '#tenants/site-address.ts'
import { text } from '../labels.ts'
import { provisionalHost } from '../read-known-sites.ts'
import type { CheckLine } from './check-line.ts'
import { probeCertificate, type Certificate } from './probe-certificate.ts'
import { reachHost, type Reach } from './reach-host.ts'

/** Buttons that a screen holds. */
const mostHosts = 10

const reachStates: Record<Reach, CheckLine['state']> = {
  elsewhere: 'todo',
  missing: 'todo',
  reached: 'done',
  silent: 'unverified',
  unverified: 'unverified',
}

type Named = Pick<Host, 'id' | 'name'>

const findOwnHosts = async (payload: Payload, { id, slug }: Tenant): Promise<Named[]> => {
  const { docs } = await payload.find({
    collection: slugs.hosts,
    depth: 0,
    limit: mostHosts,
    overrideAccess: true,
    pagination: false,
    sort: 'name',
    where: { and: [{ tenant: { equals: id } }, { name: { not_equals: provisionalHost(slug) } }] },
  })
  return docs
}

const sentenceOf = (
  place: SitePlace | undefined,
  { isOwn, own }: { isOwn: boolean; own: Named[] },
): string => {
  const host = place ? place.host + place.base : ''

  if (isOwn) {
    return text('addressOwn', { host })
  }
  return own.length > 0
    ? text('addressNotMain', { host, hosts: own.map(({ name }) => name).join(', ') })
    : text('addressTemporary', { host })
}

const addressLine = (site: Tenant, place: SitePlace | undefined, own: Named[]): CheckLine => {
  const isOwn = place !== undefined && place.host !== provisionalHost(site.slug)

  return {
    // a sub-site below its parent has the hosts of that one
    ...(place?.base
      ? {}
      : { hosts: { mayAdd: !isOwn, others: own.filter(({ name }) => name !== place?.host) } }),
    key: 'address',
    links: isOwn
      ? []
      : [{ href: `/admin/collections/hosts?where[tenant][equals]=${site.id}`, text: text('seeHosts') }],
    sentence: sentenceOf(place, { isOwn, own }),
    state: isOwn ? 'done' : 'todo',
  }
}

const dnsLine = async (host: string): Promise<CheckLine> => {
  const reach = await reachHost(host)

  return { key: 'dns', links: [], sentence: text(`dns-${reach}`, { host }), state: reachStates[reach] }
}

/** What could not be seen from here keeps nobody from going online: a visit tells. */
const unseen: Certificate['state'][] = ['private', 'unreachable']

const certificateLine = async (host: string): Promise<CheckLine> => {
  const key = 'certificate'

  if (env.publicScheme === 'http') {
    return { key, links: [], sentence: text('certificate-http'), state: 'unverified' }
  }
  const certificate = await probeCertificate({ host, port: env.publicPort })
  const date = certificate.state === 'valid' ? formatDate(certificate.until) : ''

  return {
    key,
    links: [{ href: `${originOfHost(host)}/`, text: text('visitSite') }],
    sentence: text(`certificate-${certificate.state}`, { date, host }),
    state:
      certificate.state === 'valid' ? 'done' : unseen.includes(certificate.state) ? 'unverified' : 'todo',
  }
}

/**
 * Where the site will be found: its own name or its parent’s, what the name leads to, its certificate. Of a site whose
 * own name is not the main one yet, it is that name which is tried.
 */
export const checkAddress = async (payload: Payload, site: Tenant): Promise<CheckLine[]> => {
  const [place, own] = await Promise.all([findPlace(payload, site.id), findOwnHosts(payload, site)])
  const provisional = provisionalHost(site.slug)
  const main = place?.host ?? provisional
  const host = main === provisional ? (own[0]?.name ?? provisional) : main

  return [addressLine(site, place, own), ...(await Promise.all([dnsLine(host), certificateLine(host)]))]
}
