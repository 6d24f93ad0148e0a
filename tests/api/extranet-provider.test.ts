import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '#core/clock.ts'
import { buildAccount, password } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { countRows } from '#tests/support/database.ts'
import {
  buildExtranet,
  buildMember,
  openBrowser,
  type Browser,
  type Extranet,
} from '#tests/support/extranet.ts'
import type { Answer } from '#tests/support/http-client.ts'
import { createOpenIdProvider, visitProvider, type Person } from '#tests/support/openid-provider.ts'
import { platform } from '#tests/support/platform.ts'
import { unique } from '#tests/support/unique.ts'

const provider = createOpenIdProvider()
let ours: Extranet
let beforeItStarts: Answer

beforeAll(async () => {
  ours = await buildExtranet()
  beforeItStarts = await openBrowser(ours.site).get('/espace/connexion/fournisseur')
  await provider.start()
})

afterEach(() => {
  setClock()
})

afterAll(async () => {
  await provider.stop()
})

const leave = async (browser: Browser, next = '/espace'): Promise<string> => {
  const { headers } = await browser.get(`/espace/connexion/fournisseur?suite=${next}`)
  return String(headers.location)
}

/** From the provider to the site, by way of the platform: the address that the platform gives. */
const handOver = async (address: string): Promise<string> => {
  const { headers } = await call('GET', address.replace('http://localhost:3000', ''))
  return String(headers.location)
}

const pathOf = (address: string): string => address.slice(new URL(address).origin.length)

const comeBack = async (address: string): Promise<string> => pathOf(await handOver(address))

/** The whole way, as somebody who signs in: the answer of the site when they are back. */
const signInAs = async (person: Person, browser = openBrowser(ours.site), next = '/espace') => {
  provider.expect(person)
  return browser.get(await comeBack(await visitProvider(await leave(browser, next))))
}

const verified = (email: string): Person => ({ email, email_verified: true })

describe('a member', () => {
  it('is offered the provider by its name, and sent to it with what it takes', async () => {
    const browser = openBrowser(ours.site)

    const page = await browser.get('/espace/connexion?suite=/espace/agenda')
    const address = new URL(await leave(browser))

    expect(page.text).toContain('Se connecter avec ProConnect')
    expect(page.text).toContain('/espace/connexion/fournisseur?suite=%2Fespace%2Fagenda')
    expect([...address.searchParams.keys()].toSorted()).toEqual([
      'client_id',
      'code_challenge',
      'code_challenge_method',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ])
    expect(address.searchParams.get('redirect_uri')).toBe('http://localhost:3000/api/espace/retour')
  })

  it('comes in by a verified address, where they wanted to go', async () => {
    const { email } = await buildMember(ours)
    const browser = openBrowser(ours.site)

    const back = await signInAs(verified(email.toUpperCase()), browser, '/espace/agenda')

    expect([back.status, back.headers.location]).toEqual([303, '/espace/agenda'])
    expect((await browser.get('/espace')).status).toBe(200)
  })

  it('gives the code that their account asks for, besides', async () => {
    const member = await buildMember(ours)
    const { payload } = await platform()
    await payload.create({
      collection: 'second-factors',
      data: {
        confirmedAt: new Date().toISOString(),
        email: member.email,
        failures: 0,
        secret: payload.encrypt('JBSWY3DPEHPK3PXP'),
        userId: member.user,
      },
      overrideAccess: true,
    })
    const browser = openBrowser(ours.site)

    const back = await signInAs(verified(member.email), browser)

    expect(back.text).toContain('Vérification en deux étapes')
    expect(browser.cookies.espace).toBeUndefined()
  })

  it('signs out at the provider too, and comes back to their site', async () => {
    const { email } = await buildMember(ours)
    const browser = openBrowser(ours.site)
    await signInAs(verified(email), browser)

    const out = await browser.post('/espace/deconnexion', {}, { from: '/espace' })
    const address = String(out.headers.refresh).replace('0; url=', '')
    const asked = new URL(address).searchParams
    const back = await browser.get(
      await comeBack(`http://localhost:3000/api/espace/retour?state=${asked.get('state') ?? ''}`),
    )

    expect(out.text).toContain('Fermer ma session ProConnect')
    expect([...asked.keys()].toSorted()).toEqual(['id_token_hint', 'post_logout_redirect_uri', 'state'])
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(200)
    expect([back.status, back.headers.location]).toEqual([303, '/espace/connexion'])
    expect((await browser.get('/espace')).status).toBe(303)
  })
})

