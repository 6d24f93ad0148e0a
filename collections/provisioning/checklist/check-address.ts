import type { Payload } from 'payload'
import { env, originOfHost } from '#core/env.ts'
import { formatDate } from '#core/format.ts'
import type { Tenant } from '#payload-types'
import { findPlace, type SitePlace } from '#tenants/site-address.ts'
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

const addressLine = (site: Tenant, place: SitePlace | undefined): CheckLine => {
  const isOwn = place !== undefined && place.host !== provisionalHost(site.slug)

  return {
    key: 'address',
    links: isOwn
      ? []
      : [
          { href: `/admin/collections/hosts?where[tenant][equals]=${site.id}`, text: text('seeHosts') },
          { href: '/admin/collections/hosts/create', text: text('addHost') },
        ],
    sentence: text(isOwn ? 'addressOwn' : 'addressTemporary', { host: place ? place.host + place.base : '' }),
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

/** Where the site will be found: its own name or its parent’s, what the name leads to, its certificate. */
export const checkAddress = async (payload: Payload, site: Tenant): Promise<CheckLine[]> => {
  const place = await findPlace(payload, site.id)
  const host = place?.host ?? provisionalHost(site.slug)

  return [addressLine(site, place), ...(await Promise.all([dnsLine(host), certificateLine(host)]))]
}
