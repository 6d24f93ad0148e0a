import { beforeAll, describe, expect, it } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { buildAccount, buildMembership, loginPlatformAdmin } from '#tests/support/actors.ts'
import { call, type Actor } from '#tests/support/call.ts'
import { readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { scopedCollections } from '#tests/support/scoped-collections.ts'
import { buildHost, buildTenant } from '#tests/support/sites.ts'

const { payload } = await platform()

/** What a form never sends, and a program that is wrong does. */
const strangeValues = [
  {},
  [],
  [{}],
  [[]],
  [null],
  'étrange',
  1,
  true,
  { id: 'inconnu' },
  { root: 1 },
  { root: {} },
  { root: { children: 'a' } },
  '',
  null,
]

type Row = { id: string }

/** How one is made of each collection that the API writes. */
const builders: [string, () => Promise<Row>][] = [
  ...(await scopedCollections())
    .filter(({ rights: { update } }) => update !== 'nobody')
    .map(({ slug }): [string, () => Promise<Row>] => [
      slug,
      async () => buildDocument(slug, await buildTenant()),
    ]),
  [slugs.hosts, async () => buildHost(await buildTenant())],
  [
    slugs.memberships,
    async () => buildMembership(await buildAccount(), { role: 'editor', tenant: await buildTenant() }),
  ],
  [slugs.tenants, () => buildTenant()],
  [slugs.users, () => buildAccount()],
]

const fieldsOf = (slug: string): string[] => {
  const { flattenedFields } = payload.collections[slug as keyof typeof payload.collections].config
  return flattenedFields.filter((field) => !('virtual' in field && field.virtual)).map(({ name }) => name)
}

describe.each(builders)('%s', (slug, build) => {
  let administrator: Actor
  let id: string

  beforeAll(async () => {
    administrator = await loginPlatformAdmin()
    id = (await build()).id
  })

  it.each(fieldsOf(slug))(
    'answers what is wrong with a malformed %s, as no fault of its own',
    async (name) => {
      const failures: unknown[] = []

      for (const value of strangeValues) {
        for (const query of ['', '?draft=true&autosave=true']) {
          const { status } = await call(
            'PATCH',
            `/api/${slug}/${id}${query}`,
            { [name]: value },
            administrator,
          )

          failures.push(...(status < 500 ? [] : [JSON.stringify({ query, status, value })]))
        }
      }
      expect(failures).toEqual([])
      expect(await readRow(slug, id)).toBeDefined()
    },
  )
})

const strangeQueries = [
  'where[publishedAt][equals]=hier',
  'where[title][equals][a]=b',
  'where[inconnu][equals]=1',
  'where[title][inconnu]=1',
  'where[and]=1',
  'where[id][in]=',
  'where=1',
  'sort=-inconnu',
  'sort[a]=b',
  'limit=beaucoup&page=-1',
  'depth=-3',
  'select[inconnu][a]=true',
  'populate=1',
  'draft=peut-être',
]

it.each(strangeQueries)('is asked %s, and the server bears it', async (query) => {
  const reply = await call('GET', `/api/news?${query}`, undefined, await loginPlatformAdmin())

  expect(reply.status, reply.text).toBeLessThan(500)
})

it.each([
  ['login', { email: {}, password: [] }],
  ['login', { email: ['a'], password: 1 }],
  ['login', []],
  ['forgot-password', { email: {} }],
  ['reset-password', { password: {}, token: {} }],
  ['unlock', { email: [] }],
])('is asked to %s with %o, and the server bears it', async (path, body) => {
  const reply = await call('POST', `/api/users/${path}`, body)

  expect(reply.status, reply.text).toBeLessThan(500)
})
