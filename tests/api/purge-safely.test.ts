import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { archiveSite, closedSitesRetention, keptDays } from '#collections/archive/closing.ts'
import { findSite } from '#collections/archive/export-site.ts'
import { archiveOf, archivesFolder } from '#collections/archive/kept-archive.ts'
import { makeTemporaryFolder, removeLeftFolders } from '#collections/archive/temporary-folder.ts'
import { unpack } from '#collections/archive/zip.ts'
import { setClock } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { purgeExpired } from '#server/night.ts'
import { loginIntegrator } from '#tests/support/actors.ts'
import { buildFullSite, exportToFolder } from '#tests/support/archives.ts'
import { call } from '#tests/support/call.ts'
import { countRows } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { buildExtranet, buildMember } from '#tests/support/extranet.ts'
import { platform } from '#tests/support/platform.ts'

const { payload } = await platform()
const dayMs = 24 * 60 * 60 * 1000

const afterDays = (days: number): void => {
  setClock(new Date(Date.now() + days * dayMs))
}

const night = (rule = closedSitesRetention()) => purgeExpired(payload, [rule])

const readSite = async ({ slug }: Pick<Tenant, 'slug'>): Promise<Tenant> =>
  (await findSite(payload, slug)) as Tenant

const change = async ({ id }: { id: string }, state: string) =>
  call('PATCH', `/api/tenants/${id}`, { state }, await loginIntegrator())

const closeFullSite = async (): Promise<Tenant> => {
  const site = await buildFullSite({ state: 'suspended' })

  await change(site, 'closed')
  return readSite(site)
}

const pagesOf = ({ id }: { id: string }): Promise<number> =>
  countRows(slugs.pages, { tenant: { equals: id } })

const failureOf = (kind: string, { id }: { id: string }): Promise<number> =>
  countRows(slugs.failures, { key: { equals: `${kind}:${id}` } })

const flipByte = (file: string): void => {
  const bytes = readFileSync(file)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

afterEach(() => {
  setClock()
  vi.restoreAllMocks()
})

describe('a site whose archive is not what was checked', () => {
  it.each<[string, (file: string) => void]>([
    [
      'truncated',
      (file) => {
        truncateSync(file, 1000)
      },
    ],
    [
      'emptied',
      (file) => {
        truncateSync(file, 0)
      },
    ],
    ['changed by a bit', flipByte],
    [
      'replaced by a folder',
      (file) => {
        rmSync(file)
        mkdirSync(file)
      },
    ],
    [
      'gone',
      (file) => {
        rmSync(file)
      },
    ],
  ])('keeps its content when the archive is %s, and operators are told', async (_case, spoil) => {
    const site = await closeFullSite()
    await night()
    spoil(archiveOf(await readSite(site)) ?? '')

    afterDays(keptDays + 1)
    await night()

    expect([await pagesOf(site), await failureOf('notPurged', site)]).toEqual([2, 1])
  })

  it('keeps its content when it holds what the archive does not', async () => {
    const site = await closeFullSite()
    await night()
    await buildDocument('alerts', site)

    afterDays(keptDays + 1)
    await night()

    expect([await pagesOf(site), await failureOf('notPurged', site)]).toEqual([2, 1])
  })
})

describe('an archive', () => {
  it('leaves nothing under its name, nor beside it, when it does not read back', async () => {
    const site = await closeFullSite()
    const before = readdirSync(archivesFolder)
    const find = payload.db.find.bind(payload.db)
    // the disk loses a page between what is exported and what is compared
    vi.spyOn(payload.db, 'find').mockImplementation(async (args) => {
      const found = await find(args)
      return args.select && args.collection === slugs.pages
        ? { ...found, docs: [...found.docs, { id: 'lost', updatedAt: '2020-01-01' }] as never }
        : found
    })

    const archived = archiveSite(payload, site)

    await expect(archived).rejects.toMatchObject({ code: 'collections:error-archiveUnsound' })
    expect(readdirSync(archivesFolder)).toEqual(before)
    expect((await readSite(site)).archivedOn).toBeFalsy()
  })

  it('is made once by many who begin at the same time', async () => {
    const site = await closeFullSite()

    const made = await Promise.allSettled([1, 2, 3].map(() => archiveSite(payload, site)))

    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await unpack(archiveOf(await readSite(site)) ?? '')).problems).toEqual([])
  })

  it('is not kept for a site that reopens while it is made', async () => {
    const site = await closeFullSite()
    const copy = async (): Promise<number> => {
      await change(site, 'suspended')
      return 0
    }

    await night(closedSitesRetention(copy))

    const { archivedOn, state } = await readSite(site)
    expect([archivedOn ?? null, state]).toEqual([null, 'suspended'])
    expect(existsSync(archiveOf({ archivedOn: new Date().toISOString(), slug: site.slug }) ?? '')).toBe(false)
  })
})

