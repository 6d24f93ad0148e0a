import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { loginContributorOf, loginEditorOf } from '#tests/support/actors.ts'
import { call, type Actor, type Reply } from '#tests/support/call.ts'
import { contentOf, countRows } from '#tests/support/database.ts'
import { buildDocument, dataFor, sendDocument, type TestDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { hasDrafts, scopedCollections } from '#tests/support/scoped-collections.ts'
import { buildTenant } from '#tests/support/sites.ts'

const { payload } = await platform()
const collections = await scopedCollections()

const versionOf = async (slug: string, { id }: TestDocument, status: string): Promise<string> => {
  const { docs } = await payload.db.findVersions({
    collection: slug as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: status } }] },
  })
  return String(docs[0]?.id)
}

type Attempt = (path: string, id: string, actor: Actor) => Promise<Reply>

const patch =
  (query: string, data: object): Attempt =>
  (path, id, actor) =>
    call('PATCH', `${path}/${id}${query}`, data, actor)

const patchAll =
  (query: string, data: object): Attempt =>
  (path, id, actor) =>
    call('PATCH', `${path}?where[id][equals]=${id}${query}`, data, actor)

const publications: [string, Attempt][] = [
  ['saving', patch('', { _status: 'published' })],
  ['saving every language', patch('?publishAllLocales=true', { _status: 'published' })],
  ['saving in bulk', patchAll('', { _status: 'published' })],
  ['copying', (path, id, actor) => call('POST', `${path}/${id}/duplicate`, { _status: 'published' }, actor)],
]

const disturbances: [string, Attempt][] = [
  ['changing it', patch('', { title: 'Autre titre' })],
  ['drafting over it', patch('?draft=true', { title: 'Autre titre' })],
  ['saving it by itself', patch('?draft=true&autosave=true', { title: 'Autre titre' })],
  ['taking it offline', patch('', { _status: 'draft' })],
  ['taking it offline in every language', patch('?unpublishAllLocales=true', {})],
  ['changing it in bulk', patchAll('', { title: 'Autre titre' })],
  ['drafting over it in bulk', patchAll('&draft=true', { title: 'Autre titre' })],
  ['taking it offline in bulk', patchAll('', { _status: 'draft' })],
  ['putting it in the trash', patch('', { deletedAt: new Date().toISOString() })],
  ['deleting it', (path, id, actor) => call('DELETE', `${path}/${id}`, undefined, actor)],
]

const removals: [string, Attempt][] = [
  ['putting it in the trash', patch('', { deletedAt: new Date().toISOString() })],
  ['putting it in the trash as a draft', patch('?draft=true', { deletedAt: new Date().toISOString() })],
  ['putting it in the trash in bulk', patchAll('', { deletedAt: new Date().toISOString() })],
  ['deleting it', (path, id, actor) => call('DELETE', `${path}/${id}`, undefined, actor)],
  [
    'deleting it in bulk',
    (path, id, actor) => call('DELETE', `${path}?where[id][equals]=${id}`, undefined, actor),
  ],
]

