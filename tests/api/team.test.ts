import { describe, expect, it } from 'vitest'
import {
  buildAccount,
  buildMembership,
  login,
  loginAs,
  loginEditorOf,
  loginIntegrator,
  loginSiteAdministratorOf,
  password,
  visitor,
} from '#tests/support/actors.ts'
import { call, type Actor, type Reply } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { catchMails } from '#tests/support/mails.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'
import { isPlatformRole, roleNames } from '#tenants/roles.ts'

const path = '/api/memberships'
const address = (): string => `${unique('agent')}@exemple.fr`
const invite = (body: object, actor: Actor): Promise<Reply> => call('POST', `${path}/invite`, body, actor)
const countAccounts = (email: string): Promise<number> => countRows('users', { email: { equals: email } })

describe('an invitation', () => {
  it('makes an account whose owner chooses the password, and who then works on the site', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const email = address()

    const mails = await catchMails(() => invite({ email, role: 'editor', site: tenant.id }, administrator))
    const token = /\/admin\/reset\/([\da-f]+)/.exec(mails[0]?.text ?? '')?.[1]
    const chosen = await call('POST', '/api/users/reset-password', { password, token })
    const created = await call(
      'POST',
      '/api/alerts',
      { endsAt: '2099-01-01', message: 'Neige', severity: 'warning', tenant: tenant.id, title: 'Neige' },
      await login(email),
    )

    expect(mails).toMatchObject([{ subject: `Votre accès au site «\u00a0${tenant.name}\u00a0»`, to: email }])
    expect(chosen.status, chosen.text).toBe(200)
    expect(created.status, created.text).toBe(201)
  })

  it('sent twice gives one account and one role, with the dates said last', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const email = address()
    const body = { email, role: 'editor', site: tenant.id }

    const mails = await catchMails(async () => {
      await invite(body, administrator)
      await invite({ ...body, email: ` ${email.toUpperCase()} `, endsOn: '2099-06-30' }, administrator)
    })

    const held = await call('GET', `${path}?where[tenant][equals]=${tenant.id}`, undefined, administrator)
    expect(mails).toHaveLength(2)
    expect(await countAccounts(email)).toBe(1)
    expect(held.docs.filter(({ role }) => role === 'editor')).toMatchObject([
      { endsOn: '2099-06-30T12:00:00.000Z' },
    ])
  })

  it('answers the same for an address that has an account, which keeps its password', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const { email, id } = await buildAccount()
    await login(email)
    const before = await readRow('users', id)
    const replies: Reply[] = []

    const mails = await catchMails(async () => {
      replies.push(await invite({ email, role: 'editor', site: tenant.id }, administrator))
      replies.push(await invite({ email: address(), role: 'editor', site: tenant.id }, administrator))
    })

    expect([replies[0]?.status, replies[0]?.text]).toEqual([replies[1]?.status, replies[1]?.text])
    expect(mails[0]?.text).not.toContain('/reset/')
    expect((await readRow('users', id))?.hash).toBe(before?.hash)
  })

  it('whose message does not leave is said, and completed by the next', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const body = { email: address(), role: 'editor', site: tenant.id }
    const replies: Reply[] = []

    await catchMails(async () => void replies.push(await invite(body, administrator)), { isDown: true })
    const mails = await catchMails(async () => void replies.push(await invite(body, administrator)))

    expect(replies.map(({ code, status }) => [status, code])).toEqual([
      [502, 'tenants:error-invitationMail'],
      [200, undefined],
    ])
    expect(mails[0]?.text).toContain('/reset/')
  })

  it.each([
    ['no address', { email: '' }, 400],
    ['no address but a name', { email: 'mairie' }, 400],
    ['an address that would be two', { email: 'a@exemple.fr,b@exemple.fr' }, 400],
    ['an endless address', { email: `${'a'.repeat(300)}@exemple.fr` }, 400],
    ['a role that is none', { role: 'emperor' }, 400],
    ['no role', { role: undefined }, 400],
    ['an end before its beginning', { endsOn: '2030-01-01', startsOn: '2030-02-01' }, 400],
    ['a day that is none', { endsOn: '2030-02-31' }, 400],
    ['a section editor without section', { role: 'sectionEditor' }, 400],
    ['no site', { site: undefined }, 403],
    ['a site that is none', { site: 'none' }, 403],
  ])('is refused with %s, and makes no account', async (_what, mistake, status) => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const email = address()
    let refused: Reply | undefined

    const mails = await catchMails(async () => {
      refused = await invite({ email, role: 'editor', site: tenant.id, ...mistake }, administrator)
    })

    expect([refused?.status, mails], refused?.text).toEqual([status, []])
    expect(await countAccounts(email)).toBe(0)
  })

  it.each([
    ['another site’s administrator', async () => loginSiteAdministratorOf(await buildTenant())],
    ['an editor', (tenant: { id: string }) => loginEditorOf(tenant)],
    ['a reviewer', (tenant: { id: string }) => loginAs({ role: 'reviewer', tenant })],
    ['a visitor', () => Promise.resolve(visitor)],
  ])('is not for %s', async (_who, loginFor) => {
    const tenant = await buildTenant()
    const email = address()

    const refused = await invite({ email, role: 'contributor', site: tenant.id }, await loginFor(tenant))

    expect(refused.status).toBe(403)
    expect(await countAccounts(email)).toBe(0)
  })

  it.each(roleNames.filter(isPlatformRole))('never gives the platform role %s', async (role) => {
    const tenant = await buildTenant()
    const email = address()

    const refused = await invite({ email, role, site: tenant.id }, await loginSiteAdministratorOf(tenant))

    expect([refused.status, refused.code]).toEqual([403, 'tenants:error-roleNotGrantable'])
    expect(await countAccounts(email)).toBe(0)
  })
})

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
    expect(await readRow('memberships', theirs.id)).toMatchObject({ endsOn: null, role: 'editor' })
    expect(await readRow('memberships', ofPlatform.id)).toMatchObject({ endsOn: null, role: 'integrator' })
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

