import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { ask, type Place } from './server.ts'
import type { Api } from './writers.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** An account that runs the platform, by the command that makes it; returns its password. */
const createAccount = (folder: string, email: string): string => {
  const said = execFileSync(
    process.execPath,
    [path.join(root, 'scripts/create-account.ts'), '--email', email, '--role', 'platformAdmin', '--apply'],
    {
      cwd: root,
      env: { ...process.env, DATA_DIR: folder, NODE_ENV: 'production', PAYLOAD_LOG_LEVEL: 'fatal' },
    },
  ).toString()

  return /mot de passe (\S+)/.exec(said)?.[1] ?? ''
}

/** Fills the forms of the panel, one after the other, as a browser does. */
const fillForms = async (
  port: number,
  forms: [path: string, fields: Record<string, string>][],
): Promise<void> => {
  const cookies = new Map<string, string>()
  const visit = async (where: string, body?: URLSearchParams): Promise<string> => {
    const response = await fetch(`http://localhost:${String(port)}${where}`, {
      ...(body ? { body, method: 'POST' } : {}),
      headers: { Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      redirect: 'manual',
    })

    response.headers.getSetCookie().forEach((line) => {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    })
    return response.text()
  }

  for (const [where, fields] of forms) {
    const [, jeton = ''] = /name="jeton"[^>]*value="([^"]*)"/.exec(await visit(where)) ?? []
    await visit(where, new URLSearchParams({ ...fields, jeton }))
  }
}

/** Signs somebody who runs the platform in: a first time to choose their password, then as a program does. */
export const signIn = async ({ folder, port }: Place, email: string): Promise<Api> => {
  const password = randomBytes(16).toString('base64url')

  await fillForms(port, [
    ['/admin/login', { email, password: createAccount(folder, email) }],
    ['/admin/login/mot-de-passe', { password }],
  ])
  const { json } = await ask(port, {
    body: JSON.stringify({ email, password }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
    path: '/api/users/login',
  })

  if (typeof json.token !== 'string') {
    throw new Error(`not signed in: ${JSON.stringify(json)}`)
  }
  return { port, token: json.token }
}