describe.each(collections.filter(hasDrafts))('a contributor of the site, on $slug', (scoped) => {
  const { slug } = scoped
  const path = `/api/${slug}`
  const online = { _status: 'published' }
  let tenant: { id: string }
  let contributor: Actor

  const countOnline = (): Promise<number> =>
    countRows(slug, { and: [{ tenant: { equals: tenant.id } }, { _status: { equals: 'published' } }] })

  beforeAll(async () => {
    tenant = await buildTenant()
    contributor = await loginContributorOf(tenant)
  })

  it('writes drafts and changes them', async () => {
    const created = await call('POST', `${path}?draft=true`, await dataFor(slug, tenant), contributor)
    const changed = await patch('?draft=true', { title: 'Autre titre' })(
      path,
      String(created.doc.id),
      contributor,
    )

    expect([created.status, created.doc._status]).toEqual([201, 'draft'])
    expect([changed.status, changed.doc._status]).toEqual([200, 'draft'])
  })

  it.each(['', '?draft=true', '?publishAllLocales=true'])(
    'puts nothing online by writing it %s',
    async (query) => {
      const before = await countOnline()

      const created = await call('POST', `${path}${query}`, await dataFor(slug, tenant, online), contributor)

      expect(created.doc._status).not.toBe('published')
      expect(await countOnline()).toBe(before)
    },
  )

  it.each(publications)('cannot put a draft online by %s', async (_way, attempt) => {
    const document = await buildDocument(slug, tenant, { _status: 'draft' })
    const before = await countOnline()

    const reply = await attempt(path, document.id, contributor)

    // a copy is made, as a draft whatever it asks
    expect(reply.status, reply.text).toBeOneOf([200, 400, 403])
    expect(reply.doc._status).not.toBe('published')
    expect(await countOnline()).toBe(before)
  })

  it.each(disturbances)('cannot disturb what is online by %s', async (_way, attempt) => {
    const document = await buildDocument(slug, tenant, online)
    const before = await contentOf(slug, tenant)

    const reply = await attempt(path, document.id, contributor)

    expect(reply.docs).toEqual([])
    expect(await contentOf(slug, tenant)).toBe(before)
  })

  it.each(disturbances)(
    'cannot disturb what is online, under an editor’s draft, by %s',
    async (_way, attempt) => {
      const document = await buildDocument(slug, tenant, online)
      const editor = await loginEditorOf(tenant)
      await patch('?draft=true', { title: 'En cours' })(path, document.id, editor)
      const before = await contentOf(slug, tenant)

      const reply = await attempt(path, document.id, contributor)

      expect(reply.docs).toEqual([])
      expect(await contentOf(slug, tenant)).toBe(before)
    },
  )

  it.each(removals)('cannot remove a draft by %s', async (_way, attempt) => {
    const document = await buildDocument(slug, tenant, { _status: 'draft' })
    const before = await contentOf(slug, tenant)

    const reply = await attempt(path, document.id, contributor)

    expect(reply.docs).toEqual([])
    expect(await contentOf(slug, tenant)).toBe(before)
  })

  it('cannot put online again what was, by restoring its version', async () => {
    const document = await buildDocument(slug, tenant, online)
    const version = await versionOf(slug, document, 'published')
    await patch('', { _status: 'draft' })(path, document.id, await loginEditorOf(tenant))
    const before = await countOnline()

    const restored = await call('POST', `${path}/versions/${version}`, undefined, contributor)

    expect(restored.status).toBe(403)
    expect(await countOnline()).toBe(before)
  })

  it('cannot restore an older version over what is online', async () => {
    const document = await buildDocument(slug, tenant, online)
    const version = await versionOf(slug, document, 'published')
    await patch('?draft=true', { title: 'En cours' })(path, document.id, await loginEditorOf(tenant))
    const before = await contentOf(slug, tenant)

    const restored = await call('POST', `${path}/versions/${version}`, undefined, contributor)
    const asDraft = await call('POST', `${path}/versions/${version}?draft=true`, undefined, contributor)

    expect([restored.status, asDraft.status]).toEqual([403, 403])
    expect(await contentOf(slug, tenant)).toBe(before)
  })
})

/** A picture alone is on no page: a contributor may add those of a draft. */
const shownAtOnce = collections.filter(
  (scoped) => !hasDrafts(scoped) && scoped.rights.create !== 'nobody' && scoped.slug !== 'media',
)

describe.each(shownAtOnce)('$slug, which visitors see as soon as it is saved,', (scoped) => {
  it('is not written by a contributor', async () => {
    const tenant = await buildTenant()
    const document = await buildDocument(scoped.slug, tenant)
    const contributor = await loginContributorOf(tenant)
    const before = await contentOf(scoped.slug, tenant)
    const path = `/api/${scoped.slug}`

    const replies = [
      await sendDocument(scoped, 'POST', path, await dataFor(scoped.slug, tenant), contributor),
      await call('PATCH', `${path}/${document.id}`, {}, contributor),
      await call('DELETE', `${path}/${document.id}`, undefined, contributor),
    ]

    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(await contentOf(scoped.slug, tenant)).toBe(before)
  })
})

describe('a picture', () => {
  it('is added by a contributor, and not changed', async () => {
    const tenant = await buildTenant()
    const contributor = await loginContributorOf(tenant)
    const media = collections.filter(({ slug }) => slug === 'media')[0] as (typeof collections)[number]

    const added = await sendDocument(media, 'POST', '/api/media', await dataFor('media', tenant), contributor)
    const changed = await call('PATCH', `/api/media/${String(added.doc.id)}`, { alt: 'Autre' }, contributor)

    expect([added.status, changed.status]).toEqual([201, 403])
  })
})
