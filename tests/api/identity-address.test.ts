import { describe, expect, it } from 'vitest'
import {
  buildAccount,
  login,
  loginIntegrator,
  loginPlatformAdmin,
  loginSiteAdministratorOf,
  password,
} from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { openBrowser } from '#tests/support/extranet.ts'
import { catchMails } from '#tests/support/mails.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const address = (): string => `${unique('agent')}@exemple.fr`

const panel = () => openBrowser({ host: 'localhost' })

const linkIn = (text: string | undefined): string =>
  /http:\/\/localhost:3000(\/admin\/\S+)/.exec(text ?? '')?.[1] ?? ''

describe('an address', () => {
  it.each([
    ['without a word', {}],
    ['with a wrong password', { currentPassword: 'Pas le bon mot de passe' }],
    ['with a password of another type', { currentPassword: [password] }],
  ])('is not changed %s', async (_how, proof) => {
    const account = await buildAccount()
    const wanted = address()

    const mails = await catchMails(async () => {
      const reply = await call(
        'PATCH',
        `/api/users/${account.id}`,
        { email: wanted, ...proof },
        await login(account.email),
      )
      expect([reply.status, reply.code]).toEqual([403, 'tenants:error-identityUnproven'])
    })

    expect(mails).toEqual([])
    expect((await readRow('users', account.id))?.email).toBe(account.email)
  })

  it('is changed by the link that is sent to it, once, and the former one is told', async () => {
    const account = await buildAccount()
    const actor = await login(account.email)
    const wanted = address()

    const mails = await catchMails(() =>
      call('PATCH', `/api/users/${account.id}`, { currentPassword: password, email: wanted }, actor),
    )
    const before = (await readRow('users', account.id))?.email
    const link = linkIn(mails.find(({ to }) => to === wanted)?.text)
    const shown = await panel().get(link)
    const unchanged = (await readRow('users', account.id))?.email
    const done = await panel().post(link, {})
    const again = await panel().post(link, {})

    expect(mails.map(({ to }) => to).sort()).toEqual([account.email, wanted].sort())
    expect([before, unchanged]).toEqual([account.email, account.email])
    expect([shown.status, done.status, again.status]).toEqual([200, 303, 403])
    expect((await readRow('users', account.id))?.email).toBe(wanted)
    expect((await call('GET', '/api/users/me', undefined, actor)).json).toHaveProperty('user', null)
    expect((await login(wanted)).id).toBe(account.id)
  })

  it('that somebody asked for gives them nothing of what its owner is invited to', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const taker = await buildAccount()
    const victim = address()

    await catchMails(async () => {
      await call(
        'PATCH',
        `/api/users/${taker.id}`,
        { currentPassword: password, email: victim },
        await login(taker.email),
      )
      await call(
        'POST',
        '/api/memberships/invite',
        { email: victim, role: 'editor', site: tenant.id },
        administrator,
      )
    })

    expect(await countRows('memberships', { user: { equals: taker.id } })).toBe(0)
    expect(await countRows('users', { email: { equals: victim } })).toBe(1)
  })

  it('with a password that an integrator typed is given to who reads its mail', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const email = address()
    await call('POST', '/api/users', { email, password }, await loginIntegrator())
    const typed = await login(email)

    const mails = await catchMails(() =>
      call('POST', '/api/memberships/invite', { email, role: 'editor', site: tenant.id }, administrator),
    )
    const refused = await call('POST', '/api/users/login', { email, password })

    expect(refused.status).toBe(401)
    expect((await call('GET', '/api/users/me', undefined, typed)).json).toHaveProperty('user', null)
    expect(linkIn(mails[0]?.text)).toContain('/admin/reset/')
  })

  it('of somebody else is confirmed in the same way, and their password is not anybody’s to choose', async () => {
    const account = await buildAccount()
    const admin = await loginPlatformAdmin()
    const wanted = address()

    const mails = await catchMails(() => call('PATCH', `/api/users/${account.id}`, { email: wanted }, admin))
    const chosen = await call('PATCH', `/api/users/${account.id}`, { password: `${password} !` }, admin)
    const inBulk = await call('PATCH', `/api/users?where[id][equals]=${account.id}`, { email: wanted }, admin)

    expect(mails.map(({ to }) => to).sort()).toEqual([account.email, wanted].sort())
    expect([chosen.code, inBulk.code]).toEqual(Array(2).fill('tenants:error-passwordNotYours'))
    expect((await readRow('users', account.id))?.email).toBe(account.email)
  })

  it('that somebody else asked for is not taken once its owner, who was told, chose another password', async () => {
    const account = await buildAccount()
    const [wanted, chosen] = [address(), `${password} et un moulin`]
    const thief = await login(account.email)
    const mails = await catchMails(() =>
      call('PATCH', `/api/users/${account.id}`, { currentPassword: password, email: wanted }, thief),
    )
    const [reset] = await catchMails(() => panel().post('/admin/forgot', { email: account.email }))
    const done = await panel().post(linkIn(reset?.text), { password: chosen })

    const link = linkIn(mails.find(({ to }) => to === wanted)?.text)
    const replies = [await panel().get(link), await panel().post(link, {})]

    expect(done.status, done.text).toBe(303)
    expect(replies.map(({ status }) => status)).toEqual([403, 403])
    expect((await readRow('users', account.id))?.email).toBe(account.email)
  })

  it('that has an account meanwhile is not taken', async () => {
    const account = await buildAccount()
    const wanted = address()
    const mails = await catchMails(async () =>
      call(
        'PATCH',
        `/api/users/${account.id}`,
        { currentPassword: password, email: wanted },
        await login(account.email),
      ),
    )
    await buildAccount(wanted)

    const refused = await panel().post(linkIn(mails.find(({ to }) => to === wanted)?.text), {})

    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Un autre compte a déjà cette adresse')
  })

  it('may be saved as it is, with a name, without a word', async () => {
    const account = await buildAccount()

    const saved = await call(
      'PATCH',
      `/api/users/${account.id}`,
      { email: account.email, name: 'Maïté' },
      await login(account.email),
    )

    expect([saved.status, saved.doc.name]).toEqual([200, 'Maïté'])
  })
})
