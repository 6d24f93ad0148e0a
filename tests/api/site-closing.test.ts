import { existsSync, rmSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { archiveSite, closedSitesRetention, keptDays } from '#collections/archive/closing.ts'
import { findSite } from '#collections/archive/export-site.ts'
import { archiveOf } from '#collections/archive/kept-archive.ts'
import { importSite } from '#collections/archive/import-site.ts'
import { purgeSite, purgeStage } from '#collections/archive/purge-site.ts'
import { unpack } from '#collections/archive/zip.ts'
import { now, setClock } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { purgeExpired } from '#server/night.ts'
import { buildAccount, buildMembership, loginIntegrator } from '#tests/support/actors.ts'
import { buildFullSite } from '#tests/support/archives.ts'
import { call } from '#tests/support/call.ts'
import { contentOf, countRows } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { storedFilesOf } from '#tests/support/stored-files.ts'
import { unique } from '#tests/support/unique.ts'

const { payload } = await platform()
const dayMs = 24 * 60 * 60 * 1000
const empty = '[[],[]]'
const contents = [
  'alerts',
  'documents',
  'events',
  'media',
  'menus',
  'news',
  'pages',
  'redirects',
  'search-entries',
]

const afterDays = (days: number): void => {
  setClock(new Date(Date.now() + days * dayMs))
}

const night = () => purgeExpired(payload, [closedSitesRetention()])

const readSite = async ({ slug }: Tenant): Promise<Tenant> => (await findSite(payload, slug)) as Tenant

const closeFullSite = async (): Promise<Tenant> => {
  const site = await buildFullSite({ state: 'suspended' })

  await call('PATCH', `/api/tenants/${site.id}`, { state: 'closed' }, await loginIntegrator())
  return readSite(site)
}

const remainsOf = async (site: Tenant): Promise<string[]> =>
  Promise.all(contents.map((slug) => contentOf(slug, site)))

afterEach(() => {
  setClock()
})

describe('a site that closes', () => {
  it('is archived the next night, and keeps its content until the delay has passed', async () => {
    const site = await closeFullSite()
    const before = await remainsOf(site)

    await night()
    const archived = await readSite(site)
    afterDays(keptDays - 1)
    await night()

    expect(existsSync(archiveOf(archived) ?? '')).toBe(true)
    expect(await remainsOf(site)).toEqual(before)
  })

  it('then loses its content, files, versions and roles, and keeps its row', async () => {
    const site = await closeFullSite()
    await buildMembership(await buildAccount(), { role: 'editor', tenant: site })
    await night()

    afterDays(keptDays + 1)
    await night()
    const purged = await readSite(site)

    expect(await remainsOf(site)).toEqual(contents.map(() => empty))
    expect(storedFilesOf(site)).toEqual([])
    expect(await countRows(slugs.memberships, { tenant: { equals: site.id } })).toBe(0)
    expect(purged).toMatchObject({ closedOn: site.closedOn, name: site.name, state: 'closed' })
    expect(purged.purgedOn).toBe(now().toISOString())
    expect(
      await countRows(slugs.auditEntries, {
        and: [{ tenant: { equals: site.id } }, { action: { in: ['archive', 'purge'] } }],
      }),
    ).toBeGreaterThan(8)
  })

  it('comes back from its archive as a new site', async () => {
    const site = await closeFullSite()
    await archiveSite(payload, site)
    await purgeSite(payload, site)
    const { folder = '' } = await unpack(archiveOf(await readSite(site)) ?? '')
    const slug = unique('retour')

    const { problems } = await importSite(folder, { payload, slug })

    expect(problems).toEqual([])
    expect(
      await countRows(slugs.pages, { tenant: { equals: (await readSite({ slug } as Tenant)).id } }),
    ).toBe(2)
  })

  it('keeps its content when its archive is gone', async () => {
    const site = await closeFullSite()
    await night()
    rmSync(archiveOf(await readSite(site)) ?? '')

    afterDays(keptDays + 1)
    await night()

    expect(await countRows(slugs.pages, { tenant: { equals: site.id } })).toBe(2)
  })

  it('does not reopen once its content is gone', async () => {
    const site = await closeFullSite()
    await archiveSite(payload, site)
    await purgeSite(payload, site)

    const refused = await call(
      'PATCH',
      `/api/tenants/${site.id}`,
      { state: 'suspended' },
      await loginIntegrator(),
    )

    expect([refused.status, refused.code]).toEqual([409, 'tenants:error-sitePurged'])
  })
})

describe('a purge', () => {
  it('that was cut goes on where it was, and touches no other site', async () => {
    const [site, neighbour] = [await closeFullSite(), await buildFullSite()]
    const before = await remainsOf(neighbour)

    const first = await purgeStage(payload, site)
    const halfway = await readSite(site)
    const rest = await purgeSite(payload, site)

    expect(first?.removed).toBeGreaterThan(0)
    expect(halfway.purgedOn).toBeFalsy()
    expect(rest).toBeGreaterThan(8)
    expect(await remainsOf(site)).toEqual(contents.map(() => empty))
    expect(await remainsOf(neighbour)).toEqual(before)
  })

  it('goes through more documents than one stage takes', async () => {
    const site = await buildTenant({ state: 'closed' })
    for (let count = 0; count < 101; count += 1) {
      await buildDocument('alerts', site)
    }

    const stages = [
      await purgeStage(payload, site),
      await purgeStage(payload, site),
      await purgeStage(payload, site),
    ]

    expect(stages).toEqual([
      { collection: 'alerts', removed: 100 },
      { collection: 'alerts', removed: 1 },
      undefined,
    ])
  })
})
