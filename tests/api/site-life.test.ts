import { describe, expect, it } from 'vitest'
import {
  loginEditorOf,
  loginIntegrator,
  loginPlatformAdmin,
  loginSiteAdministratorOf,
  visitor,
} from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument, dataFor } from '#tests/support/documents.ts'
import { buildSite, buildTenant, untilServed } from '#tests/support/sites.ts'

const pathOf = ({ id }: { id: string }): string => `/api/tenants/${id}`

describe('the state of a site', () => {
  it.each([
    ['an integrator', () => loginIntegrator()],
    ['a platform administrator', () => loginPlatformAdmin()],
  ])('is changed by %s, written down and recorded', async (_who, login) => {
    const tenant = await buildTenant({ name: 'Classun', state: 'delivered' })
    const operator = await login()

    const changed = await call('PATCH', pathOf(tenant), { state: 'online' }, operator)
    const { docs } = await call(
      'GET',
      `/api/audit-entries?where[documentId][equals]=${tenant.id}`,
      undefined,
      operator,
    )

    expect(changed.status, changed.text).toBe(200)
    expect(changed.doc.onlineOn).toBeTruthy()
    expect(docs).toEqual([
      expect.objectContaining({ action: 'changeState', title: 'Classun (Livré → En ligne)' }),
    ])
  })

  it.each([
    ['its administrator', (tenant: { id: string }) => loginSiteAdministratorOf(tenant)],
    ['its editor', (tenant: { id: string }) => loginEditorOf(tenant)],
    ['a visitor', () => Promise.resolve(visitor)],
  ])('is not changed by %s', async (_who, login) => {
    const tenant = await buildTenant({ state: 'online' })

    await call('PATCH', pathOf(tenant), { state: 'suspended' }, await login(tenant))

    expect((await readRow('tenants', tenant.id))?.state).toBe('online')
  })

  it.each([
    ['project', 'online'],
    ['online', 'project'],
    ['closed', 'online'],
  ] as const)('does not leap from %s to %s', async (from, to) => {
    const tenant = await buildTenant({ state: from })

    const refused = await call('PATCH', pathOf(tenant), { state: to }, await loginIntegrator())

    expect([refused.status, refused.code]).toEqual([409, 'tenants:error-transitionRefused'])
    expect(refused.text).toMatch(/États possibles/)
    expect((await readRow('tenants', tenant.id))?.state).toBe(from)
  })

  it('leaves the day that was typed', async () => {
    const tenant = await buildTenant({ deliveredOn: '2019-05-02T12:00:00.000Z', state: 'development' })

    const { doc } = await call('PATCH', pathOf(tenant), { state: 'delivered' }, await loginIntegrator())

    expect(doc.deliveredOn).toBe('2019-05-02T12:00:00.000Z')
  })

  it('takes the day of a suspension away with it', async () => {
    const tenant = await buildTenant({ state: 'online' })
    const integrator = await loginIntegrator()

    const suspended = await call('PATCH', pathOf(tenant), { state: 'suspended' }, integrator)
    const back = await call('PATCH', pathOf(tenant), { state: 'online' }, integrator)

    expect(suspended.doc.suspendedOn).toBeTruthy()
    expect(back.doc.suspendedOn).toBeNull()
  })
})

describe('a closed site', () => {
  it('is no longer written, even by an integrator', async () => {
    const tenant = await buildTenant()
    const news = await buildDocument('news', tenant)
    const integrator = await loginIntegrator()
    await call('PATCH', pathOf(tenant), { state: 'closed' }, integrator)

    const replies = [
      await call('POST', '/api/news', await dataFor('news', tenant), integrator),
      await call('PATCH', `/api/news/${news.id}`, { title: 'Autre' }, integrator),
      await call('DELETE', `/api/news/${news.id}`, undefined, integrator),
      await call('PATCH', pathOf(tenant), { town: 'Dax' }, await loginSiteAdministratorOf(tenant)),
    ]

    expect(replies.map(({ code }) => code)).toEqual(Array(4).fill('tenants:error-siteClosed'))
    expect(await readRow('news', news.id)).toMatchObject({ title: news.title })
  })

  it('says so to visitors, until its domain is given back', async () => {
    const site = await buildSite()
    const integrator = await loginIntegrator()
    await call('PATCH', pathOf(site), { state: 'closed' }, integrator)
    await untilServed(site.host, (status) => status === 410)

    const released = await call('POST', `${pathOf(site)}/release-hosts`, {}, integrator)
    await untilServed(site.host, (status) => status === 421)

    expect(released.json).toMatchObject({ done: 'released', hosts: site.host })
    expect((await visit(site, '/')).status).toBe(421)
    expect((await readRow('tenants', site.id))?.hostsReleasedOn).toBeTruthy()
    expect(
      await countRows('audit-entries', {
        and: [{ tenant: { equals: site.id } }, { action: { equals: 'releaseHosts' } }],
      }),
    ).toBe(1)
  })

  it.each([
    ['its administrator', 403, (tenant: { id: string }) => loginSiteAdministratorOf(tenant)],
    ['a visitor', 403, () => Promise.resolve(visitor)],
  ])('does not lose its domain to %s', async (_who, status, login) => {
    const site = await buildSite({ state: 'closed' })

    const refused = await call('POST', `${pathOf(site)}/release-hosts`, {}, await login(site))

    expect(refused.status).toBe(status)
    expect(await countRows('hosts', { tenant: { equals: site.id } })).toBe(1)
  })
})

it('keeps the domain of a site that is not closed', async () => {
  const site = await buildSite()

  const refused = await call('POST', `${pathOf(site)}/release-hosts`, {}, await loginIntegrator())

  expect([refused.status, refused.code]).toEqual([409, 'tenants:error-siteNotClosed'])
  expect(await countRows('hosts', { tenant: { equals: site.id } })).toBe(1)
})
