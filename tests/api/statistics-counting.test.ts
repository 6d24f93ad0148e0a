import type { AddressInfo } from 'node:net'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { siteFiles } from '#collections/files/site-files.ts'
import { loadFrame } from '#collections/frame/load-frame.ts'
import { loadRedesign } from '#collections/redesigns/load-redesign.ts'
import { contentRoutes } from '#collections/routes.ts'
import { now } from '#core/clock.ts'
import { parisDay } from '#core/format.ts'
import { dailyStatisticsSlug } from '#plugins/statistics/collections/daily-statistics/slug.ts'
import { statistics } from '#plugins/statistics/index.ts'
import { createWriteBatch, type Batch } from '#plugins/statistics/site/write-batch.ts'
import { createFront } from '#server/front.ts'
import { buildSite, buildTenant } from '#tests/support/sites.ts'
import { exchange } from '#tests/support/http-client.ts'
import { platform } from '#tests/support/platform.ts'
import { fontSets } from '#themes/font-sets.ts'
import { themes } from '#themes/index.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'

const rowsOf = async (tenant: { id: string }) => {
  const { payload } = await platform()
  const { docs } = await payload.find({
    collection: dailyStatisticsSlug,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { tenant: { equals: tenant.id } },
  })
  return docs
}

const buildBatch = (tenant: { id: string }, overrides: Partial<Batch> = {}): Batch => ({
  day: '2026-07-14',
  id: randomUUID(),
  pages: new Map([['/', 2]]),
  pageViews: 2,
  siteId: tenant.id,
  visits: 1,
  ...overrides,
})

/** A payload whose database writes, then loses the line before it answers. */
const withBrokenLine = (payload: Payload, operation: 'create' | 'updateOne'): Payload => {
  const db = Object.assign(Object.create(payload.db) as Payload['db'], {
    [operation]: async (args: never) => {
      await (payload.db[operation] as (args: never) => Promise<unknown>)(args)
      throw new Error('line lost')
    },
  })
  return Object.assign(Object.create(payload) as Payload, { db })
}

/** A front of our own, so that the test may stop it. */
const openFront = async () => {
  const { payload } = await platform()
  const front = await createFront({
    features: [statistics().site?.({ payload }) ?? {}],
    files: siteFiles,
    fontSets,
    loadFrame,
    loadRedesign,
    payload,
    platformApp: (_request, response) => void response.end(),
    routes: contentRoutes,
    themes,
  })

  await new Promise<void>((resolve) => {
    front.server.listen(0, '127.0.0.1', resolve)
  })
  return { ...front, port: (front.server.address() as AddressInfo).port }
}

describe('counting what the front serves', () => {
  it('counts pages served to a person, from cache or not, and writes them when it stops', async () => {
    const site = await buildSite({ features: ['statistics'] })
    const { port, stop } = await openFront()
    const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
      exchange({ headers: { 'User-Agent': firefox, ...headers }, host: site.host, method, path, port })

    await ask('GET', '/')
    await ask('GET', '/')
    await ask('GET', '/agenda?page=1')
    await ask('HEAD', '/')
    await ask('GET', '/nulle-part')
    await ask('GET', '/robots.txt')
    await ask('GET', '/', { 'User-Agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' })
    await stop()

    expect(await rowsOf(site)).toMatchObject([
      {
        day: parisDay(now()),
        pages: [
          { path: '/', views: 2 },
          { path: '/agenda', views: 1 },
        ],
        pageViews: 3,
        visits: 1,
      },
    ])
  })

  it('writes nothing of a person: neither address, nor browser, nor anything made from them', async () => {
    const site = await buildSite({ features: ['statistics'] })
    const { port, stop } = await openFront()

    await exchange({ headers: { 'User-Agent': firefox }, host: site.host, method: 'GET', path: '/', port })
    await stop()
    const [row] = await rowsOf(site)

    expect(Object.keys(row ?? {}).sort()).toEqual([
      'day',
      'id',
      'lastBatch',
      'pageViews',
      'pages',
      'tenant',
      'visits',
    ])
    expect(JSON.stringify(row)).not.toMatch(/127\.0|Firefox/)
  })
})

describe('writing', () => {
  it('adds up batches of several processes that write the same day at once', async () => {
    const { payload } = await platform()
    const tenant = await buildTenant()
    const processes = Array.from({ length: 4 }, () => createWriteBatch(payload, 50))

    await Promise.all(
      processes.flatMap((write) => Array.from({ length: 5 }, () => write(buildBatch(tenant)))),
    )

    expect(await rowsOf(tenant)).toMatchObject([
      { pages: [{ path: '/', views: 40 }], pageViews: 40, visits: 20 },
    ])
  })

  it.each(['create', 'updateOne'] as const)(
    'adds a batch once, when the answer of the %s that wrote it was lost',
    async (operation) => {
      const { payload } = await platform()
      const tenant = await buildTenant()
      const write = createWriteBatch(payload, 50)
      const writeOnBrokenLine = createWriteBatch(withBrokenLine(payload, operation), 50)
      const batch = buildBatch(tenant)
      const before = operation === 'updateOne' ? 1 : 0

      await Promise.all(Array.from({ length: before }, () => write(buildBatch(tenant))))
      await writeOnBrokenLine(batch).catch(() => undefined)
      await write(batch)

      expect(await rowsOf(tenant)).toMatchObject([{ pageViews: 2 * (before + 1), visits: before + 1 }])
    },
  )

  it('keeps the days and the sites apart', async () => {
    const { payload } = await platform()
    const [ours, theirs] = [await buildTenant(), await buildTenant()]
    const write = createWriteBatch(payload, 50)

    await write(buildBatch(ours, { day: '2026-07-14' }))
    await write(buildBatch(ours, { day: '2026-07-15' }))
    await write(buildBatch(theirs))

    expect(await rowsOf(ours)).toHaveLength(2)
    expect(await rowsOf(theirs)).toHaveLength(1)
  })
})

describe('the activity report and the retention', () => {
  it('adds up the days of the period, both ends included, and removes what is older than the limit', async () => {
    const { payload } = await platform()
    const tenant = await buildTenant()
    const { report, retention } = statistics()
    const days = ['1996-01-31', '1996-02-01', '1996-12-31', '1997-01-01']
    const period = { from: new Date('1996-02-01T08:00:00Z'), to: new Date('1996-12-31T08:00:00Z') }

    await Promise.all(days.map((day) => createWriteBatch(payload, 50)(buildBatch(tenant, { day }))))
    const figures = await Promise.all(report.map(({ read }) => read({ ...period, payload })))
    const removed = await retention[0]?.purge({ before: new Date('1997-01-01T08:00:00Z'), payload })

    expect(report.map(({ slug }) => slug)).toEqual(['visits', 'page-views'])
    expect(figures).toEqual([2, 4])
    expect(removed).toBe(3)
    expect((await rowsOf(tenant)).map(({ day }) => day)).toEqual(['1997-01-01'])
  })
})
