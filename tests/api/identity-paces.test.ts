import crypto from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { now, setClock } from '#core/clock.ts'
import { createSharedPace, forgetSpentPaces } from '#core/shared-pace.ts'
import { hashOfLink } from '#tenants/sign-in/links.ts'
import {
  buildAccount,
  login,
  loginIntegrator,
  loginSiteAdministratorOf,
  password,
} from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { buildExtranet, buildMember, openBrowser } from '#tests/support/extranet.ts'
import { multipart } from '#tests/support/files.ts'
import { exchange } from '#tests/support/http-client.ts'
import { catchMails } from '#tests/support/mails.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const { payload, port } = await platform()

let lines = 0

/** A line that no other test of this process has. */
const ownLine = (): string => `192.0.2.${String((lines += 1))}`

const from = (line: string, path: string, body: object, headers: Record<string, string> = {}) =>
  call('POST', path, body, {}, { 'X-Forwarded-For': line, ...headers })

const signIn = (line: string, email: string, secret = password, headers: Record<string, string> = {}) =>
  from(line, '/api/users/login', { email, password: secret }, headers)

afterEach(() => {
  setClock()
  vi.restoreAllMocks()
})

describe('a pace that processes share', () => {
  it('lets so many turns pass, even taken all at once, and again when its time is over', async () => {
    const pace = createSharedPace({ minutes: 10, most: 5, name: unique('pace') })
    const take = () => pace.take(payload, 'somebody')

    const together = await Promise.all(Array.from({ length: 12 }, take))
    const neighbour = await pace.take(payload, 'somebody else')
    await Promise.all(Array.from({ length: 12 }, () => pace.giveBack(payload, 'somebody')))
    const givenBack = await take()
    setClock(new Date(now().getTime() + 10 * 60_000 + 1000))
    const later = await Promise.all(Array.from({ length: 6 }, take))

    expect(together.filter((wait) => wait === undefined)).toHaveLength(5)
    expect(together.filter((wait) => wait !== undefined && wait > 500)).toHaveLength(7)
    expect([neighbour, givenBack]).toEqual([undefined, undefined])
    expect(later.filter((wait) => wait === undefined)).toHaveLength(5)
  })

  it('keeps nothing that tells who, and nothing once it is over', async () => {
    const name = unique('pace')
    const pace = createSharedPace({ minutes: 10, most: 5, name })
    const idsOfAll = async () =>
      (await payload.db.find({ collection: 'paces', pagination: false })).docs.map(({ id }) => id)
    const others = new Set(await idsOfAll())
    await pace.take(payload, 'personne@exemple.fr')

    const { docs } = await payload.db.find({ collection: 'paces', pagination: false })
    const own = docs.map(({ id }) => id).filter((id) => !others.has(id))
    setClock(new Date(now().getTime() + 61 * 60_000))
    await forgetSpentPaces(payload)
    const left = new Set(await idsOfAll())

    expect(own.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toMatch(/personne|exemple|192\.0/)
    expect(own.filter((id) => left.has(id))).toEqual([])
  })
})

describe('signing in', () => {
  it('costs one digest and says one thing, for an unknown address, a wrong password and an account that rests', async () => {
    const { email } = await buildAccount()
    const line = ownLine()
    const digest = vi.spyOn(crypto, 'pbkdf2')
    const costs: number[] = []
    const told: string[] = []
    const attempt = async (address: string, secret: string) => {
      const before = digest.mock.calls.length
      const { status, text } = await signIn(line, address, secret)

      costs.push(digest.mock.calls.length - before)
      told.push(`${String(status)} ${text}`)
    }

    await attempt(`${unique('personne')}@exemple.fr`, 'Pas le bon')
    for (const guess of ['a', 'b', 'c', 'd', 'e']) {
      await attempt(email, guess)
    }
    await attempt(email, password)

    expect(costs).toEqual(Array(7).fill(1))
    expect(new Set(told).size).toBe(1)
    expect(told[0]).toMatch(/^401/)
  })

  it('is not closed to the owner of an account by the guesses of somebody else', async () => {
    const { email } = await buildAccount()
    const [theirs, ours] = [ownLine(), ownLine()]

    const guesses = []
    for (let count = 0; count < 6; count += 1) {
      guesses.push((await signIn(theirs, email, 'Pas le bon')).status)
    }
    const rests = await signIn(theirs, email)
    const owner = await signIn(ours, email)

    expect([...guesses, rests.status]).toEqual(Array(7).fill(401))
    expect(owner.status).toBe(200)
  })

  it('is open on a device that is known, where the line rests', async () => {
    const { email } = await buildAccount()
    const other = await buildAccount()
    const line = ownLine()
    const cookies = (await signIn(line, email)).headers['set-cookie'] ?? []
    const device = cookies.find((cookie) => cookie.startsWith('webpublic-appareil='))?.split(';')[0] ?? ''
    for (let count = 0; count < 5; count += 1) {
      await signIn(line, email, 'Pas le bon')
      await signIn(line, other.email, 'Pas le bon')
    }

    const stranger = await signIn(line, email)
    const known = await signIn(line, email, password, { Cookie: device })
    const notTheirs = await signIn(line, other.email, password, { Cookie: device })
    const forged = await signIn(line, email, password, { Cookie: `${device}x` })

    expect([stranger, known, notTheirs, forged].map(({ status }) => status)).toEqual([401, 200, 401, 401])
  })

  it.each(['multipart/form-data', 'application/x-www-form-urlencoded', 'application/json'])(
    'is refused to a page of another site, as %s',
    async (type) => {
      const { email } = await buildAccount()
      const fields = JSON.stringify({ email, password })
      const form = multipart(
        { email, password },
        { content: Buffer.from('a'), name: 'a.txt', type: 'text/plain' },
      )
      const sent =
        {
          'application/json': { body: fields, type },
          'application/x-www-form-urlencoded': {
            body: new URLSearchParams({ _payload: fields, email, password }).toString(),
            type,
          },
          'multipart/form-data': form,
        }[type] ?? form
      const send = (headers: Record<string, string>) =>
        exchange({
          body: sent.body,
          headers: { 'Content-Type': sent.type, 'X-Forwarded-For': ownLine(), ...headers },
          host: 'localhost',
          method: 'POST',
          path: '/api/users/login',
          port,
        })

      const answers = [
        await send({ Origin: 'https://ailleurs.example' }),
        await send({ Origin: 'null' }),
        await send({ 'Sec-Fetch-Site': 'cross-site' }),
      ]

      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
      expect(answers.flatMap(({ headers }) => headers['set-cookie'] ?? [])).toEqual([])
    },
  )
})

describe('a forgotten password', () => {
  it('sends three links an hour to one address, whoever asks', async () => {
    const { email } = await buildAccount()

    const mails = await catchMails(async () => {
      for (let count = 0; count < 6; count += 1) {
        expect((await from(ownLine(), '/api/users/forgot-password', { email })).status).toBe(200)
      }
    })

    expect(mails.map(({ to }) => to)).toEqual(Array(3).fill(email))
  })

  it('is asked for twenty times an hour from one line, on the panel and the extranet together', async () => {
    const line = ownLine()
    const ours = await buildExtranet()
    const member = await buildMember(ours)
    const ask = () => from(line, '/api/users/forgot-password', { email: `${unique('personne')}@exemple.fr` })

    const statuses = []
    for (let count = 0; count < 20; count += 1) {
      statuses.push((await ask()).status)
    }
    const refused = await ask()
    const onPanel = await openBrowser({ host: 'localhost' }, {}, line).post('/admin/forgot', {
      email: member.email,
    })
    const onExtranet = await openBrowser(ours.site, {}, line).post('/espace/mot-de-passe', {
      courriel: member.email,
    })

    expect(new Set(statuses)).toEqual(new Set([200]))
    expect([refused.status, refused.code]).toEqual([429, 'tenants:error-tooManyRequests'])
    expect([onPanel.status, onExtranet.status]).toEqual([429, 429])
    expect([refused, onPanel, onExtranet].every(({ headers }) => Number(headers['retry-after']) > 3000)).toBe(
      true,
    )
    expect(refused.text).toContain('Trop de demandes')
  })

  it('of the extranet is bounded for one member', async () => {
    const ours = await buildExtranet()
    const member = await buildMember(ours)

    const mails = await catchMails(async () => {
      for (let count = 0; count < 5; count += 1) {
        await openBrowser(ours.site).post('/espace/mot-de-passe', { courriel: member.email })
      }
    })

    expect(mails.filter(({ subject }) => subject.includes('mot de passe'))).toHaveLength(3)
  })

  it('does not void an invitation, and neither link is kept as it was sent', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const email = `${unique('nouvelle')}@exemple.fr`
    const mails = await catchMails(async () => {
      await call('POST', '/api/memberships/invite', { email, role: 'editor', site: tenant.id }, administrator)
      await from(ownLine(), '/api/users/forgot-password', { email })
    })
    const linkIn = (subject: RegExp): string =>
      /\/admin\/reset\/([\da-f]{40})/.exec(
        mails.find((mail) => subject.test(mail.subject))?.text ?? '',
      )?.[1] ?? ''
    const [invited, forgotten] = [linkIn(/^Votre accès/), linkIn(/mot de passe/)]
    const { docs } = await payload.db.find({ collection: 'users', where: { email: { equals: email } } })

    const chosen = await call('POST', '/api/users/reset-password', { password, token: invited })
    const late = await call('POST', '/api/users/reset-password', {
      password: `${password} !`,
      token: forgotten,
    })

    expect(JSON.stringify(docs)).not.toMatch(new RegExp(`${invited}|${forgotten}`))
    expect(docs[0]).toMatchObject({
      invitationToken: hashOfLink(invited),
      resetPasswordToken: hashOfLink(forgotten),
    })
    expect([chosen.status, late.status]).toEqual([200, 403])
    expect((await login(email)).token).toMatch(/^ey/)
  })
})

