import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { slugs } from '#core/slugs.ts'
import {
  loginEditorOf,
  loginIntegrator,
  loginStranger,
  loginWithExpiredMembership,
  visitor,
} from '#tests/support/actors.ts'
import { call, type Actor } from '#tests/support/call.ts'
import { readRow } from '#tests/support/database.ts'
import { buildDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildTenant } from '#tests/support/sites.ts'

const { payload } = await platform()
/** What Payload adds, and what our processes tell each other: nobody’s to read. */
const internal = payload.config.collections.filter(
  ({ slug }) =>
    slug.startsWith('payload-') ||
    ([slugs.changes, slugs.claims, slugs.paces, slugs.siteUsage] as string[]).includes(slug),
)
const reachable = internal.filter(({ endpoints }) => endpoints !== false).map(({ slug }) => slug)
const closed = internal.filter(({ endpoints }) => endpoints === false).map(({ slug }) => slug)

let theirs: { id: string }
let holder: Required<Actor>

beforeAll(async () => {
  theirs = await buildTenant()
  holder = await loginEditorOf(theirs)
})

const outsiders: [string, () => Promise<Actor>][] = [
  ['an editor of another site', async () => loginEditorOf(await buildTenant())],
  ['a former administrator', () => loginWithExpiredMembership(theirs)],
  ['a stranger', () => loginStranger()],
  ['a visitor', () => Promise.resolve(visitor)],
]

const rowOf: Record<string, () => Promise<object>> = {
  [slugs.changes]: () =>
    Promise.resolve({
      documentCollection: 'news',
      documentId: crypto.randomUUID(),
      origin: crypto.randomUUID(),
    }),
  [slugs.paces]: () =>
    Promise.resolve({ key: crypto.randomUUID(), resetsAt: new Date().toISOString(), taken: 1 }),
  [slugs.claims]: () => Promise.resolve({ beat: 1, holder: crypto.randomUUID(), name: crypto.randomUUID() }),
  [slugs.siteUsage]: () => Promise.resolve({ mediaBytes: 1, site: crypto.randomUUID() }),
  'payload-jobs': () =>
    Promise.resolve({ input: { type: 'publish' }, queue: 'default', taskSlug: 'schedulePublish' }),
  'payload-kv': () => Promise.resolve({ data: { secret: true }, key: crypto.randomUUID() }),
  'payload-locked-documents': async () => ({
    document: { relationTo: 'news', value: (await buildDocument('news', theirs)).id },
    user: { relationTo: 'users', value: holder.id },
  }),
  'payload-preferences': () =>
    Promise.resolve({
      key: crypto.randomUUID(),
      user: { relationTo: 'users', value: holder.id },
      value: { secret: true },
    }),
}

const buildRow = async (slug: string): Promise<string> => {
  const row = await payload.db.create({
    collection: slug as CollectionSlug,
    data: (await rowOf[slug]?.()) as never,
  })
  return String(row.id)
}

describe('internal collections', () => {
  it('are all tried below', () => {
    expect(reachable.toSorted()).toEqual(Object.keys(rowOf).toSorted())
  })

  it.each(closed)('have no address when they need none: %s', async (slug) => {
    const integrator = await loginIntegrator()

    const statuses = [
      (await call('GET', `/api/${slug}`, undefined, integrator)).status,
      (await call('POST', `/api/${slug}`, {}, integrator)).status,
    ]

    expect(statuses).toEqual([501, 501])
  })
})

