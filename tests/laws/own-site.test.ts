import { beforeAll, describe, expect, it } from 'vitest'
import { loginIntegrator, loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call, type Actor } from '#tests/support/call.ts'
import { contentOf, readRow } from '#tests/support/database.ts'
import { buildDocument, dataFor, sendDocument } from '#tests/support/documents.ts'
import { hasDrafts, scopedCollections } from '#tests/support/scoped-collections.ts'
import { buildTenant } from '#tests/support/sites.ts'

/** Without these, the laws that refuse would pass on a platform that refuses everything. */
const writable = (await scopedCollections()).filter(({ rights }) => rights.create !== 'nobody')
const targetsASite = (relationTo: string | string[]): boolean =>
  writable.some(({ slug }) => [relationTo].flat().includes(slug))
const systemWritten = (await scopedCollections()).filter(({ rights }) => rights.create === 'nobody')

describe.each(writable)('an administrator of the site', (scoped) => {
  const { slug } = scoped
  const path = `/api/${slug}`
  let administrator: Actor
  let tenant: { id: string }

  beforeAll(async () => {
    tenant = await buildTenant()
    administrator = await loginSiteAdministratorOf(tenant)
  })

  it(`writes, changes, finds and removes ${slug}`, async () => {
    const created = await sendDocument(scoped, 'POST', path, await dataFor(slug, tenant), administrator)
    const id = String(created.doc.id)

    const found = await call('GET', `${path}?where[id][equals]=${id}`, undefined, administrator)
    const changed = await call('PATCH', `${path}/${id}`, {}, administrator)
    const removed = await call('DELETE', `${path}/${id}`, undefined, administrator)

    expect(created.status, created.text).toBe(201)
    expect(created.doc.tenant).toBe(tenant.id)
    expect(found.docs).toHaveLength(1)
    expect(changed.status, changed.text).toBe(200)
    expect(removed.status, removed.text).toBe(200)
    expect(await readRow(slug, id)).toBeUndefined()
  })

  it(`need not name the only site of theirs to write ${slug}`, async () => {
    const data = await dataFor(slug, tenant, { tenant: undefined })

    const created = await sendDocument(scoped, 'POST', path, data, administrator)
    await call('DELETE', `${path}/${String(created.doc.id)}`, undefined, administrator)

    expect(created.status, created.text).toBe(201)
    expect(created.doc.tenant).toBe(tenant.id)
  })

  it(`cannot move ${slug} to a site of theirs by saving`, async () => {
    const document = await buildDocument(slug, tenant)
    const other = await buildTenant()
    const before = await contentOf(slug, tenant)
    const both = await loginSiteAdministratorOf(other, tenant)

    const moved = await call('PATCH', `${path}/${document.id}`, { tenant: other.id }, both)

    // the field is not theirs to write: it is left out, or the move refused
    expect(moved.status, moved.text).toBeOneOf([200, 403])
    expect((await readRow(slug, document.id))?.tenant).toBe(tenant.id)
    expect(before).toContain(document.id)
  })
})

/** What stands in another document of its site cannot leave alone: the one would be left behind. */
const rooted = writable.filter(({ config: { fields } }) =>
  fields.some((field) => field.type === 'relationship' && field.required && targetsASite(field.relationTo)),
)

describe.each(rooted)('an integrator', ({ slug }) => {
  it(`does not move ${slug} without what it stands in`, async () => {
    const [from, to] = [await buildTenant(), await buildTenant()]
    const document = await buildDocument(slug, from)
    const integrator = await loginIntegrator()

    const moved = await call('POST', `/api/${slug}/${document.id}/move`, { tenant: to.id }, integrator)

    expect([moved.status, moved.code]).toEqual([403, 'tenants:error-foreignReference'])
    expect((await readRow(slug, document.id))?.tenant).toBe(from.id)
  })
})

describe.each(writable.filter((scoped) => !rooted.includes(scoped)))('an integrator', (scoped) => {
  it(`moves ${scoped.slug} to another site by the endpoint made for it`, async () => {
    const [from, to] = [await buildTenant(), await buildTenant()]
    const document = await buildDocument(scoped.slug, from, hasDrafts(scoped) ? { _status: 'published' } : {})
    const integrator = await loginIntegrator()

    const moved = await call('POST', `/api/${scoped.slug}/${document.id}/move`, { tenant: to.id }, integrator)

    expect(moved.status, moved.text).toBe(200)
    expect((await readRow(scoped.slug, document.id))?.tenant).toBe(to.id)
  })
})

describe.each(systemWritten)('nobody', ({ rights, slug }) => {
  it(`writes ${slug}, not even an integrator`, async () => {
    const tenant = await buildTenant()
    const document = await buildDocument(slug, tenant)
    const integrator = await loginIntegrator()

    const statuses = [
      (await call('POST', `/api/${slug}`, await dataFor(slug, tenant), integrator)).status,
      (await call('PATCH', `/api/${slug}/${document.id}`, {}, integrator)).status,
      // what members write may be taken away by those who manage them
      ...(rights.delete === 'nobody'
        ? [
            (await call('DELETE', `/api/${slug}/${document.id}`, undefined, integrator)).status,
            (await call('DELETE', `/api/${slug}?where[id][equals]=${document.id}`, undefined, integrator))
              .status,
          ]
        : []),
    ]

    expect(new Set(statuses)).toEqual(new Set([403]))
    expect(await readRow(slug, document.id)).toBeDefined()
  })
})
