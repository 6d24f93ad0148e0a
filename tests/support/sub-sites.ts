import { vi } from 'vitest'
import type { Tenant } from '#payload-types'
import { visit } from './call.ts'
import { buildDocument } from './documents.ts'
import { linkTo, richText, words } from './fill-fields.ts'
import { buildTenant, type TestSite } from './sites.ts'

/** Where the sub-sites of the tests are found below their parents. */
export const base = '/mediatheque'

/** The front learns of a place after it is written. */
export const untilStatus = (host: string, path: string, status: number): Promise<unknown> =>
  vi.waitUntil(async () => (await visit({ host }, path)).status === status, { interval: 5, timeout: 5000 })

/** A sub-site found under its parent, at `base` unless told another. */
export const buildSubSite = async (parent: TestSite, overrides: Partial<Tenant> = {}): Promise<TestSite> => {
  const tenant = await buildTenant({ parent: parent.id, pathPrefix: base.slice(1), ...overrides })

  await untilStatus(parent.host, `/${String(tenant.pathPrefix)}/robots.txt`, 200)
  return { ...tenant, host: parent.host }
}

/** A sub-site that links by every way there is: menu, settings, blocks, texts, alerts, pictures, documents. */
export const fillSite = async (site: TestSite): Promise<void> => {
  const picture = await buildDocument('media', site)
  const report = await buildDocument('documents', site)
  const hours = await buildDocument('pages', site, {
    _status: 'published',
    picture: picture.id,
    title: 'Horaires',
  })
  const below = await buildDocument('pages', site, {
    _status: 'published',
    blocks: [
      { blockType: 'gallery', pictures: [{ picture: picture.id }], title: 'Photos' },
      { blockType: 'documentList', documents: [report.id] },
      { blockType: 'text', content: richText(words('Voir '), linkTo(hours.id, 'Horaires')) },
    ],
    parent: hours.id,
    title: 'Été',
  })
  const news = Array.from({ length: 25 }, (_, rank) =>
    buildDocument('news', site, { _status: 'published', title: `Nouveauté ${String(rank)}` }),
  )

  await Promise.all(news)
  await buildDocument('events', site, {
    _status: 'published',
    startsAt: new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString(),
    title: 'Heure du conte',
  })
  await buildDocument('alerts', site, { link: { page: below.id, text: 'Voir les horaires' } })
  await buildDocument('menus', site, {
    footer: [{ address: '/documents', text: 'Documents' }],
    main: [{ children: [{ page: below.id, text: 'Été' }], page: hours.id, text: 'Horaires' }],
    quick: [{ address: '/agenda', text: 'Agenda' }],
  })
  await buildDocument('site-settings', site, {
    highlights: [below.id],
    homePicture: picture.id,
    logo: picture.id,
  })
}
