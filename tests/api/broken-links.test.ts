import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkLinks } from '#collections/broken-links/check-links.ts'
import { storedBlocks } from '#collections/blocks/stored-blocks.ts'
import { checkSite } from '#collections/provisioning/checklist/check-site.ts'
import { createSafeFetch } from '#core/safe-fetch.ts'
import { slugs } from '#core/slugs.ts'
import { loadBoard } from '#tenants/board/load-board.ts'
import { loginEditorOf } from '#tests/support/actors.ts'
import { call } from '#tests/support/call.ts'
import { readRow } from '#tests/support/database.ts'
import { buildDocument, type TestDocument } from '#tests/support/documents.ts'
import { platform } from '#tests/support/platform.ts'
import { buildHost, buildSite, buildTenant } from '#tests/support/sites.ts'
import { base, buildSubSite } from '#tests/support/sub-sites.ts'

const { payload } = await platform()
const common = { depth: 0, overrideAccess: true } as const

/** Addresses of the server outside that are not found. */
const gone = new Set<string>()
const visits: string[] = []
let server: Server
let outside: string

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    visits.push(url)
    response.writeHead(gone.has(url) ? 404 : 200).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  outside = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const spend = async (): Promise<number> =>
  checkLinks({ fetch: createSafeFetch({ isAllowed: () => true }), payload })

/** Sites that other tests left are not what a night here is about. */
beforeEach(async () => {
  visits.length = 0
  gone.clear()
  await payload.db.updateMany({
    collection: slugs.tenants,
    data: { linksCheckedOn: '2999-01-01T00:00:00.000Z' },
    where: { id: { exists: true } },
  })
})

const writePage = (tenant: { id: string }, ...addresses: string[]): Promise<TestDocument> =>
  buildDocument('pages', tenant, {
    _status: 'published',
    blocks: storedBlocks([{ text: addresses.map((address) => `Voir [ce lien](${address}).`), type: 'text' }]),
  })

type Told = { address: string; fault: string; words?: null | string }

const told = async (tenant: { id: string }): Promise<Told[]> => {
  const { docs } = await payload.find({
    ...common,
    collection: slugs.brokenLinks,
    pagination: false,
    sort: 'address',
    where: { and: [{ tenant: { equals: tenant.id } }, { isConfirmed: { equals: true } }] },
  })
  return docs.map(({ address, fault }) => ({ address, fault }))
}

/** A night later, or the same night again. */
const awaitNight = (tenant: { id: string }) =>
  payload.db.updateOne({
    collection: slugs.tenants,
    data: { linksCheckedOn: '2020-01-01T00:00:00.000Z' },
    id: tenant.id,
  })

