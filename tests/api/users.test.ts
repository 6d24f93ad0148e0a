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
