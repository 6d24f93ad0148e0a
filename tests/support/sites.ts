import { vi } from 'vitest'
import { slugs } from '#core/slugs.ts'
import type { Host, Tenant } from '#payload-types'
import { exchange } from './http-client.ts'
import { platform } from './platform.ts'
import { unique } from './unique.ts'

export type TestSite = Tenant & { host: string }

export const buildTenant = async (overrides: Partial<Tenant> = {}): Promise<Tenant> => {
  const { payload } = await platform()
  const slug = unique('site')

  return payload.create({
    collection: slugs.tenants,
    data: {
      kind: 'commune',
      name: `Commune de ${slug}`,
      slug,
      state: 'online',
      look: { theme: 'clairiere' },
      ...overrides,
    },
    depth: 0,
    overrideAccess: true,
  })
}

export const buildHost = async (tenant: { id: string }, overrides: Partial<Host> = {}): Promise<Host> => {
  const { payload } = await platform()

  return payload.create({
    collection: slugs.hosts,
    data: { isCanonical: true, name: `${unique('www')}.test`, tenant: tenant.id, ...overrides },
    depth: 0,
    overrideAccess: true,
  })
}

/** The front learns of sites after they are written: waits until it answers for this host as the test expects. */
export const untilServed = async (
  host: string,
  isServed: (status: number) => boolean = (s) => s !== 421,
): Promise<void> => {
  const { port } = await platform()

  await vi.waitUntil(
    async () => isServed((await exchange({ host, method: 'GET', path: '/robots.txt', port })).status),
    { interval: 5, timeout: 5000 },
  )
}

/** A site that answers at its own address. */
export const buildSite = async (overrides: Partial<Tenant> = {}): Promise<TestSite> => {
  const tenant = await buildTenant(overrides)
  const { name: host } = await buildHost(tenant)

  await untilServed(host)
  return { ...tenant, host }
}
