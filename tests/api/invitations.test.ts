import { describe, expect, it } from 'vitest'
import {
  buildAccount,
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

  it('waits for a mail server that is down', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const body = { email: address(), role: 'editor', site: tenant.id }
    const { payload } = await platform()
    const replies: Reply[] = []

    await catchMails(async () => void replies.push(await invite(body, administrator)), { isDown: true })
    const early = await catchMails(() => Promise.resolve())
    const late = await catchMails(() =>
      payload.db.updateMany({
        collection: 'payload-jobs',
        data: { waitUntil: '2020-01-01T00:00:00.000Z' },
        where: { taskSlug: { equals: 'invitationMail' } },
      }),
    )

    expect([replies[0]?.status, early]).toEqual([200, []])
    expect(late).toMatchObject([{ text: expect.stringContaining('/reset/') as unknown, to: body.email }])
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

it('an integrator invites on every site', async () => {
  const tenant = await buildTenant()
  const email = address()
  const integrator = await loginIntegrator()

  await catchMails(() => invite({ email, role: 'siteAdministrator', site: tenant.id }, integrator))

  expect(await countAccounts(email)).toBe(1)
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
