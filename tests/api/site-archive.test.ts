import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportSite, findSite } from '#collections/archive/export-site.ts'
import { importSite } from '#collections/archive/import-site.ts'
import { packFolder, unpack } from '#collections/archive/zip.ts'
import type { Tenant } from '#payload-types'
import {
  buildFullSite,
  contentOfArchive,
  exportToFolder,
  readManifest,
  temporaryFolder,
} from '#tests/support/archives.ts'
import { loginIntegrator } from '#tests/support/actors.ts'
import { call, visit } from '#tests/support/call.ts'
import { platform } from '#tests/support/platform.ts'
import { purgeForGood } from '#tests/support/purge-for-good.ts'
import { buildTenant, untilServed } from '#tests/support/sites.ts'
import { storedFilesOf } from '#tests/support/stored-files.ts'
import { unique } from '#tests/support/unique.ts'

const { payload } = await platform()

const siteOf = async (slug: string): Promise<Tenant> => {
  const site = await findSite(payload, slug)

  if (!site) {
    throw new Error(`no site ${slug}`)
  }
  return site
}

describe('export, import, export', () => {
  it('is identical, ids included, in an installation where they are free', async () => {
    const site = await buildFullSite()
    const first = await exportToFolder(site)
    await purgeForGood(payload, site)

    const { problems } = await importSite(first, { payload })
    const second = await exportToFolder(await siteOf(site.slug))

    expect(problems).toEqual([])
    expect(contentOfArchive(second)).toEqual(contentOfArchive(first))
    expect(readManifest(first).counts).toMatchObject({ documents: 1, media: 1, news: 1, pages: 2 })
  })

  it('is identical but for the ids, beside the original', async () => {
    const site = await buildFullSite()
    const first = await exportToFolder(site)
    const slug = unique('copie')

    const { problems } = await importSite(first, { payload, slug })
    const copy = await siteOf(slug)
    const second = await exportToFolder(copy)
    const again = temporaryFolder()
    await exportSite(copy, { payload, to: again })
    const withoutIds = (folder: string) =>
      JSON.stringify(contentOfArchive(folder)).replace(
        /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24}/g,
        'id',
      )

    expect(problems).toEqual([])
    expect(withoutIds(second)).toBe(withoutIds(first))
    expect(contentOfArchive(again)).toEqual(contentOfArchive(second))
    // nothing of the copy points to the original
    const foreign = [...(await idsOf(site))].filter((id) =>
      JSON.stringify(contentOfArchive(second)).includes(id),
    )
    expect(foreign).toEqual([])
  })

  it('gives a site that answers, that is written, and that waits to be put online', async () => {
    const folder = await exportToFolder(await buildFullSite())
    const [slug, host] = [unique('copie'), `${unique('www')}.test`]

    await importSite(folder, { host, payload, slug })
    await untilServed(host)
    const copy = await siteOf(slug)
    const page = await visit({ host }, '/mairie/conseil')
    const integrator = await loginIntegrator()
    const listed = await call(
      'GET',
      `/api/pages?draft=true&where[tenant][equals]=${copy.id}`,
      undefined,
      integrator,
    )
    const saved = await call(
      'PATCH',
      `/api/pages/${String(listed.docs[0]?.id)}`,
      { lead: 'Un résumé' },
      integrator,
    )

    expect(page.status).toBe(200)
    expect(page.text).toMatch(/href="\/mairie"/)
    expect(page.headers['x-robots-tag']).toBe('noindex')
    expect(listed.docs).toHaveLength(2)
    expect(saved.status, saved.text).toBe(200)
    expect(copy.state).toBe('development')
  })

  it('goes through a zip file', async () => {
    const folder = await exportToFolder(await buildFullSite())
    const file = path.join(temporaryFolder(), 'site.zip')

    await packFolder(folder, readManifest(folder), file)
    const { folder: unpacked, problems } = await unpack(file)

    expect(problems).toEqual([])
    expect(contentOfArchive(unpacked ?? '')).toEqual(contentOfArchive(folder))
  })
})

const idsOf = async ({ id }: { id: string }): Promise<Set<string>> => {
  const found = await Promise.all(
    ['pages', 'media', 'documents'].map((collection) =>
      payload.db.find<{ id: string }>({
        collection: collection as 'pages',
        pagination: false,
        where: { tenant: { equals: id } },
      }),
    ),
  )
  return new Set(found.flatMap(({ docs }) => docs.map((doc) => doc.id)))
}

describe('an archive', () => {
  it('holds nothing of accounts, nor of other sites', async () => {
    const other = await buildFullSite({ name: 'Autre commune' })
    const folder = await exportToFolder(await buildFullSite())
    const content = JSON.stringify(contentOfArchive(folder))

    expect(content).not.toContain(other.id)
    expect(
      Object.keys(contentOfArchive(folder)).filter((name) => /users|memberships|audit/.test(name)),
    ).toEqual([])
    expect(readManifest(folder).leftOut).toHaveLength(4)
  })
})

it('leaves a site without files alone', async () => {
  const folder = await exportToFolder(await buildTenant())
  const slug = unique('vide')

  const { problems } = await importSite(folder, { payload, slug })

  expect(problems).toEqual([])
  expect(storedFilesOf(await siteOf(slug))).toEqual([])
})
