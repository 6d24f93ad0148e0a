import { statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { duplicateSite } from '#collections/archive/duplicate-site.ts'
import { importSite } from '#collections/archive/import-site.ts'
import { purgeSite } from '#collections/archive/purge-site.ts'
import { filesFolder } from '#collections/files/disk-store.ts'
import { readMediaBytes } from '#collections/quotas/media-bytes.ts'
import { recountSites } from '#collections/quotas/recount-sites.ts'
import { slugs } from '#core/slugs.ts'
import type { Tenant } from '#payload-types'
import { loginIntegrator, loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { buildFullSite, exportToFolder } from '#tests/support/archives.ts'
import { call, sendFile, type Actor } from '#tests/support/call.ts'
import { dataFor } from '#tests/support/documents.ts'
import { pdf, png } from '#tests/support/files.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { storedFilesOf } from '#tests/support/stored-files.ts'
import { unique } from '#tests/support/unique.ts'

const { payload } = await platform()

/** What the counter of a site says; `undefined`: it has none. */
const counted = async ({ id }: { id: string }): Promise<number | undefined> => {
  const { docs } = await payload.db.find<{ id: string; mediaBytes: number }>({
    collection: slugs.siteUsage,
    pagination: false,
    where: { site: { equals: id } },
  })

  expect(docs.length).toBeLessThan(2)
  return docs[0]?.mediaBytes
}

/** What its files weigh on the disk. */
const weighed = (site: { id: string }): number =>
  storedFilesOf(site).reduce((sum, name) => sum + statSync(path.join(filesFolder, site.id, name)).size, 0)

const upload = async (site: Tenant, actor: Actor, slug: 'documents' | 'media' = 'media', query = '') => {
  const file = slug === 'media' ? png() : pdf({ text: unique('texte') })
  const sent = await sendFile('POST', `/api/${slug}${query}`, await dataFor(slug, site), file, actor)

  expect(sent.status, sent.text).toBe(201)
  return String(sent.doc.id)
}

const open = async (): Promise<{ actor: Actor; site: Tenant }> => {
  const site = await buildTenant()
  return { actor: await loginSiteAdministratorOf(site), site }
}

describe('the weight of the files of a site', () => {
  it.each([['media'], ['documents']] as const)(
    'follows what is sent, replaced and removed in %s',
    async (slug) => {
      const { actor, site } = await open()
      const id = await upload(site, actor, slug)
      const first = weighed(site)

      expect(await counted(site)).toBe(first)

      await upload(site, actor, slug)
      const both = weighed(site)

      expect(both).toBeGreaterThan(first)
      expect(await counted(site)).toBe(both)

      const other =
        slug === 'media'
          ? png({ height: 900, width: 1400 })
          : pdf({ text: 'Un texte plus long. '.repeat(40) })
      const replaced = await sendFile('PATCH', `/api/${slug}/${id}`, {}, other, actor)

      expect(replaced.status, replaced.text).toBe(200)
      expect(weighed(site)).not.toBe(both)
      expect(await counted(site)).toBe(weighed(site))

      await call('PATCH', `/api/${slug}/${id}`, { deletedAt: new Date().toISOString() }, actor)
      expect(await counted(site)).toBe(weighed(site))

      await call('DELETE', `/api/${slug}/${id}?trash=true`, undefined, actor)
      expect(weighed(site)).toBeLessThan(both)
      expect(await counted(site)).toBe(weighed(site))
    },
  )

  it('follows what is sent and removed by who asks for one field in return', async () => {
    const { actor, site } = await open()

    await upload(site, actor)
    const before = await counted(site)
    const id = await upload(site, actor, 'media', '?select[alt]=true')

    expect(await counted(site)).toBe(weighed(site))
    await call('DELETE', `/api/media/${id}?select[alt]=true`, undefined, actor)
    expect(await counted(site)).toBe(before)
  })

  it('goes with a file that moves to another site', async () => {
    const { actor, site } = await open()
    const to = await buildTenant()
    const id = await upload(site, actor)

    await upload(site, actor)
    const moved = await call('POST', `/api/media/${id}/move`, { tenant: to.id }, await loginIntegrator())

    expect(moved.status, moved.text).toBe(200)
    expect(await counted(site)).toBe(weighed(site))
    expect(await counted(to)).toBe(weighed(to))
    expect(weighed(to)).toBeGreaterThan(0)
  })

  it('is not changed by what is refused', async () => {
    const { actor, site } = await open()

    await upload(site, actor, 'documents')
    const before = await counted(site)
    const data = await dataFor('documents', site, { date: 'demain' })
    const refused = await sendFile('POST', '/api/documents', data, pdf(), actor)

    expect(refused.status).toBe(400)
    expect(await counted(site)).toBe(before)
  })

  it('is that of a copy and of an imported archive, and nothing once a site is purged', async () => {
    const site = await buildFullSite()
    const held = await readMediaBytes(payload, site.id)
    const copy = await duplicateSite(payload, site, { slug: unique('copie') })
    const folder = await exportToFolder(site)
    const imported = await importSite(folder, { payload, slug: unique('import') })
    const closed = await payload.update({
      collection: 'tenants',
      data: { state: 'closed' },
      id: String(copy.tenant),
      overrideAccess: true,
    })

    expect(held).toBe(weighed(site))
    expect([copy.problems, imported.problems]).toEqual([[], []])
    expect(await counted({ id: String(copy.tenant) })).toBe(held)
    expect(await counted({ id: String(imported.tenant) })).toBe(held)

    await purgeSite(payload, closed)
    expect(await counted(closed)).toBe(0)
  })

  it('is counted anew at night', async () => {
    const { actor, site } = await open()

    await upload(site, actor)
    await payload.db.updateOne({
      collection: slugs.siteUsage,
      data: { mediaBytes: 1 },
      where: { site: { equals: site.id } },
    })
    expect(await readMediaBytes(payload, site.id)).toBe(1)

    await recountSites(payload)
    expect(await counted(site)).toBe(weighed(site))
  })

  it('is read without its counter too, which the next file makes', async () => {
    const { actor, site } = await open()

    await upload(site, actor)
    await payload.db.deleteMany({ collection: slugs.siteUsage, where: { site: { equals: site.id } } })
    expect(await readMediaBytes(payload, site.id)).toBe(weighed(site))

    await upload(site, actor)
    expect(await counted(site)).toBe(weighed(site))
  })
})
