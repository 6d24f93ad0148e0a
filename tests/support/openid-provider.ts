import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Provider, type Configuration } from 'oidc-provider'
import { env } from '#core/env.ts'
import { returnAddress } from '#plugins/extranet/provider/provider-return.ts'

/** What the provider says of the person who signs in; nobody: they refuse. */
export type Person = Record<string, unknown> | undefined

const settings = env.openIdProvider

if (!settings) {
  throw new Error('OIDC_ISSUER is not set')
}

const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })

/** As ProConnect is: ES256, userinfo as a signed JWT, secret in the body, one address to come back to. */
const configurationFor = (find: (id: string) => Record<string, unknown>): Configuration => ({
  claims: { email: ['email', 'email_verified'], openid: ['sub'] },
  clients: [
    {
      client_id: settings.clientId,
      client_secret: settings.clientSecret,
      id_token_signed_response_alg: 'ES256',
      post_logout_redirect_uris: [returnAddress],
      redirect_uris: [returnAddress],
      token_endpoint_auth_method: 'client_secret_post',
      userinfo_signed_response_alg: 'ES256',
    },
  ],
  cookies: { keys: ['cookies of the tests'] },
  enabledJWA: {
    idTokenSigningAlgValues: ['ES256'],
    userinfoSigningAlgValues: ['ES256'],
  },
  features: { devInteractions: { enabled: false }, jwtUserinfo: { enabled: true } },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...find(id) }) }),
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  jwks: { keys: [{ ...key, alg: 'ES256', kid: 'test', use: 'sig' }] },
  // who signs in has agreed: there is one client, and it is the platform
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      accountId: oidc.session?.accountId ?? '',
      clientId: oidc.client?.clientId ?? '',
    })

    grant.addOIDCScope('openid email')
    await grant.save()
    return grant
  },
  pkce: { required: () => settings.usesPkce },
  // in seconds; ProConnect gives a code half a minute
  ttl: { AccessToken: 60, AuthorizationCode: 30, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
})

/** A real provider on this machine, at the address of the settings. It asks nothing: it is told who comes. */
export const createOpenIdProvider = () => {
  const people = new Map<string, Record<string, unknown>>()
  let person: Person
  let server: Server | undefined
  const provider = new Provider(
    settings.issuer.origin,
    configurationFor((id) => people.get(id) ?? {}),
  )
  const answer = provider.callback()
  const settle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const accountId = `person-${String(people.size)}`

    people.set(accountId, person ?? {})
    await provider.interactionFinished(
      request,
      response,
      person ? { login: { accountId } } : { error: 'access_denied', error_description: 'the person said no' },
    )
  }

  return {
    /** Who signs in from now on. */
    expect: (next: Person): void => {
      person = next
    },
    start: (): Promise<void> =>
      new Promise((resolve) => {
        server = createServer((request, response) => {
          if (request.url?.startsWith('/interaction/')) {
            void settle(request, response)
          } else {
            void answer(request, response)
          }
        }).listen(Number(settings.issuer.port), '127.0.0.1', resolve)
      }),
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        server?.closeAllConnections()
        server?.close(() => {
          resolve()
        })
      }),
  }
}

/** Goes from address to address at the provider, with its cookies, until it sends back; gives that address. */
export const visitProvider = async (address: string): Promise<string> => {
  const cookies = new Map<string, string>()
  let next = address

  while (next.startsWith(settings.issuer.origin)) {
    const answer = await fetch(next, {
      headers: { Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      redirect: 'manual',
    })
    const location = answer.headers.get('location')

    answer.headers.getSetCookie().forEach((line) => {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    })
    if (location === null) {
      throw new Error(`the provider stays at ${next}: ${String(answer.status)} ${await answer.text()}`)
    }
    next = new URL(location, next).href
  }
  return next
}
