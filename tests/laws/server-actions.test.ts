import { beforeAll, describe, expect, it } from 'vitest'
import { serverActionNames } from '#tenants/guard/server-actions.ts'
import { loginContributorOf, loginEditorOf, loginSiteAdministratorOf } from '#tests/support/actors.ts'
import type { Actor } from '#tests/support/call.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { hasDrafts, scopedCollections } from '#tests/support/scoped-collections.ts'
import { act, requestOf } from '#tests/support/server-action.ts'
import { buildSite, buildTenant } from '#tests/support/sites.ts'
import { aimAt } from './aim.ts'
import type { Target } from './attacks.ts'
import { outsiders } from './outsiders.ts'

/** Every kind of refusal once: the other outsiders differ from these by their rights alone, tried over the API. */
const strangers = outsiders.filter(([name]) =>
  ['an administrator of another site', 'a former administrator', 'a visitor'].includes(name),
)

const { payload } = await platform()

const schedule = (target: { collection: string; id: string }): Promise<{ id: string }> =>
  payload.db.create({
    collection: 'payload-jobs',
    data: {
      input: { doc: { relationTo: target.collection, value: target.id }, type: 'publish' },
      queue: 'default',
      taskSlug: 'schedulePublish',
      waitUntil: new Date(Date.now() + 3_600_000).toISOString(),
    },
  })

const actions: Record<string, (target: Target) => [string, object]> = {
  'read its form': ({ document, scoped }) => [
    'form-state',
    { collectionSlug: scoped.slug, data: { id: document.id }, id: document.id, operation: 'update' },
  ],
  'a form of their site': ({ scoped, theirs }) => [
    'form-state',
    { collectionSlug: scoped.slug, data: { tenant: theirs.id }, operation: 'create' },
  ],
  'a form of their site, by its state': ({ scoped, theirs }) => [
    'form-state',
    { collectionSlug: scoped.slug, formState: { tenant: { value: theirs.id } }, operation: 'create' },
  ],
  'lock it': ({ document, scoped }) => [
    'form-state',
    { collectionSlug: scoped.slug, data: {}, id: document.id, returnLockStatus: true },
  ],
  'show it': ({ document, scoped }) => [
    'render-document',
    { collectionSlug: scoped.slug, docID: document.id, initialData: {} },
  ],
  'its parts': ({ document, scoped }) => [
    'render-document-slots',
    { collectionSlug: scoped.slug, id: document.id },
  ],
  'its schedule': ({ document, scoped }) => [
    'get-upcoming-scheduled-publish',
    { collectionSlug: scoped.slug, id: document.id },
  ],
  'the tables below it': ({ document, scoped }) => [
    'table-state',
    { collectionSlug: scoped.slug, parent: { collectionSlug: scoped.slug, id: document.id, joinPath: 'a' } },
  ],
  'schedule it': ({ document, scoped }) => [
    'schedule-publish',
    { doc: { relationTo: scoped.slug, value: document.id }, type: 'publish' },
  ],
}

describe.each(await scopedCollections())('a site lets nobody else act on its $slug', (scoped) => {
  let target: Target

  beforeAll(async () => {
    target = await aimAt(scoped)
  })

  it.each(strangers)('from the panel: %s', async (_name, loginFor) => {
    const actor = await loginFor(target)
    const done: string[] = []

    for (const [attempt, callOf] of Object.entries(actions)) {
      const { status } = await act(actor, ...callOf(target))
      done.push(...([401, 403].includes(status) ? [] : [`${attempt}: ${String(status)}`]))
    }
    expect(done).toEqual([])
  })
})

