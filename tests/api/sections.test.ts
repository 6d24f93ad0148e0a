import { beforeEach, describe, expect, it } from 'vitest'
import { buildAccount, loginAs, loginIntegrator, loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call, type Actor } from '#tests/support/call.ts'
import { contentOf, readRow } from '#tests/support/database.ts'
import { buildDocument, dataFor, type TestDocument } from '#tests/support/documents.ts'
import { buildTenant } from '#tests/support/sites.ts'

const online = { _status: 'published' }

let tenant: { id: string }
let section: TestDocument
let below: TestDocument
let outside: TestDocument
let editor: Actor

beforeEach(async () => {
  tenant = await buildTenant()
  section = await buildDocument('pages', tenant, online)
  below = await buildDocument('pages', tenant, { ...online, parent: section.id })
  outside = await buildDocument('pages', tenant, online)
  editor = await loginAs({ role: 'sectionEditor', sections: [section], tenant })
})

const pageUnder = async (parent: string | undefined): Promise<object> =>
  dataFor('pages', tenant, { ...online, parent })

describe('a section editor', () => {
  it('writes and puts online below their page, at any depth', async () => {
    const created = await call('POST', '/api/pages', await pageUnder(below.id), editor)
    const changed = await call('PATCH', `/api/pages/${below.id}`, { lead: 'Neuf', ...online }, editor)
    const ofTheRoot = await call('PATCH', `/api/pages/${section.id}`, { lead: 'Neuf', ...online }, editor)
    const removed = await call('DELETE', `/api/pages/${String(created.doc.id)}`, undefined, editor)

    expect([created.status, created.doc._status], created.text).toEqual([201, 'published'])
    expect([changed.status, ofTheRoot.status, removed.status]).toEqual([200, 200, 200])
  })

  it.each(['', '?draft=true', '?draft=true&autosave=true'])('writes nowhere else %s', async (query) => {
    const before = await contentOf('pages', tenant)

    const replies = [
      await call('POST', `/api/pages${query}`, await pageUnder(undefined), editor),
      await call('POST', `/api/pages${query}`, await pageUnder(outside.id), editor),
      await call('PATCH', `/api/pages/${outside.id}${query}`, { title: 'Autre' }, editor),
      await call('PATCH', `/api/pages/${outside.id}${query}`, { parent: section.id }, editor),
      await call('PATCH', `/api/pages/${below.id}${query}`, { parent: outside.id }, editor),
      await call('PATCH', `/api/pages/${below.id}${query}`, { parent: null }, editor),
      await call('PATCH', `/api/pages/${section.id}${query}`, { parent: outside.id }, editor),
    ]

    expect(replies.map(({ status }) => status)).toEqual(Array(7).fill(403))
    expect(replies[0]?.code).toBe('tenants:error-outsideSection')
    expect(await contentOf('pages', tenant)).toBe(before)
  })

  it('removes neither their page nor any other, alone or in bulk', async () => {
    const before = await contentOf('pages', tenant)
    const trash = { deletedAt: new Date().toISOString() }

    const replies = [
      await call('DELETE', `/api/pages/${section.id}`, undefined, editor),
      await call('DELETE', `/api/pages/${outside.id}`, undefined, editor),
      await call('PATCH', `/api/pages/${section.id}`, trash, editor),
      await call('PATCH', `/api/pages/${outside.id}`, trash, editor),
      await call('DELETE', `/api/pages?where[id][equals]=${outside.id}`, undefined, editor),
      await call('PATCH', `/api/pages?where[id][equals]=${outside.id}`, { title: 'Autre' }, editor),
      await call('POST', `/api/pages/${section.id}/duplicate`, {}, editor),
    ]

    expect(replies.flatMap(({ docs }) => docs)).toEqual([])
    expect(await contentOf('pages', tenant)).toBe(before)
  })

  it('writes news only when their role says so', async () => {
    const with_ = await loginAs({ hasNews: true, role: 'sectionEditor', sections: [section], tenant })
    const data = await dataFor('news', tenant, online)

    const refused = await call('POST', '/api/news', data, editor)
    const accepted = await call('POST', '/api/news', data, with_)

    expect([refused.status, accepted.status], accepted.text).toEqual([403, 201])
  })

  it('is nobody on another site, whose page they cannot be given', async () => {
    const other = await buildTenant()
    const foreign = await buildDocument('pages', other, online)
    const body = {
      role: 'sectionEditor',
      sections: [foreign.id],
      tenant: tenant.id,
      user: (await buildAccount()).id,
    }

    const given = await call('POST', '/api/memberships', body, await loginIntegrator())
    const written = await call('PATCH', `/api/pages/${foreign.id}`, { title: 'Autre' }, editor)

    expect([given.status, given.code]).toEqual([400, 'tenants:error-sectionInvalid'])
    expect(written.status).toBe(403)
  })

  it('may do nothing more once their page is gone', async () => {
    const administrator = await loginSiteAdministratorOf(tenant)
    await call('DELETE', `/api/pages/${below.id}`, undefined, administrator)
    await call('DELETE', `/api/pages/${section.id}`, undefined, administrator)

    const created = await call('POST', '/api/pages', await pageUnder(outside.id), editor)

    expect(created.status).toBe(403)
    expect(await readRow('pages', section.id)).toBeUndefined()
  })
})
