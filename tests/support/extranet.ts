import type { Answer } from './http-client.ts'
import { exchange } from './http-client.ts'
import { buildAccount, password } from './actors.ts'
import { platform } from './platform.ts'
import { buildSite, type TestSite } from './sites.ts'
import { buildDocument, type TestDocument } from './documents.ts'
import type { Data } from './fill-fields.ts'
import { unique } from './unique.ts'

export type Extranet = { groupId: string; site: TestSite; space: TestDocument & { slug: string } }

/** A site whose extranet is switched on, with one space and one group. */
export const buildExtranet = async (): Promise<Extranet> => {
  const site = await buildSite({ features: ['extranet'] })
  const space = await buildDocument('spaces', site, { title: unique('Conseil') })
  const group = await buildDocument('space-groups', site)

  return { groupId: group.id, site, space: space as Extranet['space'] }
}

/** A member of the space, whose account has the password of every test. */
export const buildMember = async (
  { site, space }: Extranet,
  overrides: Data = {},
): Promise<TestDocument & { email: string; user: string }> => {
  const { email } = await buildAccount()
  const member = await buildDocument('space-members', site, {
    email,
    name: 'Maïté Dupouy',
    role: 'councillor',
    spaces: [space.id],
    ...overrides,
  })
  return member as TestDocument & { email: string; user: string }
}

export type Browser = {
  cookies: Record<string, string>
  get: (path: string) => Promise<Answer>
  /** Sends a form, with the token of the page it stands on unless told another. */
  post: (
    path: string,
    fields: Record<string, string>,
    options?: { from?: string; headers?: Record<string, string> },
  ) => Promise<Answer>
}

const tokenIn = ({ text }: Answer): string => /name="jeton"[^>]*value="([^"]+)"/.exec(text)?.[1] ?? ''

let browsers = 0

/** An address that no other browser of this process has: attempts to sign in are counted by address. */
const ownAddress = (): string => {
  browsers += 1
  return `198.18.${String(browsers >> 8)}.${String(browsers & 255)}`
}

/** Keeps cookies as a browser does, on one site. */
export const openBrowser = (
  { host }: { host: string },
  cookies: Record<string, string> = {},
  address = ownAddress(),
): Browser => {
  const send = async (
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const { port } = await platform()
    const answer = await exchange({
      ...(body === undefined ? {} : { body }),
      headers: {
        Cookie: Object.entries(cookies)
          .map((pair) => pair.join('='))
          .join('; '),
        'X-Forwarded-For': address,
        ...(body === undefined ? {} : { 'Content-Type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      host,
      method,
      path,
      port,
    })

    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies[name] = value
    }
    return answer
  }
  const get = (path: string): Promise<Answer> => send('GET', path)

  return {
    cookies,
    get,
    post: async (path, fields, { from = path, headers = {} } = {}) => {
      const jeton = fields.jeton ?? tokenIn(await get(from))
      return send('POST', path, new URLSearchParams({ ...fields, jeton }).toString(), headers)
    },
  }
}

/** Signs in by the form, as a member does. */
export const signIn = async (
  { site }: Pick<Extranet, 'site'>,
  { email }: { email: string },
): Promise<Browser & { answer: Answer }> => {
  const browser = openBrowser(site)
  const answer = await browser.post('/espace/connexion', { courriel: email, 'mot-de-passe': password })

  return { ...browser, answer }
}
