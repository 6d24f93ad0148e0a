import { call, type Actor, type Reply } from '#tests/support/call.ts'
import { sendDocument, type TestDocument } from '#tests/support/documents.ts'
import type { Data } from '#tests/support/fill-fields.ts'
import type { Scoped } from '#tests/support/scoped-collections.ts'

/** A site that is attacked: one document online, one in the trash, one version, and data for one more. */
export type Target = {
  document: TestDocument
  ours: { id: string }
  sample: Data
  scoped: Scoped
  theirs: { id: string }
  trashed: TestDocument
  versionId: string
}

type Attack = (target: Target, actor: Actor) => Promise<Reply>

const create =
  (query: string, tenantOf: (target: Target) => unknown = ({ theirs }) => theirs.id): Attack =>
  async (target, actor) => {
    const { sample, scoped } = target
    const data = { ...sample, tenant: tenantOf(target) }

    return sendDocument(scoped, 'POST', `/api/${scoped.slug}${query}`, data, actor)
  }

const onDocument =
  (method: string, suffix: string, body?: (target: Target) => Data): Attack =>
  (target, actor) =>
    call(method, `/api/${target.scoped.slug}/${target.document.id}${suffix}`, body?.(target), actor)

const onTrashed =
  (method: string, suffix: string, body?: Data): Attack =>
  ({ scoped, trashed }, actor) =>
    call(method, `/api/${scoped.slug}/${trashed.id}${suffix}`, body, actor)

const inBulk =
  (method: string, query: (target: Target) => string, body?: (target: Target) => Data): Attack =>
  (target, actor) =>
    call(method, `/api/${target.scoped.slug}?${query(target)}`, body?.(target), actor)

const byTenant = ({ theirs }: Target): string => `where[tenant][equals]=${theirs.id}`
const byId = ({ document }: Target): string => `where[id][in]=${document.id}`
const anything = (): string => 'where[id][exists]=true'

const replacement = ({ sample }: Target): Data =>
  Object.fromEntries(Object.entries(sample).filter(([name]) => name !== 'tenant'))

/** Writes aimed at one document of another site, or at a new one there. */
export const writes: Record<string, Attack> = {
  create: create(''),
  'create as a draft': create('?draft=true'),
  'create with autosave': create('?draft=true&autosave=true'),
  'create with the site as an object': create('', ({ theirs }) => ({ id: theirs.id })),
  delete: onDocument('DELETE', ''),
  'delete from the trash': onTrashed('DELETE', '?trash=true'),
  duplicate: onDocument('POST', '/duplicate'),
  'duplicate as a draft': onDocument('POST', '/duplicate?draft=true', () => ({})),
  'duplicate to their own site': onDocument('POST', '/duplicate', ({ ours }) => ({ tenant: ours.id })),
  'move by saving': onDocument('PATCH', '', ({ ours }) => ({ tenant: ours.id })),
  'move by saving a draft': onDocument('PATCH', '?draft=true', ({ ours }) => ({ tenant: ours.id })),
  'move by the endpoint': onDocument('POST', '/move', ({ ours }) => ({ tenant: ours.id })),
  'override the method': (target, actor) =>
    call('POST', `/api/${target.scoped.slug}/${target.document.id}`, replacement(target), actor, {
      'X-Payload-HTTP-Method-Override': 'PATCH',
    }),
  publish: onDocument('PATCH', '', (target) => ({ ...replacement(target), _status: 'published' })),
  'take out of the trash': onTrashed('PATCH', '?trash=true', { deletedAt: null }),
  unpublish: onDocument('PATCH', '', () => ({ _status: 'draft' })),
  update: onDocument('PATCH', '', replacement),
  'update as a draft': onDocument('PATCH', '?draft=true', replacement),
  'update with autosave': onDocument('PATCH', '?draft=true&autosave=true', replacement),
  'put in the trash': onDocument('PATCH', '', () => ({ deletedAt: new Date().toISOString() })),
}

/** Writes aimed at whatever a query finds. */
export const bulkWrites: Record<string, Attack> = {
  'delete all of the site': inBulk('DELETE', byTenant),
  'delete by id': inBulk('DELETE', byId),
  'delete the trash': inBulk('DELETE', (target) => `${byTenant(target)}&trash=true`),
  'move by saving': inBulk('PATCH', byTenant, ({ ours }) => ({ tenant: ours.id })),
  'put in the trash': inBulk('PATCH', byTenant, () => ({ deletedAt: new Date().toISOString() })),
  'unpublish by id': inBulk('PATCH', byId, () => ({ _status: 'draft' })),
  'update all of the site': inBulk('PATCH', byTenant, replacement),
  'update as drafts': inBulk('PATCH', (target) => `${byTenant(target)}&draft=true`, replacement),
}

const read =
  (pathOf: (target: Target) => string): Attack =>
  (target, actor) =>
    call('GET', `/api/${target.scoped.slug}${pathOf(target)}`, undefined, actor)

/** Reads that would show a document of another site, or tell that it exists. */
export const reads: Record<string, Attack> = {
  'by id': read(({ document }) => `/${document.id}`),
  'by id, deep': read(({ document }) => `/${document.id}?depth=10`),
  'by id, in the trash': read(({ trashed }) => `/${trashed.id}?trash=true`),
  'by id, its draft': read(({ document }) => `/${document.id}?draft=true`),
  'by overridden method': ({ document, scoped }, actor) =>
    call('POST', `/api/${scoped.slug}/${document.id}`, undefined, actor, {
      'X-Payload-HTTP-Method-Override': 'GET',
    }),
  'list by id': read((target) => `?${byId(target)}&depth=10`),
  'list by site': read((target) => `?${byTenant(target)}`),
  'list by the name of the site': read(() => '?where[tenant.name][like]=Commune&limit=500'),
  'list either': read(
    ({ theirs }) => `?where[or][0][tenant][equals]=${theirs.id}&where[or][1][id][exists]=true`,
  ),
  'list everything': read(() => '?limit=1000&depth=10'),
  'list everything not theirs': read(({ ours }) => `?limit=1000&where[tenant][not_equals]=${ours.id}`),
  'list drafts': read((target) => `?draft=true&limit=1000&${byTenant(target)}`),
  'list sorted by site': read(() => '?limit=1000&sort=tenant'),
  'list the trash': read(() => `?trash=true&limit=1000&${anything()}`),
  'list with a selection': read((target) => `?select[tenant]=true&limit=1000&${byTenant(target)}`),
  'list, not paginated': read(() => '?pagination=false'),
}

/** For collections that keep versions: where they are none, Payload has no such address. */
export const versionReads: Record<string, Attack> = {
  'version by id': read(({ versionId }) => `/versions/${versionId}?depth=10`),
  versions: read(() => '/versions?limit=1000&depth=10'),
  'versions by site': read(({ theirs }) => `/versions?where[version.tenant][equals]=${theirs.id}`),
  'versions of a document': read(({ document }) => `/versions?where[parent][equals]=${document.id}`),
}

export const versionWrites: Record<string, Attack> = {
  'restore a version': ({ scoped, versionId }, actor) =>
    call('POST', `/api/${scoped.slug}/versions/${versionId}`, undefined, actor),
  'restore a version as a draft': ({ scoped, versionId }, actor) =>
    call('POST', `/api/${scoped.slug}/versions/${versionId}?draft=true`, undefined, actor),
}

export const counts: Record<string, Attack> = {
  'by id': read((target) => `/count?${byId(target)}`),
  'by site': read((target) => `/count?${byTenant(target)}`),
  'in the trash': read((target) => `/count?${byTenant(target)}&trash=true`),
}
