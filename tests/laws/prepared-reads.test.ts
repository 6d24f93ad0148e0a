import type { CollectionSlug, Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { preparedFind } from '#core/prepared-find.ts'
import type { Find } from '#core/query-shape.ts'
import { slugs } from '#core/slugs.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { fillFields, type Data } from '#tests/support/fill-fields.ts'
import { platform } from '#tests/support/platform.ts'
import { scopedCollections, type Scoped } from '#tests/support/scoped-collections.ts'
import { buildTenant } from '#tests/support/sites.ts'
import { buildAccount } from '#tests/support/actors.ts'

const { payload } = await platform()
const scoped = await scopedCollections()

let tenant: { id: string }
/** Some collections have one document a site. */
let full: { id: string }
let bare: { id: string }
let user: { id: string }

beforeAll(async () => {
  tenant = await buildTenant()
  full = await buildTenant()
  bare = await buildTenant()
  user = await buildAccount()
})

const linkTo = async (target: string): Promise<string> => {
  const known: Record<string, string> = { [slugs.tenants]: tenant.id, [slugs.users]: user.id }
  return known[target] ?? (await buildDocument(target, tenant)).id
}

/** Written without hooks: what a document holds is what the law is about, not how it came to hold it. */
const write = async ({ config, slug }: Scoped, site: { id: string }, isWhole: boolean): Promise<void> => {
  const filled = await fillFields(config.fields, { config: payload.config, isWhole, link: linkTo })

  await payload.db.create({ collection: slug as CollectionSlug, data: { ...filled, tenant: site.id } })
}

const find = (collection: string, more: Partial<Find> = {}): Find => ({
  collection: collection as CollectionSlug,
  limit: 0,
  pagination: false,
  where: { tenant: { in: [full.id, bare.id] } },
  ...more,
})

/** As JSON: what is not there is not told from what is undefined. */
const plain = (found: { docs: unknown[]; totalDocs: number }): unknown =>
  JSON.parse(JSON.stringify({ docs: found.docs, total: found.totalDocs }))

const bothWays = async (query: Find) => ({
  byAdapter: plain(await payload.db.find(query)),
  prepared: plain(await preparedFind(payload, query)),
})

describe('a prepared read gives what the adapter gives', () => {
  it.each(scoped)('of $slug, every field filled, and only some', async (collection) => {
    await write(collection, full, true)
    await write(collection, bare, false)

    const { byAdapter, prepared } = await bothWays(find(collection.slug, { sort: 'id' }))

    expect(byAdapter).toMatchObject({ docs: [expect.anything(), expect.anything()] })
    expect(prepared).toEqual(byAdapter)
  })

  it.each(scoped)('of $slug, some of its columns', async ({ config, slug }) => {
    const names = config.flattenedFields.map(({ name }) => name).filter((_, rank) => rank % 2 === 0)
    const select = Object.fromEntries(names.map((name) => [name, true as const]))

    const { byAdapter, prepared } = await bothWays(find(slug, { select, sort: 'id' }))

    expect(prepared).toEqual(byAdapter)
  })
})

describe('a prepared read of the platform gives what the adapter gives', () => {
  it('of sites, without the hosts that are joined to them', async () => {
    const { features, formerPrefixes, look, ...names } = await buildTenant({ features: ['statistics'] })
    const select = {
      features: true,
      formerPrefixes: true,
      look: true,
      openingHours: true,
      parent: true,
      slug: true,
    } as const
    const query = find(slugs.tenants, { select, where: { slug: { equals: names.slug } } })

    const { byAdapter, prepared } = await bothWays(query)

    expect(byAdapter).toMatchObject({ docs: [{ features, formerPrefixes, look }] })
    expect(prepared).toEqual(byAdapter)
  })

  it('of one column of a site, without the hours of its seven days', async () => {
    const { id } = await buildTenant({ openingHours: { monday: [{ closes: '12:00', opens: '09:00' }] } })

    const { byAdapter } = await bothWays(
      find(slugs.tenants, { select: { state: true }, where: { id: { equals: id } } }),
    )

    expect(JSON.stringify(byAdapter)).toContain('online')
    expect(JSON.stringify(byAdapter)).not.toContain('monday')
  })
})

const conditions: Record<string, Where> = {
  'a comparison of moments': { publishedAt: { less_than: '2026-05-01T00:00:00.000Z' } },
  'a date without hour': { publishedAt: { greater_than: '2026-05-01' } },
  'a list': { slug: { in: ['un', 'deux', 'trois'] } },
  'a list of ids, none of which exists': { id: { in: ['00000000-0000-4000-8000-00000000000f'] } },
  'a list without anything': { id: { in: [] } },
  'a text that says a list': { slug: { in: 'un,deux' } },
  'a text with a comma, a quote and spaces': { title: { equals: "L’été, l'eau, 100 % d'un_e" } },
  'an alternative': { or: [{ slug: { equals: 'un' } }, { title: { like: 'eau' } }] },
  'an id that is none': { picture: { equals: 'nothing' } },
  'an order of words': { title: { like: "eau l'été" } },
  nothing: { lead: { equals: null } },
  'not one': { slug: { not_equals: 'un' } },
  'not several': { slug: { not_in: ['un', 'deux'] } },
  'the empty text': { slug: { equals: '' } },
  'the word null': { picture: { equals: 'null' } },
  'what exists': { publishedAt: { exists: true } },
  'what is contained': { title: { contains: '%' } },
}

describe('a prepared read finds what the adapter finds', () => {
  let site: { id: string }

  beforeAll(async () => {
    site = await buildTenant()
    const days = ['2026-04-30', '2026-05-02', '2026-06-01', '2026-06-02', '2026-06-03']
    const news: Data[] = days.map((day, rank) => ({
      lead: rank === 0 ? 'Un mot' : null,
      publishedAt: `${day}T08:00:00.000Z`,
      slug: ['un', 'deux', 'trois', 'quatre', ''][rank],
      tenant: site.id,
      title: rank === 1 ? "L’été, l'eau, 100 % d'un_e" : `Nouvelle ${String(rank)}`,
    }))

    for (const data of news) {
      await payload.db.create({ collection: slugs.news, data: { _status: 'published', ...data } })
    }
  })

  const ofSite = (where: Where, more: Partial<Find> = {}): Find =>
    find(slugs.news, { where: { and: [{ tenant: { in: [site.id] } }, where] }, sort: 'publishedAt', ...more })

  it.each(Object.entries(conditions))('by %s', async (_, where) => {
    const { byAdapter, prepared } = await bothWays(ofSite(where))

    expect(prepared).toEqual(byAdapter)
  })

  it.each([1, 2, 3, 4])('on page %i, with the count of all', async (page) => {
    const { byAdapter, prepared } = await bothWays(
      ofSite({ _status: { equals: 'published' } }, { limit: 2, page, pagination: true }),
    )

    expect(byAdapter).toMatchObject({ total: 5 })
    expect(prepared).toEqual(byAdapter)
  })

  it('as soon as it is written', async () => {
    const query = ofSite({ slug: { equals: 'neuve' } })
    await preparedFind(payload, query)

    await payload.db.create({
      collection: slugs.news,
      data: { slug: 'neuve', tenant: site.id, title: 'Neuve' },
    })

    expect(await preparedFind(payload, query)).toMatchObject({ docs: [{ title: 'Neuve' }], totalDocs: 1 })
  })
})
