import type { CollectionConfig, Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { extranetSlugs } from '#plugins/extranet/collections/slugs.ts'
import { editorial } from '#tenants/access.ts'
import { tenancy } from '#tenants/guard/tenancy.ts'
import { platform } from '#tests/support/platform.ts'
import { scopedCollections } from '#tests/support/scoped-collections.ts'

const platformWide: string[] = [
  extranetSlugs.passkeys,
  extranetSlugs.secondFactors,
  slugs.auditEntries,
  slugs.changes,
  slugs.claims,
  slugs.failures,
  slugs.hosts,
  slugs.memberships,
  slugs.paces,
  slugs.siteUsage,
  slugs.tenants,
  slugs.users,
]

const { payload } = await platform()
const scoped = (await scopedCollections()).map(({ slug }) => slug)
const ours = payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))

describe('the lists of collections', () => {
  it('hold every collection once', () => {
    const listed = [...platformWide, ...scoped]

    expect([...listed].sort()).toEqual(ours.map(({ slug }) => slug).sort())
  })

  it('hold every slug of the program', () => {
    expect([...platformWide, ...scoped]).toEqual(expect.arrayContaining(Object.values(slugs)))
  })
})

describe.each(ours)('collection $slug', ({ access, slug }) => {
  it.each(['create', 'delete', 'read', 'readVersions', 'unlock', 'update'] as const)(
    'names who may %s',
    (operation) => {
      // Payload's own defaults are the same functions in every collection that names none
      const byDefault = payload.collections['payload-migrations'].config.access

      expect(access[operation]).toBeTypeOf('function')
      expect(access[operation]).not.toBe(byDefault[operation as keyof typeof byDefault])
    },
  )

  it('is told apart by its site when it belongs to one', () => {
    const { fields } = payload.collections[slug].config
    const tenant = fields.find((field) => 'name' in field && field.name === 'tenant')

    expect(tenant !== undefined && 'required' in tenant && tenant.required === true).toBe(
      scoped.includes(slug) || slug === slugs.hosts,
    )
  })
})

describe('tenancy()', () => {
  const configOf = (...names: string[]) =>
    ({ collections: names.map((slug): CollectionConfig => ({ fields: [], slug })) }) as unknown as Config

  it.each([
    ['a collection is on no list', ['news', 'forgotten'], ['users'], 'forgotten'],
    ['a list names what does not exist', ['news'], ['users', 'misspelt'], 'misspelt'],
    ['a collection is on both lists', ['news', 'users'], ['users', 'news'], ''],
  ])('refuses to start when %s', (_case, present, wide, named) => {
    const plugin = tenancy({ platformWide: wide, scoped: { news: editorial } })

    expect(() => plugin(configOf('users', ...present.filter((slug) => slug !== 'users')))).toThrow(named)
  })

  it('changes nothing in the config it is given', () => {
    const config = Object.freeze(configOf('news', 'users'))
    const before = JSON.stringify(config)

    void tenancy({ platformWide: ['users'], scoped: { news: editorial } })(config)

    expect(JSON.stringify(config)).toBe(before)
  })
})
