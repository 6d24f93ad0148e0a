import type { Payload } from 'payload'
import { env, originOfHost } from '#core/env.ts'
import type { Tenant } from '#payload-types'
import { findPlace, type SitePlace } from '#tenants/site-address.ts'
import { text } from '../labels.ts'
import { provisionalHost } from '../read-known-sites.ts'
import type { CheckLine } from './check-line.ts'
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

/** Honest: the certificate is the business of what stands in front, and only a visit tells. */
const certificateLine = (host: string): CheckLine => ({
  key: 'certificate',
  links: env.publicScheme === 'https' ? [{ href: `${originOfHost(host)}/`, text: text('visitSite') }] : [],
  sentence: text(`certificate-${env.publicScheme}`),
  state: 'unverified',
})

/** Where the site will be found: its own name or its parent’s, what the name leads to, its certificate. */
export const checkAddress = async (payload: Payload, site: Tenant): Promise<CheckLine[]> => {
  const place = await findPlace(payload, site.id)
  const host = place?.host ?? provisionalHost(site.slug)

  return [addressLine(site, place), await dnsLine(host), certificateLine(host)]
}