describe.each(reachable)('%s', (slug) => {
  const path = `/api/${slug}`

  describe.each(outsiders)('for %s', (_name, loginFor) => {
    let actor: Actor
    let id: string

    beforeAll(async () => {
      // integrators are everyone’s colleagues: the locks that they left in other tests are seen, and not of this one
      await (
        await platform()
      ).payload.db.deleteMany({
        collection: 'payload-locked-documents',
        where: { id: { exists: true } },
      })
      actor = await loginFor()
      id = await buildRow(slug)
    })

    it.each([
      ['list', () => `${path}?limit=1000&depth=2`],
      ['list, searched', () => `${path}?where[id][equals]=${id}`],
      ['document', () => `${path}/${id}`],
    ])('shows nothing: %s', async (_read, pathOf) => {
      const reply = await call('GET', pathOf(), undefined, actor)

      expect(reply.text).not.toContain(id)
      expect(reply.text).not.toContain(holder.id)
      expect(reply.text).toMatch(/"docs":\[\]|"errors"|"message"/)
    })

    it('is not written', async () => {
      const before = await readRow(slug, id)
      const data = await rowOf[slug]?.()

      const replies = [
        await call('POST', path, data, actor),
        await call('PATCH', `${path}/${id}`, data, actor),
        await call('PATCH', `${path}?where[id][exists]=true`, data, actor),
        await call('DELETE', `${path}/${id}`, undefined, actor),
        await call('DELETE', `${path}?where[id][exists]=true`, undefined, actor),
        await call('POST', `${path}/${id}/duplicate`, {}, actor),
      ]

      // of what is one's own, preferences may be written
      expect(replies.flatMap(({ docs }) => docs).map((doc) => doc.id)).not.toContain(id)
      expect(await readRow(slug, id)).toEqual(before)
    })
  })
})

describe('jobs', () => {
  it.each(['/api/payload-jobs/run?allQueues=true', '/api/payload-jobs/handle-schedules'])(
    'are not run over the API: %s',
    async (path) => {
      const integrator = await loginIntegrator()

      const statuses = [
        (await call('GET', path)).status,
        (await call('GET', path, undefined, integrator)).status,
      ]

      expect(statuses).toEqual([401, 401])
    },
  )
})

describe('a lock', () => {
  it('is seen, taken over and released by a colleague', async () => {
    const id = await buildRow('payload-locked-documents')
    const colleague = await loginEditorOf(theirs)
    const path = `/api/payload-locked-documents/${id}`

    const seen = await call('GET', path, undefined, colleague)
    const taken = await call('PATCH', path, { user: { relationTo: 'users', value: colleague.id } }, colleague)
    const released = await call('DELETE', path, undefined, colleague)

    expect([seen.status, taken.status, released.status]).toEqual([200, 200, 200])
  })

  it('is not turned to another document, nor to somebody else', async () => {
    const elsewhere = await buildDocument('news', await buildTenant())
    const id = await buildRow('payload-locked-documents')
    const before = await readRow('payload-locked-documents', id)

    await call(
      'PATCH',
      `/api/payload-locked-documents/${id}`,
      {
        document: { relationTo: 'news', value: elsewhere.id },
        user: { relationTo: 'users', value: (await loginStranger()).id },
      },
      holder,
    )

    expect(await readRow('payload-locked-documents', id)).toMatchObject({
      document: before?.document,
      user: before?.user,
    })
  })
})

describe('preferences', () => {
  it('are each person’s own', async () => {
    const [key, other] = [crypto.randomUUID(), await loginStranger()]
    await call('POST', `/api/payload-preferences/${key}`, { value: { columns: 'hers' } }, holder)

    const seen = await call('GET', `/api/payload-preferences/${key}`, undefined, other)
    await call('POST', `/api/payload-preferences/${key}`, { value: { columns: 'mine' } }, other)
    await call('DELETE', `/api/payload-preferences/${key}`, undefined, other)
    const kept = await call('GET', `/api/payload-preferences/${key}`, undefined, holder)

    expect(seen.text).not.toContain('hers')
    expect(kept.text).toContain('hers')
  })

  it('are not kept in somebody else’s name', async () => {
    const key = crypto.randomUUID()
    const stranger = await loginStranger()

    await call(
      'POST',
      '/api/payload-preferences',
      { key, user: { relationTo: 'users', value: holder.id }, value: { columns: 'planted' } },
      stranger,
    )
    const seen = await call('GET', `/api/payload-preferences/${key}`, undefined, holder)

    expect(seen.text).not.toContain('planted')
  })
})
