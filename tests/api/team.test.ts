import { describe, expect, it } from 'vitest'
import {
  buildAccount,
  buildMembership,
  login,
  loginEditorOf,
  loginSiteAdministratorOf,
  password,
} from '#tests/support/actors.ts'
import { call, type Actor, type Reply } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const path = '/api/memberships'
const address = (): string => `${unique('agent')}@exemple.fr`
const invite = (body: object, actor: Actor): Promise<Reply> => call('POST', `${path}/invite`, body, actor)

describe('an administrator of a site', () => {
  it('gives, dates and takes the roles of people of the site', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const editor = await loginEditorOf(tenant)

    const given = await call(
      'POST',
      path,
      { role: 'reviewer', tenant: tenant.id, user: editor.id },
      administrator,
    )
    const one = `${path}/${String(given.doc.id)}`
    const dated = await call('PATCH', one, { endsOn: '2099-01-01' }, administrator)
    const taken = await call('DELETE', one, undefined, administrator)

    expect([given.status, dated.status, taken.status], given.text).toEqual([201, 200, 200])
  })

  it('gives no role to an account they do not see, by any way', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const stranger = await buildAccount()
    const own = await buildMembership({ id: (await loginEditorOf(tenant)).id }, { role: 'editor', tenant })

    const replies = [
      await call('POST', path, { role: 'editor', tenant: tenant.id, user: stranger.id }, administrator),
      await call('PATCH', `${path}/${own.id}`, { user: stranger.id }, administrator),
    ]

    expect(replies.map(({ code }) => code)).toEqual(Array(2).fill('tenants:error-roleHolder'))
    expect(await countRows('memberships', { user: { equals: stranger.id } })).toBe(0)
  })

  it('touches no role of another site, nor of the platform', async () => {
    const [tenant, other] = [await buildTenant(), await buildTenant()]
    const administrator = await loginSiteAdministratorOf(tenant)
    const account = await buildAccount()
    await buildMembership(account, { role: 'editor', tenant })
    const theirs = await buildMembership(account, { role: 'editor', tenant: other })
    const ofPlatform = await buildMembership(account, { role: 'integrator' })
    const before = [await readRow('memberships', theirs.id), await readRow('memberships', ofPlatform.id)]

    const statuses = []
    for (const { id } of [theirs, ofPlatform]) {
      statuses.push(
        (await call('GET', `${path}/${id}`, undefined, administrator)).status,
        (await call('PATCH', `${path}/${id}`, { endsOn: '2020-01-01' }, administrator)).status,
        (await call('PATCH', `${path}/${id}`, { role: 'editor', tenant: tenant.id }, administrator)).status,
        (await call('DELETE', `${path}/${id}`, undefined, administrator)).status,
        (await call('POST', `${path}/remove`, { membership: id, site: tenant.id }, administrator)).status,
      )
    }

    expect(statuses.every((status) => status === 403 || status === 404)).toBe(true)
    expect([await readRow('memberships', theirs.id), await readRow('memberships', ofPlatform.id)]).toEqual(
      before,
    )
  })

  it('does not change their own role: neither its end, nor by a second one', async () => {
    const tenant = await buildTenant()
    const account = await buildAccount()
    const own = await buildMembership(account, {
      dates: { endsOn: '2099-01-01T12:00:00.000Z' },
      role: 'siteAdministrator',
      tenant,
    })
    const administrator = await login(account.email)

    const replies = [
      await call('PATCH', `${path}/${own.id}`, { endsOn: null }, administrator),
      await call('DELETE', `${path}/${own.id}`, undefined, administrator),
      await call('POST', path, { role: 'editorInChief', tenant: tenant.id, user: account.id }, administrator),
      await invite({ email: account.email, role: 'editorInChief', site: tenant.id }, administrator),
    ]

    expect(replies.map(({ status }) => status)).toEqual(Array(4).fill(403))
    expect(await countRows('memberships', { user: { equals: account.id } })).toBe(1)
    expect((await readRow('memberships', own.id))?.endsOn).toBe('2099-01-01T12:00:00.000Z')
  })

  it('moves no role to another site, even of theirs', async () => {
    const [tenant, other] = [await buildTenant(), await buildTenant()]
    const administrator = await loginSiteAdministratorOf(tenant, other)
    const membership = await buildMembership(await buildAccount(), { role: 'editor', tenant })

    const moved = await call('PATCH', `${path}/${membership.id}`, { tenant: other.id }, administrator)

    expect(moved.code).toBe('tenants:error-roleHolder')
  })

  it('sees the people of their sites and no other account', async () => {
    const [tenant, other] = [await buildTenant(), await buildTenant()]
    const administrator = await loginSiteAdministratorOf(tenant)
    const colleague = await loginEditorOf(tenant)
    const stranger = await loginEditorOf(other)

    const seen = await call('GET', '/api/users?limit=1000', undefined, administrator)
    const roles = await call('GET', `${path}?limit=1000&depth=1`, undefined, administrator)
    const one = await call('GET', `/api/users/${stranger.id}`, undefined, administrator)

    expect(seen.docs.map(({ id }) => id).sort()).toEqual([administrator.id, colleague.id].sort())
    expect(roles.docs).toHaveLength(2)
    expect(roles.text).not.toContain(other.id)
    expect(one.status).toBeOneOf([403, 404])
  })

  it('changes, makes, unlocks and removes no account', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const account = await buildAccount()
    await buildMembership(account, { role: 'editor', tenant })
    const before = await readRow('users', account.id)

    const statuses = [
      (await call('PATCH', `/api/users/${account.id}`, { password: `${password} !` }, administrator)).status,
      (await call('PATCH', `/api/users/${account.id}`, { email: address() }, administrator)).status,
      (await call('POST', '/api/users', { email: address(), password }, administrator)).status,
      (await call('POST', '/api/users/unlock', { email: account.email }, administrator)).status,
      (await call('DELETE', `/api/users/${account.id}`, undefined, administrator)).status,
    ]

    expect(statuses).toEqual(Array(5).fill(403))
    expect(await readRow('users', account.id)).toEqual(before)
  })

  it.each(['hash', 'salt', 'resetPasswordToken', 'sessions.id'])(
    'asks nothing of the %s of their people',
    async (field) => {
      const administrator = await loginSiteAdministratorOf(await buildTenant())

      const asked = await call('GET', `${path}?where[user.${field}][like]=a`, undefined, administrator)

      expect(asked.status).toBe(400)
    },
  )
})
