import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { dataFolder } from '#core/env.ts'
import { slugs } from '#core/slugs.ts'
import type { RoleName } from '#tenants/roles.ts'
import type { DemoMember } from './write-extranet.ts'

type DemoAccount = { email: string; name: string; role: RoleName; site?: string }

/** People who do not exist, one for each way of working on the platform. */
const demoAccounts: DemoAccount[] = [
  {
    email: 'administration@webpublic.example',
    name: 'Administration de la plateforme',
    role: 'platformAdmin',
  },
  { email: 'integration@webpublic.example', name: 'Intégration', role: 'integrator' },
  {
    email: 'redaction@landespublic.example',
    name: 'Rédaction en chef de Landespublic',
    role: 'editorInChief',
    site: 'landespublic',
  },
  {
    email: 'communication@dax.example',
    name: 'Communication de Dax',
    role: 'siteAdministrator',
    site: 'dax',
  },
  { email: 'redaction@dax.example', name: 'Rédaction de Dax', role: 'editor', site: 'dax' },
  { email: 'stage@dax.example', name: 'Stage à Dax', role: 'contributor', site: 'dax' },
  {
    email: 'secretariat@classun.example',
    name: 'Secrétariat de Classun',
    role: 'siteAdministrator',
    site: 'classun',
  },
]

/** Files of the demonstration that are never in git. */
export const demoFolder = path.join(dataFolder, 'demo')

const createAccount = async (payload: Payload, account: DemoAccount, tenants: Map<string, string>) => {
  const password = randomBytes(12).toString('base64url')
  const common = { depth: 0, overrideAccess: true } as const
  const user = await payload.create({
    ...common,
    collection: slugs.users,
    data: { email: account.email, name: account.name, password },
  })
  await payload.create({
    ...common,
    collection: slugs.memberships,
    data: {
      role: account.role,
      ...(account.site ? { tenant: tenants.get(account.site) } : {}),
      user: user.id,
    },
  })
  return { ...account, password }
}

/** Whether the accounts of the demonstration are there: they come with all that surrounds them. */
export const hasDemoAccounts = async (payload: Payload): Promise<boolean> => {
  const email = { equals: demoAccounts[0]?.email }
  const { totalDocs } = await payload.count({
    collection: slugs.users,
    overrideAccess: true,
    where: { email },
  })
  return totalDocs > 0
}

/**
 * Creates the accounts of the demonstration, each with a password drawn now, and writes them with those of the extranet
 * where only the owner reads.
 */
export const createDemoAccounts = async (
  payload: Payload,
  tenants: Map<string, string>,
  members: DemoMember[],
): Promise<void> => {
  const created: object[] = [...members]

  for (const account of demoAccounts.filter(({ site }) => site === undefined || tenants.has(site))) {
    created.push(await createAccount(payload, account, tenants))
  }
  await mkdir(demoFolder, { recursive: true })
  await writeFile(path.join(demoFolder, 'accounts.json'), `${JSON.stringify(created, null, 2)}\n`, {
    mode: 0o600,
  })
}
