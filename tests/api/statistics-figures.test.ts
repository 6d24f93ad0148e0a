import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { findSites, readSiteTotals } from '#plugins/statistics/figures/read-figures.ts'
import { loadSiteStatistics } from '#plugins/statistics/admin/load-statistics.ts'
import { createWriteBatch } from '#plugins/statistics/site/write-batch.ts'
import {
  loginContributorOf,
  loginEditorOf,
  loginIntegrator,
  loginStranger,
  loginWithExpiredMembership,
  visitor,
} from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

/** A site read twice by one person on 14 July. */
const buildReadSite = async () => {
  const { payload } = await platform()
  const tenant = await buildTenant({ features: ['statistics'] })

  await createWriteBatch(
    payload,
    50,
  )({
    day: '2026-07-14',
    id: randomUUID(),
    pages: new Map([['/agenda', 2]]),
    pageViews: 2,
    siteId: tenant.id,
    visits: 1,
  })
  return tenant
}

const csvOf = (query: Record<string, string>): string =>
  `/api/daily-statistics/csv?${new URLSearchParams(query).toString()}`

const spanOf = ({ id }: { id: string }) => ({ from: '2026-07-13', site: id, to: '2026-07-14' })

const requesterOf = async ({ id }: { id: string }) => {
  const { payload } = await platform()
  const user = await payload.findByID({ collection: slugs.users, depth: 0, id, overrideAccess: true })
  return { payload, user: { ...user, collection: slugs.users } }
}

describe('the CSV file', () => {
  it('gives the figures of one’s own site, day by day', async () => {
    const site = await buildReadSite()
    const contributor = await loginContributorOf(site)

    const { headers, status, text } = await call('GET', csvOf(spanOf(site)), undefined, contributor)

    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toBe(
      `attachment; filename="frequentation-${site.slug}-2026-07-13-2026-07-14.csv"`,
    )
    expect(text).toBe('\ufeffJour;Visites;Pages vues\r\n2026-07-13;0;0\r\n2026-07-14;1;2\r\n')
  })

  it('gives months when asked', async () => {
    const site = await buildReadSite()
    const integrator = await loginIntegrator()
    const query = { ...spanOf(site), by: 'month', from: '2026-06-01' }

    const { text } = await call('GET', csvOf(query), undefined, integrator)

    expect(text).toBe('\ufeffMois;Visites;Pages vues\r\n2026-06;0;0\r\n2026-07;1;2\r\n')
  })

  it('gives nothing to a visitor', async () => {
    const site = await buildReadSite()

    const { status, text } = await call('GET', csvOf(spanOf(site)), undefined, visitor)

    expect(status).toBe(401)
    expect(text).not.toContain('2026-07-14')
  })

  it.each([
    ['an editor of another site', async () => loginEditorOf(await buildTenant())],
    ['an account without membership', loginStranger],
  ])('gives nothing to %s', async (_name, login) => {
    const site = await buildReadSite()
    const actor = await login()

    const { code, status, text } = await call('GET', csvOf(spanOf(site)), undefined, actor)

    expect([status, code]).toEqual([404, 'statistics:error-siteUnknown'])
    expect(text).not.toContain(site.slug)
  })

  it('gives nothing to who administered the site once', async () => {
    const site = await buildReadSite()

    const { status } = await call(
      'GET',
      csvOf(spanOf(site)),
      undefined,
      await loginWithExpiredMembership(site),
    )

    expect(status).toBe(404)
  })

  it.each([
    ['missing', {}],
    ['not a day', { from: '2026-02-30', to: '2026-03-01' }],
    ['the wrong way round', { from: '2026-07-14', to: '2026-07-13' }],
    ['too long', { from: '2000-01-01', to: '2026-07-14' }],
    ['a piece of a query', { from: "2026-07-01' or '1'='1", to: '2026-07-14' }],
    ['of absurd length', { from: '9'.repeat(2000), to: '2026-07-14' }],
  ])('refuses a period %s', async (_name, period) => {
    const site = await buildReadSite()
    const editor = await loginEditorOf(site)

    const { code, status, text } = await call('GET', csvOf({ site: site.id, ...period }), undefined, editor)

    expect([status, code]).toEqual([400, 'statistics:error-periodInvalid'])
    expect(text).toContain('Cette période n’est pas valable')
  })

  it.each(['', '*', '../tenants', '{"$ne":null}', randomUUID()])('knows no site « %s »', async (site) => {
    const editor = await loginEditorOf(await buildReadSite())

    const { status } = await call('GET', csvOf({ ...spanOf({ id: site }) }), undefined, editor)

    expect(status).toBe(404)
  })

  it('is only read', async () => {
    const site = await buildReadSite()
    const editor = await loginEditorOf(site)

    const { status } = await call('POST', csvOf(spanOf(site)), {}, editor)

    expect(status).toBe(404)
  })
})

describe('the figures of the admin', () => {
  it('shows an editor one’s own sites only', async () => {
    const [ours, theirs] = [await buildReadSite(), await buildReadSite()]
    const requester = await requesterOf(await loginEditorOf(ours))

    const sites = await findSites(requester)
    const totals = await readSiteTotals(requester, { from: '2026-07-01', to: '2026-07-31' })
    const foreign = await loadSiteStatistics(requester, {
      site: { id: theirs.id, isMeasured: true, name: theirs.name, slug: theirs.slug },
      today: '2026-07-20',
    })

    expect(sites).toEqual([{ id: ours.id, isMeasured: true, name: ours.name, slug: ours.slug }])
    expect([...totals]).toEqual([[ours.id, { pageViews: 2, visits: 1 }]])
    expect(foreign.days.every(({ pageViews }) => pageViews === 0)).toBe(true)
    expect(foreign.topPages).toEqual([])
  })

  it('shows the last 30 days, the last 12 months and the most read pages', async () => {
    const site = await buildReadSite()
    const requester = await requesterOf(await loginEditorOf(site))
    const [known] = await findSites(requester)

    const shown = await loadSiteStatistics(requester, {
      site: known ?? { id: '', isMeasured: true, name: '', slug: '' },
      today: '2026-07-20',
    })

    expect(shown.days.map(({ period }) => period).filter((_, rank) => rank % 29 === 0)).toEqual([
      '2026-06-21',
      '2026-07-20',
    ])
    expect(shown.months.map(({ period }) => period).filter((_, rank) => rank % 11 === 0)).toEqual([
      '2025-08',
      '2026-07',
    ])
    expect(shown.months.at(-1)).toEqual({ pageViews: 2, period: '2026-07', visits: 1 })
    expect(shown.topPages).toEqual([{ path: '/agenda', views: 2 }])
  })

  it('is nobody’s to write', async () => {
    const site = await buildReadSite()
    const integrator = await loginIntegrator()
    const row = { day: '2026-07-15', lastBatch: 'x', pageViews: 9, tenant: site.id, visits: 9 }

    const created = await call('POST', '/api/daily-statistics', row, integrator)
    const read = await call(
      'GET',
      `/api/daily-statistics?where[tenant][equals]=${site.id}`,
      undefined,
      integrator,
    )

    expect(created.status).toBe(403)
    expect(read.docs).toHaveLength(1)
    expect(read.docs[0]).not.toHaveProperty('lastBatch')
  })
})
