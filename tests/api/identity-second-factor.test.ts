import { Secret, TOTP } from 'otpauth'
import { afterEach, describe, expect, it } from 'vitest'
import { now, setClock } from '#core/clock.ts'
import {
  confirmEnrolment,
  findSecondFactor,
  isRightCode,
  startEnrolment,
} from '#tenants/second-factor/second-factor.ts'
import { buildAccount, login, password } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { readRow } from '#tests/support/database.ts'
import { openBrowser } from '#tests/support/extranet.ts'
import { catchMails } from '#tests/support/mails.ts'
import { platform } from '#tests/support/platform.ts'

const { payload } = await platform()

afterEach(() => {
  setClock()
})

const codeAt = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now().getTime() })

const nextCode = (secret: string): string => {
  setClock(new Date(now().getTime() + 30_000))
  return codeAt(secret)
}

/** An account whose second factor is on. */
const buildProtected = async () => {
  const account = await buildAccount()
  const { secret } = await startEnrolment(payload, account, 'Webpublic')
  const codes = (await confirmEnrolment(payload, account.id, codeAt(secret))) ?? []

  return { ...account, codes, secret }
}

const chosen = 'Une vague, deux cabanes et 3 résiniers'

describe('the second factor of an account', () => {
  it('is asked for by the API after the password, and a code serves once', async () => {
    const { email, secret } = await buildProtected()
    const attempt = (code?: string) => call('POST', '/api/users/login', { code, email, password })

    const alone = await attempt()
    const wrong = await attempt('000000')
    const code = nextCode(secret)
    const right = await attempt(code)
    const replayed = await attempt(code)

    expect([alone, wrong, right, replayed].map(({ status }) => status)).toEqual([401, 401, 200, 401])
    expect([alone.code, wrong.code]).toEqual(['tenants:error-secondFactorAsked', 'tenants:error-codeRefused'])
    expect([alone.json, wrong.json, replayed.json].map((json) => JSON.stringify(json))).not.toContain('token')
    expect(right.json).toHaveProperty('token')
  })

  it('is not gone round by Payload’s own login', async () => {
    const { email } = await buildProtected()

    await expect(
      payload.login({ collection: 'users', data: { email, password }, overrideAccess: true }),
    ).rejects.toThrow('secondFactorAsked')
  })

  it('is asked for when a password is reset, and the link then still serves', async () => {
    const { email, id, secret } = await buildProtected()
    const mails = await catchMails(() => call('POST', '/api/users/forgot-password', { email }))
    const token = /\/reset\/([\da-f]{40})/.exec(mails[0]?.text ?? '')?.[1]
    const before = (await readRow('users', id))?.hash

    const alone = await call('POST', '/api/users/reset-password', { password: chosen, token })
    const after = (await readRow('users', id))?.hash
    const proven = await call('POST', '/api/users/reset-password', {
      code: nextCode(secret),
      password: chosen,
      token,
    })

    expect([alone.status, proven.status]).toEqual([401, 200])
    expect(after).toBe(before)
    expect(proven.json).not.toHaveProperty('token')
  })

  it('is asked for when a password is changed', async () => {
    const { email, id, secret } = await buildProtected()
    const { json } = await call('POST', '/api/users/login', { code: nextCode(secret), email, password })
    const actor = { id, token: (json as { token: string }).token }
    const change = (proof: object) =>
      call('PATCH', `/api/users/${id}`, { currentPassword: password, password: chosen, ...proof }, actor)

    const alone = await change({})
    const proven = await change({ code: nextCode(secret) })

    expect([alone.status, proven.status]).toEqual([403, 200])
  })

  it.each(['application', 'recovery'] as const)(
    'takes a code of %s once, even read by two fronts before either wrote',
    async (kind) => {
      const { codes, id, secret } = await buildProtected()
      const code = kind === 'application' ? nextCode(secret) : (codes[0] ?? '')
      const asRead = await findSecondFactor(payload, id)
      const judge = async () => asRead !== undefined && isRightCode(payload, asRead, code)

      const together = await Promise.all([judge(), judge(), judge()])
      const late = await judge()

      expect([...together, late].filter(Boolean)).toHaveLength(1)
    },
  )

  it('is under a new secret each time, until it is confirmed', async () => {
    const account = await buildAccount()

    const first = await startEnrolment(payload, account, 'Webpublic')
    const second = await startEnrolment(payload, account, 'Webpublic')

    expect(second.secret).not.toBe(first.secret)
    expect(await confirmEnrolment(payload, account.id, codeAt(first.secret))).toBeUndefined()
    expect(await confirmEnrolment(payload, account.id, codeAt(second.secret))).toHaveLength(10)
  })

  it('that was begun is forgotten when the password changes', async () => {
    const account = await buildAccount()
    const { secret } = await startEnrolment(payload, account, 'Webpublic')

    await call(
      'PATCH',
      `/api/users/${account.id}`,
      { currentPassword: password, password: chosen },
      await login(account.email),
    )

    expect(await confirmEnrolment(payload, account.id, codeAt(secret))).toBeUndefined()
  })
})