describe('who is not let in', () => {
  const noMandate = 'Aucun accès n’est ouvert aujourd’hui à cette adresse'

  it.each<[string, () => Promise<Person>, string, number]>([
    ['refused at the provider', () => Promise.resolve(undefined), 'Vous avez refusé la connexion', 401],
    [
      'has an address that the provider did not verify',
      async () => ({ ...verified((await buildMember(ours)).email), email_verified: false }),
      'n’a pas vérifié votre adresse',
      403,
    ],
    [
      'has an address of which the provider says nothing',
      async () => ({ email: (await buildMember(ours)).email }),
      'n’a pas vérifié votre adresse',
      403,
    ],
    ['has no address', () => Promise.resolve({}), 'n’a pas vérifié votre adresse', 403],
    ['has no account', () => Promise.resolve(verified(`${unique('inconnu')}@exemple.fr`)), noMandate, 403],
    ['has an account and no mandate', async () => verified((await buildAccount()).email), noMandate, 403],
    [
      'is a member of another site',
      async () => verified((await buildMember(await buildExtranet())).email),
      noMandate,
      403,
    ],
    [
      'has a mandate that ended',
      async () =>
        verified((await buildMember(ours, { endsOn: '2020-01-01T12:00:00.000Z', startsOn: null })).email),
      noMandate,
      403,
    ],
  ])('%s', async (_case, find, sentence, status) => {
    const person = await find()
    const browser = openBrowser(ours.site)
    const accounts = await countRows('users', {})

    const back = await signInAs(person, browser)

    expect(back.status).toBe(status)
    expect(back.text).toContain(sentence)
    expect(back.text).toContain('name="mot-de-passe"')
    expect(browser.cookies.espace).toBeUndefined()
    expect(await countRows('users', {})).toBe(accounts)
  })
})

describe('a return', () => {
  const start = async () => {
    const { email } = await buildMember(ours)
    const browser = openBrowser(ours.site)
    const address = await leave(browser)
    provider.expect(verified(email))
    return { address, browser }
  }

  it('leads nowhere with a state that the platform did not sign', async () => {
    const answers = await Promise.all(
      [
        '',
        '?state=x',
        `?state=${Buffer.from('{"origin":"https://exemple.org"}').toString('base64url')}.x`,
      ].map((search) => call('GET', `/api/espace/retour${search}`)),
    )

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(answers[0]?.text).toContain('Cette adresse ne mène nulle part')
  })

  it('is refused with the state of another sign-in', async () => {
    const [mine, theirs] = [await start(), await start()]
    const path = await comeBack(await visitProvider(theirs.address))

    const back = await mine.browser.get(path)

    expect([back.status, mine.browser.cookies.espace]).toEqual([401, undefined])
    expect(back.text).toContain('n’a pas abouti')
  })

  it('is refused in a browser that did not leave', async () => {
    const { address } = await start()
    const path = await comeBack(await visitProvider(address))
    const browser = openBrowser(ours.site)

    const back = await browser.get(path)

    expect([back.status, browser.cookies.espace]).toEqual([401, undefined])
    expect(back.text).toContain('a pris trop de temps')
  })

  it('is refused on another site', async () => {
    const { address, browser } = await start()
    const path = await comeBack(await visitProvider(address))
    const { site } = await buildExtranet()
    const elsewhere = openBrowser(site, { ...browser.cookies })

    const back = await elsewhere.get(path)

    expect([back.status, elsewhere.cookies.espace]).toEqual([401, undefined])
    expect(back.text).toContain('a pris trop de temps')
  })

  it('is refused with a token made for another nonce', async () => {
    const { address, browser } = await start()
    const other = new URL(address)
    other.searchParams.set('nonce', 'n'.repeat(43))

    const back = await browser.get(await comeBack(await visitProvider(other.href)))

    expect([back.status, browser.cookies.espace]).toEqual([401, undefined])
  })

  it('is refused with a code asked for by another challenge', async () => {
    const { address, browser } = await start()
    const other = new URL(address)
    other.searchParams.set('code_challenge', 'c'.repeat(43))

    const back = await browser.get(await comeBack(await visitProvider(other.href)))

    expect([back.status, browser.cookies.espace]).toEqual([401, undefined])
  })

  it('serves once, even to whoever kept the cookie of the departure', async () => {
    const { address, browser } = await start()
    const kept = { ...browser.cookies }
    const path = await comeBack(await visitProvider(address))

    const first = await browser.get(path)
    const again = await browser.get(path)
    const thief = openBrowser(ours.site, kept)
    const replayed = await thief.get(path)

    expect([first.status, again.status, replayed.status]).toEqual([303, 401, 401])
    expect(thief.cookies.espace).toBeUndefined()
  })

  it('is too late after a quarter of an hour', async () => {
    const { address, browser } = await start()
    const path = await comeBack(await visitProvider(address))
    setClock(new Date(Date.now() + 16 * 60 * 1000))

    expect((await browser.get(path)).text).toContain('a pris trop de temps')
  })
})

describe('a provider that does not answer', () => {
  it('leaves the password, and says so in French', () => {
    expect(beforeItStarts.status).toBe(503)
    expect(beforeItStarts.text).toContain('ProConnect ne répond pas pour le moment')
    expect(beforeItStarts.text).toContain('name="mot-de-passe"')
  })

  it('is waited for by nobody: the password still opens', async () => {
    const { email } = await buildMember(ours)
    const browser = openBrowser(ours.site)
    const address = await leave(browser)
    provider.expect(verified(email))
    const path = await comeBack(await visitProvider(address))

    await provider.stop()
    const back = await browser.get(path)
    const byPassword = await browser.post('/espace/connexion', { courriel: email, 'mot-de-passe': password })
    await provider.start()

    expect(back.status).toBe(401)
    expect(back.text).toContain('La connexion avec ProConnect n’a pas abouti')
    expect(byPassword.status).toBe(303)
  })
})
