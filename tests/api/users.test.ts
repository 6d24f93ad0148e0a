import { describe, expect, it } from 'vitest'
import {
  buildAccount,
  login,
  loginEditorOf,
  loginIntegrator,
  loginPlatformAdmin,
  loginStranger,
  password,
} from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const address = (): string => `${unique('agent')}@exemple.fr`

const weak = ['', 'court', 'motdepasse2026', 'aaaaaaaaaaaaaaaa', 'mairie123456', 'Azerty123456!']

describe('a weak password', () => {
  it.each(weak)('is refused when an account is created: « %s »', async (chosen) => {
    const email = address()

    const created = await call('POST', '/api/users', { email, password: chosen }, await loginIntegrator())

    expect(created.status, created.text).toBe(400)
    expect(await countRows('users', { email: { equals: email } })).toBe(0)
  })

  it.each(weak.filter((chosen) => chosen !== ''))(
    'is refused to who changes theirs: « %s »',
    async (chosen) => {
      const account = await buildAccount()
      const before = await readRow('users', account.id)

      const changed = await call(
        'PATCH',
        `/api/users/${account.id}`,
        { password: chosen },
        await login(account.email),
      )
      const inBulk = await call(
        'PATCH',
        `/api/users?where[id][equals]=${account.id}`,
        { password: chosen },
        await login(account.email),
      )

      expect([changed.code, inBulk.code]).toEqual(Array(2).fill('tenants:error-passwordTooWeak'))
      expect((await readRow('users', account.id))?.hash).toBe(before?.hash)
    },
  )

  it('is refused when it is reset, and the link still serves', async () => {
    const { payload } = await platform()
    const { email } = await buildAccount()
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })

    const refused = await call('POST', '/api/users/reset-password', { password: 'motdepasse2026', token })
    const accepted = await call('POST', '/api/users/reset-password', { password: `${password} !`, token })

    expect(refused.code).toBe('tenants:error-passwordTooWeak')
    expect(accepted.status).toBe(200)
  })

  it.each([[['motdepasse']], [{ length: 20 }], [123456789012]])(
    'is not hidden in another type: %j',
    async (chosen) => {
      const account = await buildAccount()
      const before = await readRow('users', account.id)

      const created = await call(
        'POST',
        '/api/users',
        { email: address(), password: chosen },
        await loginIntegrator(),
      )
      await call('PATCH', `/api/users/${account.id}`, { password: chosen }, await login(account.email))

      expect(created.status, created.text).toBe(400)
      expect((await readRow('users', account.id))?.hash).toBe(before?.hash)
    },
  )

  it('is the name of the account, even to who changes theirs', async () => {
    const name = unique('bernadette')
    const account = await buildAccount(`${name}@exemple.fr`)

    const changed = await call(
      'PATCH',
      `/api/users/${account.id}`,
      { password: `${name}!` },
      await login(account.email),
    )

    expect(changed.code).toBe('tenants:error-passwordTooWeak')
  })
})

describe('logging in', () => {
  it('is closed after five failures, even with the right password', async () => {
    const { email } = await buildAccount()
    const attempt = (tried: string) => call('POST', '/api/users/login', { email, password: tried })

    for (let count = 0; count < 5; count += 1) {
      await attempt('Pas le bon mot de passe')
    }
    const right = await attempt(password)

    expect(right.status).toBe(401)
    expect(right.json).not.toHaveProperty('token')
  })

  it('says the same of an unknown account and of a wrong password', async () => {
    const { email } = await buildAccount()

    const wrong = await call('POST', '/api/users/login', { email, password: 'Pas le bon mot de passe' })
    const unknown = await call('POST', '/api/users/login', { email: address(), password })

    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text])
  })

  it.each([{ email: { $ne: '' }, password }, { email: ['a'], password }, { email: 1, password: 1 }, {}])(
    'takes no other type: %j',
    async (body) => {
      const reply = await call('POST', '/api/users/login', body)

      expect(reply.status).toBeOneOf([400, 401])
      expect(reply.json).not.toHaveProperty('token')
    },
  )

  it('gives a cookie that scripts and other sites cannot use', async () => {
    const { email } = await buildAccount()

    const { headers } = await call('POST', '/api/users/login', { email, password })
    const cookie = headers['set-cookie']?.[0] ?? ''

    expect(cookie).toMatch(/^payload-token=/)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).toContain('Path=/')
    expect(cookie).not.toContain('Domain=')
  })

  it('ends with the session: a token kept elsewhere is then worth nothing', async () => {
    const actor = await loginStranger()

    const before = await call('GET', '/api/users/me', undefined, actor)
    await call('POST', '/api/users/logout', {}, actor)
    const after = await call('GET', '/api/users/me', undefined, actor)

    expect(before.json).toHaveProperty('user.id', actor.id)
    expect(after.json).toHaveProperty('user', null)
  })

  it('ends everywhere when the password is reset', async () => {
    const { payload } = await platform()
    const account = await buildAccount()
    const actor = await login(account.email)
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: account.email },
      disableEmail: true,
    })

    await call('POST', '/api/users/reset-password', { password: `${password} !`, token })

    expect((await call('GET', '/api/users/me', undefined, actor)).json).toHaveProperty('user', null)
  })
})

