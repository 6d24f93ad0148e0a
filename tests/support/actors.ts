import { slugs } from '#core/slugs.ts'
import type { RoleName } from '#tenants/roles.ts'
import type { Membership, User } from '#payload-types'
import { call, type Actor } from './call.ts'
import { platform } from './platform.ts'
import { unique } from './unique.ts'

export const password = 'Trois pins, deux dunes et 1 lac'

const dayMs = 24 * 60 * 60 * 1000

export const buildAccount = async (email = `${unique('agent')}@exemple.fr`): Promise<User> => {
  const { payload } = await platform()
  return payload.create({
    collection: slugs.users,
    data: { email, password },
    depth: 0,
    overrideAccess: true,
  })
}

type Mandate = {
  dates?: Pick<Membership, 'endsOn' | 'startsOn'>
  hasNews?: boolean
  role: RoleName
  sections?: { id: string }[]
  tenant?: { id: string }
}

export const buildMembership = async (
  user: { id: string },
  { dates, hasNews = false, role, sections = [], tenant }: Mandate,
): Promise<Membership> => {
  const { payload } = await platform()

  return payload.create({
    collection: slugs.memberships,
    data: {
      hasNews,
      role,
      sections: sections.map(({ id }) => id),
      tenant: tenant?.id ?? null,
      user: user.id,
      ...dates,
    },
    depth: 0,
    overrideAccess: true,
  })
}

export const login = async (email: string): Promise<Required<Actor>> => {
  const { json, status } = await call('POST', '/api/users/login', { email, password })
  const { token, user } = json as { token?: string; user?: { id: string } }

  if (token === undefined || user === undefined) {
    throw new Error(`login refused: ${String(status)}`)
  }
  return { id: user.id, token }
}

export const loginAs = async (...mandates: Mandate[]): Promise<Required<Actor>> => {
  const account = await buildAccount()

  for (const mandate of mandates) {
    await buildMembership(account, mandate)
  }
  return login(account.email)
}

type Tenant = { id: string }

export const loginEditorOf = (tenant: Tenant): Promise<Required<Actor>> => loginAs({ role: 'editor', tenant })

export const loginContributorOf = (tenant: Tenant): Promise<Required<Actor>> =>
  loginAs({ role: 'contributor', tenant })

/** Administers one site or several. */
export const loginSiteAdministratorOf = (...tenants: Tenant[]): Promise<Required<Actor>> =>
  loginAs(...tenants.map((tenant): Mandate => ({ role: 'siteAdministrator', tenant })))

/** Administered the site until the day before yesterday. */
export const loginWithExpiredMembership = (tenant: Tenant): Promise<Required<Actor>> =>
  loginAs({
    dates: { endsOn: new Date(Date.now() - 2 * dayMs).toISOString() },
    role: 'siteAdministrator',
    tenant,
  })

/** Will administer the site from the day after tomorrow. */
export const loginWithFutureMembership = (tenant: Tenant): Promise<Required<Actor>> =>
  loginAs({
    dates: { startsOn: new Date(Date.now() + 2 * dayMs).toISOString() },
    role: 'siteAdministrator',
    tenant,
  })

export const loginIntegrator = (): Promise<Required<Actor>> => loginAs({ role: 'integrator' })

export const loginPlatformAdmin = (): Promise<Required<Actor>> => loginAs({ role: 'platformAdmin' })

/** An account without any membership. */
export const loginStranger = (): Promise<Required<Actor>> => loginAs()

export const visitor: Actor = {}
