import type { IncomingRequest, Site } from '#core/front.ts'

export const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'

export const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1'

export const buildSite = (overrides: Partial<Site> = {}): Site => ({
  address: 'https://www.dax.fr',
  base: '',
  contactSiteId: 'site-1',
  features: ['statistics'],
  id: 'site-1',
  isDemonstration: false,
  isIndexable: true,
  kind: 'commune',
  look: { theme: 'clairiere', variants: { footer: 'columns', header: 'wide', home: 'news' } },
  members: [],
  subSites: [],
  name: 'Dax',
  slug: 'dax',
  state: 'open',
  ...overrides,
})

export const buildRequest = (
  headers: IncomingRequest['headers'] = {},
  remoteAddress = '192.0.2.7',
): IncomingRequest => ({ headers: { 'user-agent': firefox, ...headers }, socket: { remoteAddress } })