describe('the night', () => {
  it('archives the next site when one cannot be, and tells which one', async () => {
    const [first, second] = [await closeFullSite(), await closeFullSite()]
    const copy = (site: Tenant): Promise<number> =>
      site.id === first.id ? Promise.reject(new Error('no room')) : Promise.resolve(0)

    await night(closedSitesRetention(copy))
    const told = await failureOf('notArchived', first)
    await night()

    expect([Boolean((await readSite(second)).archivedOn), told]).toEqual([true, 1])
    expect([Boolean((await readSite(first)).archivedOn), await failureOf('notArchived', first)]).toEqual([
      true,
      0,
    ])
  })

  it('removes nothing of a site that reopened since it was read, and forgets its archive', async () => {
    const [first, second] = [await closeFullSite(), await closeFullSite()]
    await night()
    afterDays(keptDays + 1)
    // the second reopens while the first is purged
    const remove = payload.delete.bind(payload)
    vi.spyOn(payload, 'delete').mockImplementationOnce(async (args) => {
      await change(second, 'suspended')
      return remove(args as never) as never
    })

    await night()

    expect([await pagesOf(first), await pagesOf(second)]).toEqual([0, 2])
    expect((await readSite(second)).archivedOn).toBeFalsy()
  })

  it('goes on with a purge that was cut, and lets nobody reopen the site meanwhile', async () => {
    const site = await closeFullSite()
    await night()
    afterDays(keptDays + 1)
    const spy = vi.spyOn(payload, 'delete').mockRejectedValue(new Error('killed'))

    await night()
    spy.mockRestore()
    const refused = await change(site, 'suspended')
    const halfway = await pagesOf(site)
    await night()

    expect([refused.code, halfway, await pagesOf(site)]).toEqual(['tenants:error-sitePurged', 2, 0])
    expect(await failureOf('notPurged', site)).toBe(0)
  })

  it('goes on with its other rules when one fails, and tells operators until it succeeds', async () => {
    const rule = { field: 'tests.broken', label: 'Essai', maxDays: 1 }
    const purged = vi.fn(() => Promise.resolve(3))

    const removed = await purgeExpired(payload, [
      { ...rule, purge: () => Promise.reject(new Error('broken')) },
      { ...rule, field: 'tests.whole', purge: purged },
    ])
    const told = await countRows(slugs.failures, { key: { equals: 'retention:tests.broken' } })
    await purgeExpired(payload, [{ ...rule, purge: purged }])

    expect(removed).toMatchObject({ 'tests.broken': 0, 'tests.whole': 3 })
    expect([told, await countRows(slugs.failures, { key: { equals: 'retention:tests.broken' } })]).toEqual([
      1, 0,
    ])
  })
})

describe('what speaks of persons in a private space', () => {
  it('is in no archive, and goes with the content of its site', async () => {
    const extranet = await buildExtranet()
    await buildMember(extranet)
    const receipt = await buildDocument('space-receipts', extranet.site)
    const folder = await exportToFolder(extranet.site)

    const names = readdirSync(path.join(folder, 'content'))
    await change(extranet.site, 'suspended')
    await change(extranet.site, 'closed')
    await night()
    afterDays(keptDays + 1)
    await night()

    expect(names).toContain('spaces.json')
    expect(names.filter((name) => /members|messages|receipts|subscriptions/.test(name))).toEqual([])
    expect(await countRows('space-receipts', { id: { equals: receipt.id } })).toBe(0)
    expect(await countRows('space-members', { tenant: { equals: extranet.site.id } })).toBe(0)
  })
})

describe('a temporary folder', () => {
  it('of a process that is gone is removed at the start, and that of a living one is kept', async () => {
    const gone = path.join(tmpdir(), 'webpublic-archive-4194300-abcdef')
    const living = path.join(tmpdir(), `webpublic-archive-${String(process.ppid)}-abcdef`)
    mkdirSync(gone, { recursive: true })
    mkdirSync(living, { recursive: true })
    const own = await makeTemporaryFolder()

    await removeLeftFolders()
    const left = [gone, living, own].map((folder) => existsSync(folder))
    rmSync(living, { recursive: true })

    expect(left).toEqual([false, true, false])
  })
})
