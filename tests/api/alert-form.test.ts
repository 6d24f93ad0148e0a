import { describe, expect, it, vi } from 'vitest'
import { loginAs, loginContributorOf, loginSiteAdministratorOf, visitor } from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { countRows } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildSite, buildTenant } from '#tests/support/sites.ts'

const path = '/api/alerts'
const alert = { hours: '3', message: 'Restez chez vous.', severity: 'danger', title: 'Tempête' }

describe('an alert from a phone', () => {
  it('is at the head of every page at once, and no more once withdrawn', async () => {
    const site = await buildSite()
    const publisher = await loginAs({ role: 'emergencyPublisher', tenant: site })
    const isShown = async (): Promise<boolean> =>
      (await visit(site, '/actualites')).text.includes('Restez chez vous.')

    const published = await call('POST', `${path}/publish`, { ...alert, site: site.id }, publisher)
    await vi.waitUntil(isShown)
    const { docs } = await call('GET', `${path}?where[tenant][equals]=${site.id}`, undefined, publisher)
    const withdrawn = await call('POST', `${path}/withdraw`, { alert: docs[0]?.id, site: site.id }, publisher)
    await vi.waitUntil(async () => !(await isShown()))

    expect([published.status, withdrawn.status], published.text).toEqual([200, 200])
  })

  it('is all that an emergency publisher does: no content is shown to them', async () => {
    const tenant = await buildTenant()
    const publisher = await loginAs({ role: 'emergencyPublisher', tenant })
    await buildDocument('news', tenant)

    const statuses = []
    for (const slug of ['news', 'events', 'pages', 'documents', 'media', 'menus', 'search-entries']) {
      statuses.push((await call('GET', `/api/${slug}`, undefined, publisher)).status)
    }

    expect(statuses).toEqual(Array(7).fill(403))
  })

  it.each([
    ['no title', { title: '' }],
    ['a title too long', { title: 'a'.repeat(81) }],
    ['no message', { message: '  ' }],
    ['a message too long', { message: 'a'.repeat(301) }],
    ['a severity that is none', { severity: 'panic' }],
    ['a duration that is none', { hours: '100000' }],
  ])('is refused with %s', async (_what, mistake) => {
    const tenant = await buildTenant()
    const publisher = await loginAs({ role: 'emergencyPublisher', tenant })

    const refused = await call(
      'POST',
      `${path}/publish`,
      { ...alert, ...mistake, site: tenant.id },
      publisher,
    )

    expect([refused.status, refused.code]).toEqual([400, 'collections:error-alertInvalid'])
    expect(await countRows('alerts', { tenant: { equals: tenant.id } })).toBe(0)
  })

  it('is neither published nor withdrawn by others', async () => {
    const [tenant, other] = [await buildTenant(), await buildTenant()]
    const { id } = await buildDocument('alerts', tenant, { endsAt: '2099-01-01T00:00:00.000Z' })
    const outsiders = [
      await loginAs({ role: 'emergencyPublisher', tenant: other }),
      await loginSiteAdministratorOf(other),
      await loginContributorOf(tenant),
      visitor,
    ]

    const statuses = []
    for (const actor of outsiders) {
      statuses.push(
        (await call('POST', `${path}/publish`, { ...alert, site: tenant.id }, actor)).status,
        (await call('POST', `${path}/withdraw`, { alert: id, site: tenant.id }, actor)).status,
      )
    }

    expect(
      statuses.every((status) => status === 403 || status === 404),
      String(statuses),
    ).toBe(true)
    expect(await countRows('alerts', { endsAt: { equals: '2099-01-01T00:00:00.000Z' } })).toBeGreaterThan(0)
    expect(await countRows('alerts', { tenant: { equals: tenant.id } })).toBe(1)
  })
})
