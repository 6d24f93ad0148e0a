import type { RoleName } from '#tenants/roles.ts'
import { isRecord } from '#core/references.ts'
import { exchange } from '../http-client.ts'
import { unique } from '../unique.ts'
import { demoAccount, installation, untilServed, type Account, type Served } from './installation.ts'

export type Site = Served & { id: string; name: string }

const password = 'Trois pins, deux dunes et 1 lac'

const call = async (path: string, body: object, token?: string): Promise<Record<string, unknown>> => {
  const { json, status, text } = await exchange({
    body: JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
    },
    host: 'localhost',
    method: 'POST',
    path,
    port: installation.port,
  })

  if (status >= 300 || !isRecord(json)) {
    throw new Error(`POST ${path}: ${String(status)} ${text.slice(0, 500)}`)
  }
  return json
}

const tokenOf = async ({ email, password: secret }: Account): Promise<string> =>
  String((await call('/api/users/login', { email, password: secret })).token)

let operator: Promise<string> | undefined

/** A session of the administrator of the platform, one a file. */
export const operatorToken = (): Promise<string> =>
  (operator ??= tokenOf(demoAccount('administration@webpublic.example')))

/** Writes a document as the administrator of the platform does over the API; gives its id. */
export const createAsOperator = async (collection: string, document: object): Promise<string> => {
  const { doc } = await call(`/api/${collection}`, document, await operatorToken())

  return String(isRecord(doc) ? doc.id : undefined)
}

/** Lets go of a document that somebody writes, as two minutes without a word do. */
export const releaseLocks = async (id: string): Promise<void> => {
  const { status } = await exchange({
    headers: { Authorization: `JWT ${await operatorToken()}` },
    host: 'localhost',
    method: 'DELETE',
    path: `/api/payload-locked-documents?where[document.value][equals]=${id}`,
    port: installation.port,
  })

  if (status !== 200) {
    throw new Error(`locks not released: ${String(status)}`)
  }
}

/** A site of the test's own, online and empty. */
export const buildSite = async (overrides: object = {}): Promise<Site> => {
  const slug = unique('essai')
  const name = `Essai ${slug}`
  const host = `${slug}.localhost`
  const id = await createAsOperator('tenants', {
    kind: 'commune',
    name,
    slug,
    state: 'online',
    look: { theme: 'clairiere' },
    ...overrides,
  })

  await createAsOperator('hosts', { isCanonical: true, name: host, tenant: id })
  await untilServed({ host }, '/robots.txt', ({ status }) => status !== 421)
  return { host, id, name, origin: `http://${host}:${String(installation.port)}` }
}

/** An account of the test's own, with one role on one site. */
export const buildAccount = async (
  role: RoleName,
  site: { id: string },
  named: { name?: string } = {},
): Promise<Account> => {
  const email = `${unique('agent')}@exemple.fr`
  const user = await createAsOperator('users', { email, password, ...named })

  await createAsOperator('memberships', { role, tenant: site.id, user })
  return { email, password }
}
