import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '#tests/support/free-port.ts'

Object.assign(process.env, {
  OIDC_CLIENT_ID: 'webpublic',
  OIDC_CLIENT_SECRET: 'secret-of-the-provider',
  OIDC_ISSUER: `http://127.0.0.1:${String(await freePort())}`,
  OIDC_PKCE: '0',
  OIDC_VERIFIED_EMAILS: '1',
  PAYLOAD_SECRET: 'secret-of-the-tests',
})

// settings are read when the first module is imported
const { createOpenIdProvider, visitProvider } = await import('#tests/support/openid-provider.ts')
const { identify, leaveForProvider } = await import('./provider.ts')

const provider = createOpenIdProvider()

beforeAll(() => provider.start())

afterAll(() => provider.stop())

describe('a provider such as ProConnect', () => {
  it('is sent no parameter that it does not know', async () => {
    const { href } = await leaveForProvider('http://dax.localhost:3000')

    expect([...new URL(href).searchParams.keys()].toSorted()).toEqual([
      'client_id',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ])
  })

  it.each([
    ['of which it says nothing', {}, true],
    ['that it says it has verified', { email_verified: true }, true],
    ['that it says it has not verified', { email_verified: false }, false],
    ['of which it says something else', { email_verified: 'false' }, false],
  ])('is believed for an address %s: %j → %s', async (_case, mark, isVerified) => {
    const { departure, href } = await leaveForProvider('http://dax.localhost:3000')
    provider.expect({ email: 'Maire@Exemple.fr', ...mark })

    const back = new URL(await visitProvider(href))

    expect(await identify(departure, back.searchParams)).toMatchObject({
      email: 'maire@exemple.fr',
      isVerified,
    })
  })
})
