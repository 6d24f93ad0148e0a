import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { now } from '#core/clock.ts'
import { slugs } from '#core/slugs.ts'
import { planDemo } from '#scripts/demo/index.ts'
import type { DemoSite } from '#scripts/demo/types.ts'
import { writeSite } from '#scripts/demo-data/write-site.ts'
import { exchange } from '#tests/support/http-client.ts'
import { platform, startFront } from '#tests/support/platform.ts'
import { untilServed } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const { payload, port } = await platform()

/** The same database, of which nothing tells where its file is: it is asked the adapter alone. */
const withoutFile = (): Payload =>
  Object.create(payload, {
    db: { value: Object.create(payload.db, { clientConfig: { value: {} } }) },
  }) as Payload

const writeDemoSite = async (rank: number): Promise<string> => {
  const [site] = planDemo().slice(rank)
  const slug = unique('demo')

  await writeSite(
    payload,
    { ...(site as DemoSite), slug },
    { host: `${slug}.test`, parent: undefined, today: now() },
  )
  await untilServed(`${slug}.test`)
  return `${slug}.test`
}

const addressesOf = async (host: string): Promise<string[]> => {
  const { text } = await exchange({ host, method: 'GET', path: '/sitemap.xml', port })
  const found = [...text.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '/']) => path)

  return [
    ...found,
    '/documents',
    '/flux/actualites.rss',
    '/nulle-part',
    '/plan-du-site',
    '/recherche?q=mairie',
    '/recherche?q=salle+des+fêtes',
  ].map((path) => encodeURI(path))
}

const read = async (host: string, path: string, at: number) => {
  const { headers, status, text } = await exchange({ host, method: 'GET', path, port: at })
  return { etag: headers.etag, path, status, text }
}

describe('a page made of prepared reads', () => {
  let addresses: { host: string; path: string }[]

  beforeAll(async () => {
    const hosts = [await writeDemoSite(0), await writeDemoSite(60)]
    const found = await Promise.all(
      hosts.map(async (host) => (await addressesOf(host)).map((path) => ({ host, path }))),
    )
    addresses = found.flat()
  })

  it('is to the byte the page that the adapter makes, on every address of two sites', async () => {
    const plain = await startFront(withoutFile())

    const pairs = await Promise.all(
      addresses.map(async ({ host, path }) => ({
        byAdapter: await read(host, path, plain.port),
        path,
        prepared: await read(host, path, port),
      })),
    )
    await plain.front.stop()

    const differing = pairs.filter(({ byAdapter, prepared }) => !isDeepStrictEqual(prepared, byAdapter))

    expect(pairs.length).toBeGreaterThan(60)
    expect(differing.map(({ path }) => path)).toEqual([])
  })

  it.skipIf(payload.db.name !== 'sqlite')(
    'asks the adapter nothing once its queries are written',
    async () => {
      const fresh = await startFront(payload)
      const find = vi.spyOn(payload.db, 'find')

      for (const { host, path } of addresses) {
        await read(host, path, fresh.port)
      }
      await fresh.front.stop()
      const asked = find.mock.calls
        .map(([{ collection }]) => collection)
        // the directory of hosts reads both again after a change
        .filter((collection) => collection !== slugs.tenants && collection !== slugs.hosts)
      find.mockRestore()

      expect(asked).toEqual([])
    },
  )
})
