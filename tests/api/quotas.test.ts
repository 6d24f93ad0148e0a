import { describe, expect, it } from 'vitest'
import { nearlyFull } from '#collections/admin/quota-notice.tsx'
import { loginIntegrator, loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call, sendFile } from '#tests/support/call.ts'
import { countRows } from '#tests/support/database.ts'
import { buildDocument, dataFor } from '#tests/support/documents.ts'
import { pdf, png } from '#tests/support/files.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { storedFilesOf } from '#tests/support/stored-files.ts'

const { payload } = await platform()

describe('the quota of a site', () => {
  it.each([
    ['media', png()],
    ['documents', pdf()],
  ])('refuses one file too many in %s, and stores nothing of it', async (slug, file) => {
    const tenant = await buildTenant({ quotaMediaMiB: 0 })
    const administrator = await loginSiteAdministratorOf(tenant)

    const refused = await sendFile('POST', `/api/${slug}`, await dataFor(slug, tenant), file, administrator)

    expect([refused.status, refused.code]).toEqual([403, 'collections:error-mediaQuotaReached'])
    expect(storedFilesOf(tenant)).toEqual([])
  })

  it('refuses one page too many', async () => {
    const tenant = await buildTenant({ quotaPages: 1 })
    const administrator = await loginSiteAdministratorOf(tenant)
    await buildDocument('pages', tenant)

    const refused = await call('POST', '/api/pages', await dataFor('pages', tenant), administrator)

    expect([refused.status, refused.code]).toEqual([403, 'collections:error-pageQuotaReached'])
    expect(await countRows('pages', { tenant: { equals: tenant.id } })).toBe(1)
  })

  it('lets through what fits', async () => {
    const tenant = await buildTenant({ quotaMediaMiB: 1, quotaPages: 1 })
    const administrator = await loginSiteAdministratorOf(tenant)

    const page = await call('POST', '/api/pages', await dataFor('pages', tenant), administrator)
    const picture = await sendFile('POST', '/api/media', await dataFor('media', tenant), png(), administrator)

    expect([page.status, picture.status]).toEqual([201, 201])
  })

  it('is an operator’s to change', async () => {
    const tenant = await buildTenant({ quotaPages: 10 })
    const path = `/api/tenants/${tenant.id}`

    await call('PATCH', path, { quotaPages: 999 }, await loginSiteAdministratorOf(tenant))
    const own = await payload.findByID({ collection: 'tenants', id: tenant.id, overrideAccess: true })
    const { doc } = await call('PATCH', path, { quotaPages: 20 }, await loginIntegrator())

    expect([own.quotaPages, doc.quotaPages]).toEqual([10, 20])
  })

  it('warns from 80 %', async () => {
    const [calm, warned] = [await buildTenant({ quotaPages: 6 }), await buildTenant({ quotaPages: 5 })]
    for (const tenant of [calm, warned]) {
      for (let count = 0; count < 4; count += 1) {
        await buildDocument('pages', tenant)
      }
    }

    expect(await nearlyFull(payload, calm.id)).toEqual([])
    expect(await nearlyFull(payload, warned.id)).toEqual([
      { key: 'quotaPages', limit: '5', share: 0.8, used: '4' },
    ])
  })
})