describe('the sign-in pages of the panel', () => {
  const panel = () => openBrowser({ host: 'localhost' })
  const give = (browser: ReturnType<typeof panel>, email: string, secret = password) =>
    browser.post('/admin/login', { email, password: secret, suite: '/admin/equipe?site=1' })

  it('let somebody in by address and password, where they wanted to go', async () => {
    const { email, id } = await buildAccount()
    const browser = panel()

    const answer = await give(browser, email)
    const token = browser.cookies['payload-token'] ?? ''
    const me = await call('GET', '/api/users/me', undefined, { token })

    expect([answer.status, answer.headers.location]).toEqual([303, '/admin/equipe?site=1'])
    expect(me.json).toHaveProperty('user.id', id)
  })

  it.each(['//exemple.org/admin', 'https://exemple.org/admin', '/api/users', '/admin/login', '/admin/../x'])(
    'lead nowhere but to the panel: %s',
    async (suite) => {
      const { email } = await buildAccount()

      const answer = await panel().post('/admin/login', { email, password, suite })

      expect([answer.status, answer.headers.location]).toEqual([303, '/admin'])
    },
  )

  it('ask for the code, and open nothing before it', async () => {
    const { codes, email, secret } = await buildProtected()
    const browser = panel()

    const first = await give(browser, email)
    const before = browser.cookies['payload-token']
    const wrong = await browser.post('/admin/login/code', { code: '000000' })
    const right = await browser.post('/admin/login/code', { code: nextCode(secret) })
    const other = panel()
    await give(other, email)
    const recovered = await other.post('/admin/login/code', { code: codes[3] ?? '' })

    expect([first.headers.location, before]).toEqual(['/admin/login/code', undefined])
    expect([wrong.status, right.status, recovered.status]).toEqual([401, 303, 303])
    expect(browser.cookies['payload-token']).toMatch(/^ey/)
  })

  it('do not let a second factor be replaced between the password and the code', async () => {
    const { email } = await buildProtected()
    const browser = panel()
    await give(browser, email)

    const started = await browser.post('/admin/login/verification', { action: 'start' })
    const skipped = await browser.post('/admin/login/suite', {})
    const chosenAlone = await browser.post('/admin/login/mot-de-passe', { password: chosen })

    expect([started, skipped, chosenAlone].map(({ headers }) => headers.location)).toEqual(
      Array(3).fill('/admin/login/code'),
    )
    expect(browser.cookies['payload-token']).toBeUndefined()
  })

  it('say the same of an unknown address and a wrong password, and keep the address', async () => {
    const { email } = await buildAccount()

    const wrong = await give(panel(), email, 'Pas le bon')
    const unknown = await give(panel(), 'personne@exemple.fr', 'Pas le bon')

    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(wrong.text.replaceAll(email, '')).toBe(unknown.text.replaceAll('personne@exemple.fr', ''))
  })

  it('ask for another password in place of one that somebody gave', async () => {
    const { email, id } = await buildAccount()
    await payload.db.updateOne({ collection: 'users', data: { isPasswordGiven: true }, id, returning: false })
    const browser = panel()

    const byApi = await call('POST', '/api/users/login', { email, password })
    const asked = await give(browser, email)
    const weak = await browser.post('/admin/login/mot-de-passe', { password: 'motdepasse12' })
    const done = await browser.post('/admin/login/mot-de-passe', { password: chosen })

    expect(byApi.code).toBe('tenants:error-passwordToChange')
    expect(asked.headers.location).toBe('/admin/login/mot-de-passe')
    expect([weak.status, done.status]).toEqual([422, 303])
    expect(browser.cookies['payload-token']).toMatch(/^ey/)
    expect((await call('POST', '/api/users/login', { email, password: chosen })).status).toBe(200)
  })

  it('refuse a form of another site', async () => {
    const { email } = await buildAccount()
    const browser = panel()

    const answer = await browser.post(
      '/admin/login',
      { email, password },
      { headers: { Origin: 'https://ailleurs.example' } },
    )

    expect(answer.status).toBe(403)
    expect(browser.cookies['payload-token']).toBeUndefined()
  })

  it('switch the second factor on and off from « Ma sécurité », for who gives their password', async () => {
    const { email, id } = await buildAccount()
    const browser = panel()
    await give(browser, email)
    const headers = { 'Sec-Fetch-Site': 'same-origin' }
    const act = (fields: Record<string, string>) => browser.post('/admin/securite', fields, { headers })

    const unproven = await act({ action: 'start', currentPassword: 'Pas le bon' })
    const started = await act({ action: 'start', currentPassword: password })
    const secret = (/<code>([A-Z2-7 ]+)<\/code>/.exec(started.text)?.[1] ?? '').replaceAll(' ', '')
    const wrong = await act({ action: 'confirm', code: '000000' })
    const confirmed = await act({ action: 'confirm', code: codeAt(secret) })
    const isOn = Boolean((await findSecondFactor(payload, id))?.confirmedAt)
    const alone = await act({ action: 'remove', currentPassword: password })
    const removed = await act({ action: 'remove', code: nextCode(secret), currentPassword: password })

    expect([unproven.status, started.status, wrong.status, confirmed.status]).toEqual([403, 200, 422, 200])
    expect(wrong.text).not.toContain(secret.slice(0, 4))
    expect([...confirmed.text.matchAll(/<code>[a-z2-9-]{14}<\/code>/g)]).toHaveLength(10)
    expect([isOn, alone.status, removed.status]).toEqual([true, 403, 200])
    expect(await findSecondFactor(payload, id)).toBeUndefined()
  })

  it('show « Ma sécurité » to nobody else', async () => {
    const answer = await panel().get('/admin/securite')

    expect([answer.status, answer.headers.location]).toEqual([
      303,
      '/admin/login?redirect=%2Fadmin%2Fsecurite',
    ])
  })
})
