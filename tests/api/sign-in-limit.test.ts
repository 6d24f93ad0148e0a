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
const spend = async (line: string, times = 30): Promise<void> => {
  await Promise.all(Array.from({ length: times }, () => login(line, guess())))
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
  const failuresLeft = async (line: string): Promise<number[]> => [
    (await login(line, guess())).status,
    (await login(line, guess())).status,
  ]

  it('does not count: a whole mairie is behind one line', async () => {
    const line = ownLine()
    const account = { email: (await buildAccount()).email, password }
    await spend(line, 29)

    const statuses = [(await login(line, account)).status, (await login(line, account)).status]

    expect(statuses).toEqual([200, 200])
    expect(await failuresLeft(line)).toEqual([401, 429])
  })

  it('does not count at the extranet', async () => {
    const line = ownLine()
    const ours = await buildExtranet()
    const fields = { courriel: (await buildMember(ours)).email, 'mot-de-passe': password }
    await spend(line, 29)

    const first = await openBrowser(ours.site, {}, line).post('/espace/connexion', fields)
    const second = await openBrowser(ours.site, {}, line).post('/espace/connexion', fields)

    expect([first.status, second.status]).toEqual([303, 303])
    expect(await failuresLeft(line)).toEqual([401, 429])
  })
})
