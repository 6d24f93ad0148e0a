import { describe, expect, it } from 'vitest'
import {
  loginContributorOf,
  loginEditorOf,
  loginIntegrator,
  loginPlatformAdmin,
  loginSiteAdministratorOf,
  loginStranger,
} from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { buildDocument, dataFor } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

const path = '/api/audit-entries'

const actionsOn = async (documentId: string): Promise<unknown[]> => {
  const { docs } = await call(
    'GET',
    `${path}?where[documentId][equals]=${documentId}&sort=createdAt&limit=100`,
    undefined,
    await loginIntegrator(),
  )
  return docs.map(({ action }) => action)
}

describe('the audit log', () => {
  it('says who did what, to which document of which site', async () => {
    const tenant = await buildTenant()
    const editor = await loginEditorOf(tenant)

    const { doc } = await call(
      'POST',
      '/api/news',
      await dataFor('news', tenant, { title: 'Travaux' }),
      editor,
    )
    const { docs } = await call(
      'GET',
      `${path}?where[documentId][equals]=${String(doc.id)}`,
      undefined,
      await loginIntegrator(),
    )

    expect(docs).toEqual([
      expect.objectContaining({
        action: 'create',
        documentCollection: 'news',
        email: (await readRow('users', editor.id))?.email,
        tenant: tenant.id,
        title: 'Travaux',
        user: editor.id,
      }),
    ])
  })

  it('follows a document through its life', async () => {
    const tenant = await buildTenant()
    const editor = await loginEditorOf(tenant)
    const { doc } = await call('POST', '/api/news?draft=true', await dataFor('news', tenant), editor)
    const one = `/api/news/${String(doc.id)}`

    await call('PATCH', `${one}?draft=true`, { title: 'Autre' }, editor)
    await call('PATCH', one, { _status: 'published' }, editor)
    await call('PATCH', one, { title: 'Encore' }, editor)
    await call('PATCH', one, { _status: 'draft' }, editor)
    await call('PATCH', one, { deletedAt: new Date().toISOString() }, editor)
    await call('PATCH', `${one}?trash=true`, { deletedAt: null }, editor)
    await call('DELETE', one, undefined, editor)

    expect(await actionsOn(String(doc.id))).toEqual([
      'create',
      'update',
      'publish',
      'update',
      'unpublish',
      'trash',
      'restore',
      'delete',
    ])
  })

  it('records each document of a bulk change', async () => {
    const tenant = await buildTenant()
    const editor = await loginEditorOf(tenant)
    const [first, second] = [await buildDocument('news', tenant), await buildDocument('news', tenant)]

    await call('PATCH', '/api/news?where[id][exists]=true', { lead: 'Tous' }, editor)

    expect([await actionsOn(first.id), await actionsOn(second.id)]).toEqual([['update'], ['update']])
  })

  it('records a login, and not the saves that no one asks for', async () => {
    const tenant = await buildTenant()
    const editor = await loginEditorOf(tenant)
    const document = await buildDocument('news', tenant)

    await call('PATCH', `/api/news/${document.id}?draft=true&autosave=true`, { title: 'A' }, editor)

    expect(await actionsOn(editor.id)).toEqual(['login'])
    expect(await actionsOn(document.id)).toEqual([])
  })

  it('records who moves a document, and what is given to whom', async () => {
    const [from, to] = [await buildTenant(), await buildTenant()]
    const admin = await loginPlatformAdmin()
    const document = await buildDocument('alerts', from)
    const { id: user } = await loginStranger()

    await call('POST', `/api/alerts/${document.id}/move`, { tenant: to.id }, admin)
    const { doc } = await call('POST', '/api/memberships', { role: 'editor', tenant: to.id, user }, admin)

    expect(await actionsOn(document.id)).toEqual(['move'])
    expect(await actionsOn(String(doc.id))).toEqual(['create'])
  })

  it('records nothing of what is refused', async () => {
    const [tenant, other] = [await buildTenant(), await buildTenant()]
    const document = await buildDocument('news', other)
    const editor = await loginEditorOf(tenant)

    await call('PATCH', `/api/news/${document.id}`, { title: 'Autre' }, editor)
    await call('POST', '/api/news', await dataFor('news', other), editor)

    expect(await countRows('audit-entries', { tenant: { equals: other.id } })).toBe(0)
  })

  it('is read by operators only', async () => {
    const tenant = await buildTenant()
    const administrator = await loginSiteAdministratorOf(tenant)
    await call('POST', '/api/news', await dataFor('news', tenant), administrator)

    const statuses = await Promise.all(
      [administrator, await loginContributorOf(tenant), await loginStranger(), {}].map(
        async (actor) => (await call('GET', path, undefined, actor)).status,
      ),
    )

    expect(statuses).toEqual([403, 403, 403, 403])
    expect((await call('GET', path, undefined, await loginIntegrator())).status).toBe(200)
  })

  it('is written and erased by nobody', async () => {
    const { payload } = await platform()
    const admin = await loginPlatformAdmin()
    const { docs } = await payload.find({ collection: 'audit-entries', limit: 1, overrideAccess: true })
    const id = String(docs[0]?.id)
    const before = await readRow('audit-entries', id)

    const statuses = [
      (await call('POST', path, { ...before, id: undefined }, admin)).status,
      (await call('PATCH', `${path}/${id}`, { title: 'Rien' }, admin)).status,
      (await call('PATCH', `${path}?where[id][exists]=true`, { title: 'Rien' }, admin)).status,
      (await call('DELETE', `${path}/${id}`, undefined, admin)).status,
      (await call('DELETE', `${path}?where[id][exists]=true`, undefined, admin)).status,
    ]

    expect(statuses).toEqual([403, 403, 403, 403, 403])
    expect(await readRow('audit-entries', id)).toEqual(before)
  })
})
