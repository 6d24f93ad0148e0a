import { describe, expect, it } from 'vitest'
import {
  buildAccount,
  buildMembership,
  login,
  loginEditorOf,
  loginIntegrator,
  loginPlatformAdmin,
  loginSiteAdministratorOf,
  loginWithExpiredMembership,
  loginWithFutureMembership,
} from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument, dataFor } from '#tests/support/documents.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { roleNames, isPlatformRole } from '#tenants/roles.ts'

const path = '/api/memberships'
const platformRoles = roleNames.filter(isPlatformRole)
const siteRoles = roleNames.filter((name) => !isPlatformRole(name))

describe('a role of the platform', () => {
  it.each(platformRoles)('%s is not given by an integrator', async (role) => {
    const { id: user } = await buildAccount()

    const given = await call('POST', path, { role, user }, await loginIntegrator())

    expect([given.status, given.code]).toEqual([403, 'tenants:error-roleNotGrantable'])
    expect(await countRows('memberships', { user: { equals: user } })).toBe(0)
  })

  it.each(platformRoles)('%s is given by who governs', async (role) => {
    const { id: user } = await buildAccount()

    const given = await call('POST', path, { role, user }, await loginPlatformAdmin())

    expect(given.status, given.text).toBe(201)
  })

  it.each(platformRoles)('%s is not reached by changing a role of a site', async (role) => {
    const membership = await buildMembership(await buildAccount(), {
      role: 'editor',
      tenant: await buildTenant(),
    })

    const changed = await call(
      'PATCH',
      `${path}/${membership.id}`,
      { role, tenant: null },
      await loginIntegrator(),
    )

    expect([changed.status, changed.code]).toEqual([403, 'tenants:error-roleNotGrantable'])
    expect((await readRow('memberships', membership.id))?.role).toBe('editor')
  })

  it('is not taken, nor passed on, by an integrator', async () => {
    const membership = await buildMembership(await buildAccount(), { role: 'platformAdmin' })
    const integrator = await loginIntegrator()
    const { id: accomplice } = await buildAccount()
    const one = `${path}/${membership.id}`

    const replies = [
      await call('PATCH', one, { user: accomplice }, integrator),
      await call('PATCH', one, { endsOn: '2020-01-01' }, integrator),
      await call('PATCH', one, { role: 'editor', tenant: (await buildTenant()).id }, integrator),
      await call('DELETE', one, undefined, integrator),
      await call('DELETE', `${path}?where[id][equals]=${membership.id}`, undefined, integrator),
    ]

    expect(replies.flatMap(({ docs }) => docs)).toEqual([])
    expect(replies.slice(0, 4).map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(await readRow('memberships', membership.id)).toMatchObject({ role: 'platformAdmin' })
  })

  it('is not given by its holder to themselves through another account', async () => {
    const integrator = await loginIntegrator()

    const given = await call('POST', path, { role: 'platformAdmin', user: integrator.id }, integrator)

    expect(given.status).toBe(403)
  })
})

describe('a role', () => {
  it.each(platformRoles)('%s names no site', async (role) => {
    const body = { role, tenant: (await buildTenant()).id, user: (await buildAccount()).id }

    const given = await call('POST', path, body, await loginPlatformAdmin())

    expect([given.status, given.code]).toEqual([400, 'tenants:error-roleScope'])
  })

  it.each(siteRoles)('%s names one', async (role) => {
    const { id: user } = await buildAccount()
    const integrator = await loginIntegrator()

    const without = await call('POST', path, { role, user }, integrator)
    const emptied = await call('POST', path, { role, tenant: null, user }, integrator)
    const tenant = await buildTenant()
    const sections = role === 'sectionEditor' ? [(await buildDocument('pages', tenant)).id] : []
    const within = await call('POST', path, { role, sections, tenant: tenant.id, user }, integrator)

    expect([without.code, emptied.code]).toEqual(Array(2).fill('tenants:error-roleScope'))
    expect(within.status, within.text).toBe(201)
  })

  it('is given to a stranger of the site by operators only', async () => {
    const tenant = await buildTenant()
    const body = { role: 'editor', tenant: tenant.id, user: (await buildAccount()).id }

    const statuses = [
      (await call('POST', path, body, await loginSiteAdministratorOf(tenant))).status,
      (await call('POST', path, body, await loginEditorOf(tenant))).status,
      (await call('POST', path, body)).status,
    ]

    expect(statuses).toEqual([403, 403, 403])
  })

  it('is not changed by its holder', async () => {
    const tenant = await buildTenant()
    const account = await buildAccount()
    const membership = await buildMembership(account, { role: 'contributor', tenant })

    const changed = await call(
      'PATCH',
      `${path}/${membership.id}`,
      { role: 'siteAdministrator' },
      await login(account.email),
    )

    expect(changed.status).toBe(403)
    expect((await readRow('memberships', membership.id))?.role).toBe('contributor')
  })

  it('is seen by its holder, and no other', async () => {
    const tenant = await buildTenant()
    const editor = await loginEditorOf(tenant)
    await loginEditorOf(tenant)

    const seen = await call('GET', `${path}?limit=1000`, undefined, editor)

    expect(seen.docs.map(({ user }) => user)).toEqual([editor.id])
  })
})

describe('a mandate', () => {
  it('holds on its first and last day', async () => {
    const tenant = await buildTenant()
    const account = await buildAccount()
    const today = new Date().toISOString()
    await buildMembership(account, { dates: { endsOn: today, startsOn: today }, role: 'editor', tenant })

    const created = await call('POST', '/api/news', await dataFor('news', tenant), await login(account.email))

    expect(created.status, created.text).toBe(201)
  })

  it.each([
    ['before it begins', loginWithFutureMembership],
    ['after it ends', loginWithExpiredMembership],
  ])('gives nothing %s', async (_when, loginFor) => {
    const tenant = await buildTenant()

    const created = await call('POST', '/api/news', await dataFor('news', tenant), await loginFor(tenant))

    expect(created.status).toBe(403)
  })

  it('ends for who is logged in, at their next request', async () => {
    const tenant = await buildTenant()
    const account = await buildAccount()
    const membership = await buildMembership(account, { role: 'editor', tenant })
    const editor = await login(account.email)
    const body = await dataFor('news', tenant)

    const before = await call('POST', '/api/news', body, editor)
    await call('DELETE', `${path}/${membership.id}`, undefined, await loginIntegrator())
    const after = await call('POST', '/api/news', await dataFor('news', tenant), editor)

    expect([before.status, after.status]).toEqual([201, 403])
  })
})
