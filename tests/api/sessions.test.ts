import { describe, expect, it } from 'vitest'
import { buildAccount, login, loginStranger, password } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { platform } from '#tests/support/platform.ts'
import { unique } from '#tests/support/unique.ts'

const address = (): string => `${unique('agent')}@exemple.fr`

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