describe('the form of the team', () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

  it('goes back to its screen with the code of what was refused', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)

    const { headers, status } = await call('POST', `${path}/invite`, undefined, administrator, form)

    expect(status).toBe(303)
    expect(headers.location).toBe(
      'http://localhost:3000/admin/equipe?error=tenants%3Aerror-invitationInvalid',
    )
  })
})

describe('a handover', () => {
  it('gives the roles and what is scheduled to the successor, and ends the mandate on its day', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const leaving = await buildAccount()
    const membership = await buildMembership(leaving, { role: 'editor', tenant })
    const successor = await buildAccount()
    const news = await buildDocument('news', tenant, { _status: 'draft' })
    const { payload } = await platform()
    const job = await payload.db.create({
      collection: 'payload-jobs',
      data: {
        input: {
          doc: { relationTo: 'news', value: news.id },
          type: 'publish',
          user: { relationTo: 'users', value: leaving.id },
        },
        queue: 'default',
        taskSlug: 'schedulePublish',
        waitUntil: '2099-01-01T00:00:00.000Z',
      },
    })
    const body = { email: successor.email, endsOn: '2099-05-31', person: leaving.id, site: tenant.id }
    const replies: Reply[] = []

    await catchMails(async () => {
      replies.push(await call('POST', `${path}/handover`, body, administrator))
      replies.push(await call('POST', `${path}/handover`, body, administrator))
    })

    expect(
      replies.map(({ status }) => status),
      replies[0]?.text,
    ).toEqual([200, 200])
    expect((await readRow('memberships', membership.id))?.endsOn).toBe('2099-05-31T12:00:00.000Z')
    expect(await countRows('memberships', { user: { equals: successor.id } })).toBe(1)
    expect(JSON.stringify(await readRow('payload-jobs', String(job.id)))).toContain(successor.id)
  })

  it('is one’s own to make, and prolongs nothing', async () => {
    const tenant = await buildTenant()
    const account = await buildAccount()
    const own = await buildMembership(account, {
      dates: { endsOn: '2090-01-01T12:00:00.000Z' },
      role: 'siteAdministrator',
      tenant,
    })
    const administrator = await login(account.email)
    const handOver = (endsOn: string): Promise<Reply> =>
      call('POST', `${path}/handover`, { endsOn, person: account.id, site: tenant.id }, administrator)

    const later = await handOver('2099-01-01')
    const afterLater = (await readRow('memberships', own.id))?.endsOn
    const sooner = await handOver('2080-01-01')

    expect([later.status, sooner.status]).toEqual([200, 200])
    expect(afterLater).toBe('2090-01-01T12:00:00.000Z')
    expect((await readRow('memberships', own.id))?.endsOn).toBe('2080-01-01T12:00:00.000Z')
  })

  it('is refused on another site, for a stranger, and to who does not invite', async () => {
    const [tenant, other] = [await buildTenant(), await buildTenant()]
    const administrator = await loginSiteAdministratorOf(tenant)
    const person = await loginEditorOf(other)

    const codes = [
      (await call('POST', `${path}/handover`, { person: person.id, site: other.id }, administrator)).code,
      (await call('POST', `${path}/handover`, { person: person.id, site: tenant.id }, administrator)).code,
      (await call('POST', `${path}/handover`, { person: person.id, site: other.id }, person)).code,
    ]

    expect(codes).toEqual([
      'tenants:error-foreignTenant',
      'tenants:error-roleHolder',
      'tenants:error-foreignTenant',
    ])
  })
})

it('an integrator invites on every site', async () => {
  const tenant = await buildTenant()
  const email = address()
  const integrator = await loginIntegrator()

  await catchMails(() => invite({ email, role: 'siteAdministrator', site: tenant.id }, integrator))

  expect(await countAccounts(email)).toBe(1)
})