describe('an action of the panel', () => {
  it.each([
    'constructor',
    '__proto__',
    'toString',
    'copy-data-from-locale',
    'get-default-layout',
    'get-folder-results-component-and-data',
    'render-widget',
    'slugify',
    '',
    undefined,
    {},
  ])('is one that our screens use, and not %s', async (name) => {
    const editor = await loginEditorOf(await buildTenant())

    expect((await act(editor, name, {})).status).toBe(403)
  })

  it.each(serverActionNames)('bears arguments that no screen sends: %s', async (name) => {
    const editor = await loginEditorOf(await buildTenant())
    const strange = [undefined, null, [], 'a', { collectionSlug: 'constructor' }, { collectionSlug: {} }]
    const ids = [{ equals: 'a' }, ['a'], 1, '', 'inconnu'].map((id) => ({
      collectionSlug: 'news',
      deleteID: id,
      doc: { relationTo: 'news', value: id },
      docID: id,
      id,
      parent: { collectionSlug: 'news', id },
      schemaPath: id,
    }))
    const statuses: number[] = []

    for (const args of [...strange, ...(name === 'render-list' ? [] : ids)]) {
      statuses.push((await act(editor, name, args)).status)
    }
    expect(new Set(statuses)).toEqual(new Set([403]))
  })
})

describe.each((await scopedCollections()).filter(({ rights }) => rights.update !== 'nobody'))(
  'an administrator of the site, on $slug',
  (scoped) => {
    it('opens the form, and locks it', async () => {
      const tenant = await buildTenant()
      const administrator = await loginSiteAdministratorOf(tenant)
      const { id } = await buildDocument(scoped.slug, tenant)

      const { args, status } = await act(administrator, 'form-state', {
        collectionSlug: scoped.slug,
        data: { id, tenant: tenant.id },
        id,
        operation: 'update',
        returnLockStatus: true,
      })

      expect([status, args?.returnLockStatus]).toEqual([200, true])
    })
  },
)

describe.each((await scopedCollections()).filter(hasDrafts))('who may only draft $slug', ({ slug }) => {
  let contributor: Actor
  let editor: Actor
  let online: { id: string }
  let tenant: { id: string }

  beforeAll(async () => {
    tenant = await buildSite()
    contributor = await loginContributorOf(tenant)
    editor = await loginEditorOf(tenant)
    online = await buildDocument(slug, tenant, { _status: 'published' })
  })

  it('reads what is online without locking it', async () => {
    const { args, status } = await act(contributor, 'form-state', {
      collectionSlug: slug,
      data: {},
      id: online.id,
      returnLockStatus: true,
    })

    expect([status, args?.returnLockStatus]).toEqual([200, false])
  })

  it('schedules nothing, and cancels nothing, which an editor does', async () => {
    const draft = await buildDocument(slug, tenant, { _status: 'draft' })
    const doc = { relationTo: slug, value: draft.id }
    const { id: deleteID } = await schedule({ collection: slug, id: draft.id })
    const asked = [{ doc, type: 'publish' }, { doc, type: 'unpublish' }, { deleteID }]

    const byContributor = await Promise.all(asked.map((args) => act(contributor, 'schedule-publish', args)))
    const byEditor = await Promise.all(asked.map((args) => act(editor, 'schedule-publish', args)))

    expect(byContributor.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(byEditor.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  it('cancels no job of another site', async () => {
    const foreign = await buildDocument(slug, await buildTenant(), { _status: 'draft' })
    const { id: deleteID } = await schedule({ collection: slug, id: foreign.id })

    const { status } = await act(editor, 'schedule-publish', {
      deleteID,
      doc: { relationTo: slug, value: online.id },
      type: 'publish',
    })

    expect(status).toBe(403)
  })

  it('is given a preview of their own site only, whatever the form says', async () => {
    const foreign = await buildDocument(slug, await buildSite(), { _status: 'draft' })
    const { livePreview, preview } = payload.collections[slug as 'news'].config.admin
    const req = await requestOf(editor)
    const linksTo = async (data: { id: string; tenant: string }) => [
      await preview?.(data, { locale: 'fr', req, token: null }),
      await (livePreview?.url as (args: object) => unknown)({ data, payload, req }),
    ]

    const theirs = await linksTo({ id: foreign.id, tenant: tenant.id })
    const ours = await linksTo({ id: online.id, tenant: String(foreign.tenant) })

    expect(theirs).toEqual([null, null])
    expect(ours).toEqual(Array(2).fill(expect.stringContaining('/apercu/')))
  })
})