describe('the links of a site', () => {
  it('inside are looked up in the index, without a request', async () => {
    const [tenant, sister] = [await buildTenant(), await buildTenant()]
    const { name: host } = await buildHost(sister)
    const { path } = await buildDocument('pages', sister, { _status: 'published' })
    const { path: own } = await buildDocument('pages', tenant, { _status: 'published' })
    const { slug: event } = await buildDocument('events', tenant, { _status: 'published' })
    await buildDocument('redirects', tenant, { from: '/ancienne.php?id=12', to: '/agenda' })

    await writePage(
      tenant,
      `${String(own)}/?vu=1#haut`,
      `/agenda/${String(event)}.ics`,
      '/ancienne.php?id=12',
      '/',
      '/actualites?page=2',
      '/flux/actualites.rss',
      '/espace/connexion',
      '/medias/carte.webp',
      'mailto:mairie@exemple.fr',
      `https://${host}${String(path)}`,
      '/disparue',
      '/actualites/disparue',
      `https://${host}/disparue`,
    )
    await spend()

    expect(await told(tenant)).toEqual([
      { address: '/actualites/disparue', fault: 'missing' },
      { address: '/disparue', fault: 'missing' },
      { address: `https://${host}/disparue`, fault: 'missing' },
    ])
    expect(visits).toEqual([])
  })

  it('to a sub-site below the address of its parent are looked up on the sub-site', async () => {
    const parent = await buildSite()
    const subSite = await buildSubSite(parent)
    const { path } = await buildDocument('pages', subSite, { _status: 'published' })
    const root = `https://${parent.host}${base}`

    await writePage(
      parent,
      `${base}${String(path)}`,
      `${base}/perdue`,
      `${root}?de=mairie`,
      `${root}${String(path)}`,
      `${root}/perdue`,
    )
    await spend()

    expect(await told(parent)).toEqual([
      { address: `${base}/perdue`, fault: 'missing' },
      { address: `${root}/perdue`, fault: 'missing' },
    ])
    expect(visits).toEqual([])
  })

  it('outside are told of when they fail two nights, and no more once they answer', async () => {
    const tenant = await buildTenant()
    await writePage(tenant, `${outside}/la`, `${outside}/perdue`)
    gone.add('/perdue')

    await spend()
    const first = await told(tenant)
    await awaitNight(tenant)
    await spend()
    const second = await told(tenant)
    gone.clear()
    await awaitNight(tenant)
    await spend()

    expect([first, second]).toEqual([[], [{ address: `${outside}/perdue`, fault: 'gone' }]])
    expect(await told(tenant)).toEqual([])
    expect(new Set(visits)).toEqual(new Set(['/la', '/perdue']))
  })

  it('outside are not told of by a server that reaches nobody', async () => {
    const tenant = await buildTenant()
    await writePage(tenant, `${outside}/la`, 'https://jamais.invalid/')
    const fetch = (): Promise<never> => Promise.reject(new Error('no network'))

    await checkLinks({ fetch, payload })
    await awaitNight(tenant)
    await checkLinks({ fetch, payload })

    expect(await told(tenant)).toEqual([])
  })

  it('that lead to a content that left are told of, until it is back or the link is gone', async () => {
    const tenant = await buildTenant()
    const target = await buildDocument('pages', tenant, { _status: 'draft' })
    const menu = await buildDocument('menus', tenant, { main: [{ page: target.id, text: 'Le conseil' }] })
    const address = `/admin/collections/pages/${target.id}`

    await spend()
    const before = await told(tenant)
    await payload.update({
      ...common,
      collection: slugs.pages,
      data: { _status: 'published' },
      id: target.id,
    })

    expect(before).toEqual([{ address, fault: 'offline' }])
    expect(await told(tenant)).toEqual([])

    await payload.update({ ...common, collection: slugs.pages, data: { _status: 'draft' }, id: target.id })
    await awaitNight(tenant)
    await spend()
    const again = await told(tenant)
    await payload.update({ ...common, collection: slugs.menus, data: { main: [] }, id: menu.id })

    expect(again).toEqual(before)
    expect(await told(tenant)).toEqual([])
  })

  it('of drafts, of the trash and of sites that nobody sees are left alone', async () => {
    const [tenant, closed] = [await buildTenant(), await buildTenant({ state: 'project' })]
    const draft = await writePage(tenant, '/disparue')
    const trashed = await writePage(tenant, '/disparue')
    await writePage(closed, '/disparue')
    await payload.update({ ...common, collection: slugs.pages, data: { _status: 'draft' }, id: draft.id })
    await payload.update({
      ...common,
      collection: slugs.pages,
      data: { deletedAt: new Date().toISOString() },
      id: trashed.id,
    })

    await spend()

    expect([await told(tenant), await told(closed)]).toEqual([[], []])
    expect((await readRow(slugs.tenants, closed.id))?.linksCheckedOn ?? undefined).toBeUndefined()
  })

  it('are counted on the board, and read by the editors of the site only', async () => {
    const [tenant, other] = [await buildTenant(), await buildTenant()]
    await writePage(tenant, '/disparue', '/envolee')
    await spend()
    const read = async (site: { id: string }) =>
      call(
        'GET',
        `/api/broken-links?where[tenant][equals]=${tenant.id}`,
        undefined,
        await loginEditorOf(site),
      )

    const row = (await loadBoard(payload)).rows.find(({ id }) => id === tenant.id)

    expect(row).toMatchObject({
      brokenLinks: 2,
      problems: expect.arrayContaining(['brokenLinks']) as unknown,
    })
    expect((await read(tenant)).docs).toHaveLength(2)
    expect((await read(other)).docs).toHaveLength(0)
  })
})

it('the checklist of a site names the links to put right, once a night has looked', async () => {
  const tenant = await buildTenant()
  const { id } = await writePage(tenant, '/disparue')
  const line = async () =>
    (
      await checkSite(
        payload,
        await payload.findByID({ ...common, collection: slugs.tenants, id: tenant.id }),
      )
    ).find(({ key }) => key === 'links')
  await payload.db.updateOne({ collection: slugs.tenants, data: { linksCheckedOn: null }, id: tenant.id })

  const before = await line()
  await spend()
  const after = await line()

  expect([before?.state, after?.state]).toEqual(['unverified', 'todo'])
  expect(after?.links).toEqual([{ href: `/admin/collections/pages/${id}`, text: 'ce lien' }])
})

describe('a night', () => {
  it('takes each site once, and begins with the one that has waited longest', async () => {
    const [fresh, old, never] = [await buildTenant(), await buildTenant(), await buildTenant()]
    await payload.db.updateOne({
      collection: slugs.tenants,
      data: { linksCheckedOn: '2026-02-01T00:00:00.000Z' },
      id: fresh.id,
    })
    await payload.db.updateOne({
      collection: slugs.tenants,
      data: { linksCheckedOn: '2026-01-01T00:00:00.000Z' },
      id: old.id,
    })
    await writePage(fresh, `${outside}/3`)
    await writePage(old, `${outside}/2`)
    await writePage(never, `${outside}/1`)

    const sites = await spend()

    expect([sites, visits]).toEqual([3, ['/1', '/2', '/3']])
    expect((await readRow(slugs.tenants, old.id))?.linksCheckedOn).toMatch(/^20(2[6-9]|[3-9]\d)-/)
  })
})
