import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { loginSiteAdministratorOf } from '#tests/support/actors.ts'
import { call, type Actor } from '#tests/support/call.ts'
import { contentOf } from '#tests/support/database.ts'
import { buildDocument, dataFor, sendDocument, type TestDocument } from '#tests/support/documents.ts'
import type { Data } from '#tests/support/fill-fields.ts'
import { platform } from '#tests/support/platform.ts'
import { hasDrafts, scopedCollections, type Scoped } from '#tests/support/scoped-collections.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { pointersIn, type Pointer } from './pointers.ts'

const { payload } = await platform()
const scoped = (await scopedCollections()).filter(({ rights }) => rights.create !== 'nobody')
const allSlugs = (await scopedCollections()).map(({ slug }) => slug)

const cases = scoped.flatMap((collection) =>
  pointersIn(collection.config.fields, payload.config, allSlugs).map((pointer) => ({
    collection,
    name: `${collection.slug}.${pointer.path} → ${pointer.target}`,
    pointer,
  })),
)

/**
 * One pair of sites for the whole file: what is refused changes nothing, so no test is seen by another. Targets are
 * apart from the documents that point to them.
 */
let ours: { id: string }
let theirs: { id: string }
let administrator: Actor
const documents = new Map<string, Promise<TestDocument>>()
const targets = new Map<string, Promise<TestDocument>>()
const foreign = new Map<string, Promise<TestDocument>>()

const oneOf = (
  known: typeof documents,
  tenant: { id: string },
  slug: string,
  overrides: Data = {},
): Promise<TestDocument> => {
  const document = known.get(slug) ?? buildDocument(slug, tenant, overrides)

  known.set(slug, document)
  return document
}

const targetOf = (slug: string): Promise<TestDocument> => oneOf(targets, ours, slug)

const pointing = async (pointer: Pointer, { id }: TestDocument): Promise<Data> =>
  pointer.dataTo(id, { config: payload.config, link: async (slug) => (await targetOf(slug)).id })

const publishedIn = (collection: Scoped): Data => (hasDrafts(collection) ? { _status: 'published' } : {})

const documentOf = (collection: Scoped): Promise<TestDocument> =>
  oneOf(documents, ours, collection.slug, publishedIn(collection))

const waysToWrite = (collection: Scoped): { data: Data; query: string }[] => [
  { data: publishedIn(collection), query: '' },
  ...(hasDrafts(collection)
    ? [
        { data: {}, query: '?draft=true' },
        { data: {}, query: '?draft=true&autosave=true' },
      ]
    : []),
]

beforeAll(async () => {
  ours = await buildTenant()
  theirs = await buildTenant()
  administrator = await loginSiteAdministratorOf(ours)
})

describe.each(cases)('$name', ({ collection, pointer }) => {
  const path = `/api/${collection.slug}`

  it.each(waysToWrite(collection))('is refused to another site $query', async ({ data, query }) => {
    const document = await documentOf(collection)
    const body = { ...data, ...(await pointing(pointer, await oneOf(foreign, theirs, pointer.target))) }
    const sample = await dataFor(collection.slug, ours, body)
    const before = await contentOf(collection.slug, ours)

    const created = await sendDocument(collection, 'POST', `${path}${query}`, sample, administrator)
    const changed = await call('PATCH', `${path}/${document.id}${query}`, body, administrator)

    expect([created.status, created.code], created.text).toEqual([403, 'tenants:error-foreignReference'])
    expect([changed.status, changed.code], changed.text).toEqual([403, 'tenants:error-foreignReference'])
    expect(await contentOf(collection.slug, ours)).toBe(before)
  })

  it('is refused to another site in bulk', async () => {
    const document = await documentOf(collection)
    const body = await pointing(pointer, await oneOf(foreign, theirs, pointer.target))
    const before = await contentOf(collection.slug, ours)

    const changed = await call('PATCH', `${path}?where[id][equals]=${document.id}`, body, administrator)

    expect(changed.docs).toEqual([])
    expect(await contentOf(collection.slug, ours)).toBe(before)
  })

  it('is accepted to the same site', async () => {
    const document = await documentOf(collection)
    const target = await targetOf(pointer.target)

    const changed = await call(
      'PATCH',
      `${path}/${document.id}`,
      await pointing(pointer, target),
      administrator,
    )

    expect(changed.status, changed.text).toBe(200)
    expect(await contentOf(collection.slug, ours)).toContain(target.id)
  })
})

/** Other forms of an id, some of which lie about their collection. */
const disguises: [string, (id: string, target: string) => unknown][] = [
  ['an object', (id) => ({ id })],
  ['a list', (id) => [id]],
  ['a typed value', (id, target) => ({ relationTo: target, value: id })],
  ['a typed object', (id, target) => ({ relationTo: target, value: { id } })],
  ['a value of another type', (id) => ({ relationTo: 'users', value: id })],
  ['a value of the platform', (id) => ({ relationTo: 'tenants', value: id })],
  ['an object with two ids', (id) => ({ id, relationTo: 'users', value: 'none' })],
  ['a nested object', (id) => ({ id: { id } })],
]

describe.each(disguises)('a foreign picture given as %s', (_name, disguise) => {
  it.each([
    ['in a field', (value: unknown) => ({ picture: value })],
    ['in a block', (value: unknown) => ({ blocks: [{ blockType: 'picture', picture: value }] })],
  ])('is not stored, %s', async (_place, dataOf) => {
    const { id } = await oneOf(foreign, theirs, 'media')
    const document = await buildDocument('news', ours)
    const data = dataOf(disguise(id, 'media'))

    const saved = await call('PATCH', `/api/news/${document.id}`, data, administrator)
    const drafted = await call('PATCH', `/api/news/${document.id}?draft=true`, data, administrator)

    expect([saved.status, drafted.status]).not.toContain(500)
    expect(await contentOf('news', ours)).not.toContain(id)
  })
})

describe.each(scoped.filter(hasDrafts))('what already points to another site in $slug', ({ slug }) => {
  it('does not come back with a restored version', async () => {
    const document = await buildDocument(slug, ours)
    const media = await oneOf(foreign, theirs, 'media')
    const { docs } = await payload.db.findVersions({
      collection: slug as CollectionSlug,
      where: { parent: { equals: document.id } },
    })
    const version = docs[0] as { id: string; version: Data }
    await payload.db.updateVersion({
      collection: slug as CollectionSlug,
      id: version.id,
      versionData: { version: { ...version.version, picture: media.id } },
    })

    const restored = await call('POST', `/api/${slug}/versions/${version.id}`, undefined, administrator)
    const asDraft = await call(
      'POST',
      `/api/${slug}/versions/${version.id}?draft=true`,
      undefined,
      administrator,
    )

    expect([restored.code, asDraft.code]).toEqual(Array(2).fill('tenants:error-foreignReference'))
  })

  it('is not copied with a duplicate', async () => {
    const document = await buildDocument(slug, ours)
    const media = await oneOf(foreign, theirs, 'media')
    await payload.db.updateOne({
      collection: slug as CollectionSlug,
      data: { picture: media.id },
      id: document.id,
    })
    await payload.db.deleteVersions({
      collection: slug as CollectionSlug,
      where: { parent: { equals: document.id } },
    })

    const copied = await call('POST', `/api/${slug}/${document.id}/duplicate`, {}, administrator)

    expect(copied.code).toBe('tenants:error-foreignReference')
  })
})