describe('a cookie', () => {
  const askWith = (token: string, headers: Record<string, string>) =>
    call('GET', '/api/users/me', undefined, {}, { Cookie: `payload-token=${token}`, ...headers })

  it.each([
    ['our own panel', { Origin: 'http://localhost:3000' }],
    ['an address typed by hand', { 'Sec-Fetch-Site': 'none' }],
    ['our own page', { 'Sec-Fetch-Site': 'same-origin' }],
  ])('is believed from %s', async (_from, headers) => {
    const { id, token } = await loginStranger()

    expect((await askWith(token, headers)).json).toHaveProperty('user.id', id)
  })

  it.each([
    ['another site', { Origin: 'https://ailleurs.example' }],
    ['a page in a sandbox', { Origin: 'null' }],
    ['our host on another port', { Origin: 'http://localhost:4000' }],
    ['our host by another scheme', { Origin: 'https://localhost:3000' }],
    ['a host that starts like ours', { Origin: 'http://localhost:3000.ailleurs.example' }],
    ['a page of another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('is worth nothing from %s', async (_from, headers) => {
    const { token } = await loginStranger()

    expect((await askWith(token, headers)).json).toHaveProperty('user', null)
  })
})

describe('the first account', () => {
  it.each([
    '/api/users/first-register',
    '/api/users/first-register/',
    '/API/users/first-register',
    '/api//users/first-register',
    '/api/users/first%2Dregister',
    '/api/%75sers/first-register',
    '/api/./users/first-register',
  ])('is not made over the network: %s', async (path) => {
    const { status } = await call('POST', path, { email: address(), password })

    // 403 would come from Payload, that lets the first comer in when there is no account
    expect(status).toBeOneOf([400, 404, 405, 421, 501])
  })
})

describe('accounts', () => {
  it('are seen by their owner, and by operators', async () => {
    const editor = await loginEditorOf(await buildTenant())
    const other = await buildAccount()

    const own = await call('GET', '/api/users?limit=1000', undefined, editor)
    const one = await call('GET', `/api/users/${other.id}`, undefined, editor)
    const all = await call(
      'GET',
      `/api/users?where[id][equals]=${other.id}`,
      undefined,
      await loginIntegrator(),
    )

    expect(own.docs.map(({ id }) => id)).toEqual([editor.id])
    expect(one.status).toBeOneOf([403, 404])
    expect(all.docs).toHaveLength(1)
  })

  it.each(['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'lockUntil', 'sessions.id'])(
    'keep their %s from questions and order',
    async (field) => {
      const integrator = await loginIntegrator()

      const asked = [
        await call('GET', `/api/users?where[${field}][exists]=true`, undefined, integrator),
        await call('GET', `/api/users?where[${field}][like]=a`, undefined, integrator),
        await call('GET', `/api/memberships?where[user.${field}][exists]=true`, undefined, integrator),
        await call('GET', `/api/audit-entries?where[user.${field}][like]=a`, undefined, integrator),
      ]
      const shown = await call('GET', `/api/users?select[${field}]=true&sort=${field}`, undefined, integrator)

      expect(asked.map(({ status }) => status)).toEqual([400, 400, 400, 400])
      expect(shown.text).not.toMatch(/"(hash|salt|resetPasswordToken)":/)
    },
  )

  it('are not changed by integrators, whom a password would make anybody', async () => {
    const account = await buildAccount()
    const before = await readRow('users', account.id)

    const changed = await call(
      'PATCH',
      `/api/users/${account.id}`,
      { email: address(), password },
      await loginIntegrator(),
    )

    expect(changed.status).toBe(403)
    expect(await readRow('users', account.id)).toEqual(before)
  })

  it('are unlocked by operators only', async () => {
    const { email } = await buildAccount()

    const byStranger = await call('POST', '/api/users/unlock', { email }, await loginStranger())
    const byVisitor = await call('POST', '/api/users/unlock', { email })
    const byOperator = await call('POST', '/api/users/unlock', { email }, await loginIntegrator())

    expect([byStranger.status, byVisitor.status, byOperator.status]).toEqual([403, 403, 200])
  })

  it('are made and removed by nobody without the right', async () => {
    const account = await buildAccount()
    const editor = await loginEditorOf(await buildTenant())

    const statuses = [
      (await call('POST', '/api/users', { email: address(), password }, editor)).status,
      (await call('POST', '/api/users', { email: address(), password })).status,
      (await call('DELETE', `/api/users/${account.id}`, undefined, await loginIntegrator())).status,
      (await call('DELETE', `/api/users/${editor.id}`, undefined, editor)).status,
      (await call('DELETE', `/api/users/${account.id}`, undefined, await loginPlatformAdmin())).status,
    ]

    expect(statuses).toEqual([403, 403, 403, 403, 200])
  })

  it('do not write their own sessions nor their own lock', async () => {
    const actor = await loginStranger()
    const before = await readRow('users', actor.id)

    await call(
      'PATCH',
      `/api/users/${actor.id}`,
      { lockUntil: '2099-01-01', loginAttempts: 99, sessions: [{ expiresAt: '2099-01-01', id: 'planted' }] },
      actor,
    )
    const after = await readRow('users', actor.id)

    expect(JSON.stringify(after)).not.toContain('planted')
    expect([after?.lockUntil, after?.loginAttempts]).toEqual([before?.lockUntil, before?.loginAttempts])
  })

  it('say nothing of whether an address has one, when a password is forgotten', async () => {
    const { email } = await buildAccount()

    const known = await call('POST', '/api/users/forgot-password', { email })
    const unknown = await call('POST', '/api/users/forgot-password', { email: address() })

    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  })
})