describe('what the panel remembers for somebody', () => {
  it('is bounded, and what it needs is kept', async () => {
    const { email } = await buildAccount()
    const actor = await login(email)
    const remember = (value: unknown) => call('POST', '/api/payload-preferences/news-list', { value }, actor)

    const columns = await remember({ columns: Array.from({ length: 30 }, (_, rank) => ({ rank })) })
    const huge = await remember({ columns: 'a'.repeat(40_000) })

    expect([columns.status, huge.status]).toEqual([200, 413])
    expect(huge.code).toBe('tenants:error-preferenceTooLarge')
  })
})

describe('the order of a list', () => {
  const secrets = [
    'resetPasswordToken',
    '-hash',
    'salt',
    'invitationToken',
    'lockUntil',
    'sessions.id',
    'name,-resetPasswordToken',
  ]

  it('tells nothing of what an account keeps secret, in its own list or in another', async () => {
    const integrator = await loginIntegrator()
    const list = (path: string) => call('GET', path, undefined, integrator)

    const own = await Promise.all(secrets.map((sort) => list(`/api/users?sort=${sort}`)))
    const beside = await Promise.all([
      list('/api/memberships?sort=user.resetPasswordToken'),
      list('/api/audit-entries?sort=-user.hash'),
      list('/api/second-factors?sort=secret'),
      list('/api/passkeys?sort=publicKey'),
    ])
    const allowed = await Promise.all([
      list('/api/users?sort=-email,createdAt'),
      list('/api/memberships?sort=user.email'),
      list('/api/second-factors?sort=confirmedAt'),
      list('/api/news?sort=-id'),
    ])

    expect([...own, ...beside].map(({ status }) => status)).toEqual(Array(11).fill(400))
    expect(allowed.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })
})
