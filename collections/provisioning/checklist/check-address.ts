import type { Payload } from 'payload'
import { env, originOfHost } from '#core/env.ts'
import { formatDate } from '#core/format.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { text } from '../labels.ts'
import { provisionalHost } from '../read-known-sites.ts'
import type { CheckLine } from './check-line.ts'
import { probeCertificate, type Certificate } from './probe-certificate.ts'
import { resolveHost, type Resolution } from './resolve-host.ts'

const dnsStates: Record<Resolution, CheckLine['state']> = {
  missing: 'todo',
  resolved: 'done',
  unverified: 'unverified',
}

const addressLine = (site: Tenant, canonical: string | undefined): CheckLine => {
  const isOwn = canonical !== undefined && canonical !== provisionalHost(site.slug)

  return {
    key: 'address',
    links: isOwn
      ? []
      : [
          { href: `/admin/collections/hosts?where[tenant][equals]=${site.id}`, text: text('seeHosts') },
          { href: '/admin/collections/hosts/create', text: text('addHost') },
        ],
    sentence: text(isOwn ? 'addressOwn' : 'addressTemporary', { host: canonical ?? '' }),
    state: isOwn ? 'done' : 'todo',
  }
}

const dnsLine = async (host: string): Promise<CheckLine> => {
  const resolution = await resolveHost(host)

  return {
    key: 'dns',
    links: [],
    sentence: text(`dns-${resolution}`, { host }),
    state: dnsStates[resolution],
  }
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

/** Where the site will be found: its own name, what the name leads to, its certificate. */
export const checkAddress = async (payload: Payload, site: Tenant): Promise<CheckLine[]> => {
  const { docs } = await payload.find({
    collection: slugs.hosts,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ tenant: { equals: site.id } }, { isCanonical: { equals: true } }] },
  })
  const canonical = docs[0]?.name
  const host = canonical ?? provisionalHost(site.slug)

  return [addressLine(site, canonical), ...(await Promise.all([dnsLine(host), certificateLine(host)]))]
}
