import { beforeAll, describe, expect, it } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { buildAccount, buildMembership, loginPlatformAdmin } from '#tests/support/actors.ts'
import { call, callRaw, type Actor } from '#tests/support/call.ts'
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
  '2026-02-31',
  '+200000-01-01T00:00:00.000Z',
  2 ** 53,
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

type Fields = (typeof payload.collections)['news']['config']['flattenedFields']

/** Every date of a collection, those of its groups and rows included: `signOff.on`. */
const datesOf = (fields: Fields): string[] =>
  fields.flatMap((field) => {
    const inside = 'flattenedFields' in field ? datesOf(field.flattenedFields) : []

    return field.type === 'date' ? [field.name] : inside.map((path) => `${field.name}.${path}`)
  })

it.each(payload.config.collections.map(({ flattenedFields, slug }) => [slug, datesOf(flattenedFields)]))(
  'is asked for %s of a day that is none, and says so',
  async (slug, dates) => {
    const administrator = await loginPlatformAdmin()
    const failures: string[] = []

    for (const date of dates) {
      for (const query of [
        `${slug}?where[${date}][equals]=hier`,
        `${slug}/count?where[${date}][greater_than]=2026-13-45`,
        `${slug}/versions?where[version.${date}][less_than]=hier`,
      ]) {
        const { status } = await call('GET', `/api/${query}`, undefined, administrator)

        // 501: a collection of the system, which has no address
        failures.push(...(status < 500 || status === 501 ? [] : [query]))
      }
    }
    expect(failures).toEqual([])
  },
)

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
  'where[title][within]=a',
  'where[title][intersects]=a',
  'where[title][near]=1,1',
  'where[title][all]=a',
  'where[title][constructor]=a',
  'where[title][__proto__]=a',
  'where[constructor][equals]=a',
  'where[blocks.content][in]=a',
  'where[publishedAt][equals]=hier',
  'where[title][equals][a]=b',
  'where[inconnu][equals]=1',
  'where[title][inconnu]=1',
  'where[and]=1',
  'where[id][in]=',
  'where=1',
  'sort=-inconnu',
  'sort[a]=b',
  'where[title][equals][]=a',
  'where[title][like][]=a&where[title][like][]=b',
  'where[tenant.updatedAt][equals]=hier',
  'where[tenant.parent.updatedAt][greater_than]=2026-13-45',
  'limit=beaucoup&page=-1',
  'limit[a]=1',
  'limit=1.5',
  'page=1e20',
  'page=1.5',
  'page[]=a',
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

const everyCollection = payload.config.collections.map(({ slug }) => slug)

it.each(everyCollection)('has no versions of %s, or shows them: no fault of the server', async (slug) => {
  const administrator = await loginPlatformAdmin()
  const replies = [
    await call('GET', `/api/${slug}/versions`, undefined, administrator),
    await call('GET', `/api/${slug}/versions/inconnu`, undefined, administrator),
    await call('POST', `/api/${slug}/versions/inconnu`, undefined, administrator),
    ...(await Promise.all(
      ['within', 'intersects', 'constructor'].map((operator) =>
        call('GET', `/api/${slug}?where[id][${operator}]=a`, undefined, administrator),
      ),
    )),
  ]

  // 501: a collection of the system, which has no address
  expect(replies.map(({ status }) => status).filter((status) => status >= 500 && status !== 501)).toEqual([])
})

const strangeNodes = [
  '{}',
  '{"type":"__proto__","version":1}',
  '{"type":"constructor","children":[]}',
  '{"__proto__":{"a":1},"type":"paragraph"}',
  '{"type":"text","text":{}}',
  '{"type":"link","fields":"a","children":[]}',
  '{"type":"link","fields":{"linkType":"internal","doc":"a"},"children":[]}',
  '{"type":"link","fields":{"linkType":"custom","url":{}},"children":[]}',
  '{"type":"heading","tag":{},"children":[]}',
  '{"type":"upload"}',
  '{"type":"list","children":[{"type":"__proto__"}]}',
]

it.each(strangeNodes)(
  'is sent a text with %s, which is refused, and its holder stays readable',
  async (node) => {
    const administrator = await loginPlatformAdmin()
    const { id } = await buildDocument('news', await buildTenant())
    const body = `{"blocks":[{"blockType":"text","content":{"root":{"type":"root","children":[${node}]}}}]}`

    for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
      const { code, status } = await callRaw('PATCH', `/api/news/${id}${query}`, body, administrator)

      expect([status, code]).toEqual([400, 'tenants:error-malformed'])
    }
    expect((await call('PATCH', `/api/news/${id}`, { title: 'Un titre' }, administrator)).status).toBe(200)
  },
)

const bodies: [string, string][] = [
  ['application/x-www-form-urlencoded', 'title=a'],
  ['text/plain', 'title=a'],
  ['application/json', '{'],
  ['application/json', 'null'],
  ['application/json', '[]'],
  ['application/json', '1'],
  ['multipart/form-data', 'title=a'],
  ['multipart/form-data; boundary=x', '--x'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
  ],
]

it.each(bodies)('is sent a body of %s, « %s », and says that it cannot be read', async (type, body) => {
  const administrator = await loginPlatformAdmin()
  const { id, title } = await buildDocument('news', await buildTenant())

  for (const [method, path] of [
    ['PATCH', `/api/news/${id}`],
    ['POST', '/api/news'],
  ] as const) {
    const { status, text } = await callRaw(method, path, body, administrator, type)

    expect([status, text.includes('pas lisible')], text).toEqual([400, true])
  }
  expect((await readRow('news', id))?.title).toBe(title)
})
