import { describe, expect, it } from 'vitest'
import { onChange, type Change } from '#core/changes.ts'
import { loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { buildDocument, dataFor, sendDocument } from '#tests/support/documents.ts'
import { hasDrafts, scopedCollections } from '#tests/support/scoped-collections.ts'
import { buildTenant } from '#tests/support/sites.ts'

/** What a save tells to caches, while `act` runs. */
const changesDuring = async (tenant: { id: string }, act: () => Promise<unknown>): Promise<string[]> => {
  const heard: Change[] = []
  const stop = onChange((change) => heard.push(change))

  await act()
  stop()
  return heard.filter(({ tenantId }) => tenantId === tenant.id).map(({ collection }) => collection)
}

const written = (await scopedCollections()).filter(({ rights }) => rights.create !== 'nobody')

/** Populating what is read back must not keep a change from being told: depth 2 is what a client may ask. */
describe.each(['?depth=0', '?depth=2'])('a change is told at once, when the answer is read %s', (query) => {
  it.each(written)('$slug', async (scoped) => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const online = hasDrafts(scoped) ? { _status: 'published' } : {}
    const path = `/api/${scoped.slug}`
    const sample = await dataFor(scoped.slug, tenant, online)
    let id = ''

    const created = await changesDuring(tenant, async () => {
      id = String((await sendDocument(scoped, 'POST', `${path}${query}`, sample, administrator)).doc.id)
    })
    const changed = await changesDuring(tenant, () =>
      call('PATCH', `${path}/${id}${query}`, online, administrator),
    )
    const deleted = await changesDuring(tenant, () =>
      call('DELETE', `${path}/${id}${query}`, undefined, administrator),
    )

    expect([created, changed, deleted].map((heard) => heard.includes(scoped.slug))).toEqual([
      true,
      true,
      true,
    ])
  })
})

describe('a draft', () => {
  it('is told to nobody', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    const document = await buildDocument('news', tenant, { _status: 'draft' })

    const heard = await changesDuring(tenant, () =>
      call('PATCH', `/api/news/${document.id}?draft=true`, { title: 'Autre' }, administrator),
    )

    expect(heard).not.toContain('news')
  })
})
