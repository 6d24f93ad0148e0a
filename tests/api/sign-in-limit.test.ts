import { afterEach, describe, expect, it } from 'vitest'
import { now, setClock } from '#core/clock.ts'
import { buildAccount, password } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { buildExtranet, buildMember, openBrowser } from '#tests/support/extranet.ts'
import { unique } from '#tests/support/unique.ts'

let lines = 0

/** A line that no other test of this process has. */
const ownLine = (): string => `203.0.113.${String((lines += 1))}`

afterEach(() => {
  setClock()
})

const login = (line: string, credentials: object, path = '/api/users/login') =>
  call('POST', path, credentials, {}, { 'X-Forwarded-For': line })

const guess = () => ({ email: `${unique('personne')}@exemple.fr`, password: 'Pas le bon' })

/** Fails as often as one line may, whatever the accounts. */
const spend = async (line: string): Promise<void> => {
  await Promise.all(Array.from({ length: 30 }, () => login(line, guess())))
}

describe('the thirty-first failure from one line', () => {
  it.each(['/api/users/login', '/api/users/login/', '/api/USERS/LOGIN', '/api/users/login?depth=0'])(
    'is refused before it is judged, at %s',
    async (path) => {
      const line = ownLine()
      const { email } = await buildAccount()
      await spend(line)

      const reply = await login(line, { email, password }, path)

      expect(reply.json).not.toHaveProperty('token')
      expect([reply.status, reply.code]).toEqual([429, 'server:error-tooManyAttempts'])
      expect(reply.text).toContain('Trop d’essais de connexion depuis votre réseau')
      expect(Number(reply.headers['retry-after'])).toBeGreaterThan(800)
    },
  )

  it('is refused at the extranet too, with the form to try again later', async () => {
    const line = ownLine()
    const ours = await buildExtranet()
    const { email } = await buildMember(ours)
    const browser = openBrowser(ours.site, {}, line)
    await spend(line)

    const byPassword = await browser.post('/espace/connexion', { courriel: email, 'mot-de-passe': password })
    const byKey = await browser.post(
      '/espace/connexion/cle',
      { reponse: '{}' },
      { from: '/espace/connexion' },
    )

    expect([byPassword.status, byKey.status]).toEqual([429, 429])
    expect(Number(byPassword.headers['retry-after'])).toBeGreaterThan(800)
    expect(byPassword.text).toContain('Trop d’essais de connexion depuis votre réseau')
    expect(byPassword.text).toContain(`value="${email}"`)
  })

  it('does not stop the neighbours, nor the same line a quarter of an hour later', async () => {
    const line = ownLine()
    const account = { email: (await buildAccount()).email, password }
    await spend(line)

    const neighbour = await login(ownLine(), account)
    setClock(new Date(now().getTime() + 15 * 60 * 1000 + 1000))
    const later = await login(line, account)

    expect([neighbour.status, later.status]).toEqual([200, 200])
  })

  it('is counted by the address that the proxy saw, whatever the client wrote before it', async () => {
    const line = ownLine()
    await spend(line)

    const reply = await login(`198.51.100.7, ${line}`, guess())

    expect(reply.status).toBe(429)
  })
})

describe('a sign-in that succeeds', () => {
  it('does not count: a whole mairie is behind one line', async () => {
    const line = ownLine()
    const account = { email: (await buildAccount()).email, password }

    const statuses = []
    for (let count = 0; count < 31; count += 1) {
      statuses.push((await login(line, account)).status)
    }

    expect(statuses).toEqual(Array(31).fill(200))
  })

  it('does not count at the extranet', async () => {
    const line = ownLine()
    const ours = await buildExtranet()
    const { email } = await buildMember(ours)

    const statuses = []
    for (let count = 0; count < 31; count += 1) {
      const browser = openBrowser(ours.site, {}, line)
      const { status } = await browser.post('/espace/connexion', {
        courriel: email,
        'mot-de-passe': password,
      })
      statuses.push(status)
    }

    expect(statuses).toEqual(Array(31).fill(303))
  })
})
