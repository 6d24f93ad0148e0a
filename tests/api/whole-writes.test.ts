import { describe, expect, it, vi } from 'vitest'
import { slugs } from '#core/slugs.ts'
import { loginAs } from '#tests/support/actors.ts'
import { call, sendFile, type Actor, type Reply } from '#tests/support/call.ts'
import { readRow } from '#tests/support/database.ts'
import { buildDocument, dataFor } from '#tests/support/documents.ts'
import { png } from '#tests/support/files.ts'
import { killAtEachStatement, readDatabase, withFullDisk } from '#tests/support/kill-points.ts'
import { buildSite, type TestSite } from '#tests/support/sites.ts'

/** Prepares what is there before, and returns what is then asked for. */
type Prepare = (site: TestSite, actor: Actor) => Promise<() => Promise<Reply>>

const spans = [
  { closes: '12:00', opens: '09:00' },
  { closes: '17:00', opens: '14:00' },
]

const links = (count: number, label: string) =>
  Array.from({ length: count }, (_, index) => ({
    address: 'https://exemple.fr',
    text: `${label} ${String(index)}`,
  }))

/** A document that is online, and what is then done to it. */
const onDocument =
  (
    collection: string,
    write: (path: string, actor: Actor, id: string) => Promise<Reply>,
    data: object = { _status: 'published' },
  ): Prepare =>
  async (site, actor) => {
    const { doc } = await call(
      'POST',
      `/api/${collection}`,
      await dataFor(collection, site, { ...data }),
      actor,
    )
    const id = String(doc.id)

    return () => write(`/api/${collection}/${id}`, actor, id)
  }

const patch =
  (data: object, query = '') =>
  (path: string, actor: Actor): Promise<Reply> =>
    call('PATCH', path + query, data, actor)

const now = (): string => new Date().toISOString()

const writes: Record<string, Prepare> = {
  'a document is created and put online': async (site, actor) => {
    const data = await dataFor(slugs.news, site, { _status: 'published' })
    return () => call('POST', '/api/news', data, actor)
  },
  'a document is created as a draft': async (site, actor) => {
    const data = await dataFor(slugs.news, site)
    return () => call('POST', '/api/news?draft=true', data, actor)
  },
  'a document is saved by itself while it is written': onDocument(
    slugs.news,
    patch({ title: 'Suite' }, '?draft=true&autosave=true'),
  ),
  'a document is changed online': onDocument(
    slugs.events,
    patch({ _status: 'published', title: 'Fête des pins' }),
  ),
  'a document is put online': onDocument(slugs.news, patch({ _status: 'published' }), { _status: 'draft' }),
  'a document is taken offline': onDocument(slugs.news, patch({ _status: 'draft' })),
  'a document changes address': onDocument(
    slugs.news,
    patch({ _status: 'published', slug: 'autre-adresse' }),
  ),
  'a page moves with those below': async (site, actor) => {
    const parent = await buildDocument(slugs.pages, site, { _status: 'published', slug: 'mairie' })
    const child = await buildDocument(slugs.pages, site, {
      _status: 'published',
      parent: parent.id,
      slug: 'conseil',
    })

    await buildDocument(slugs.pages, site, { _status: 'published', parent: child.id, slug: 'seances' })
    return () => call('PATCH', `/api/pages/${parent.id}`, { _status: 'published', slug: 'la-mairie' }, actor)
  },
  'the foot of a menu changes': onDocument(slugs.menus, patch({ footer: links(3, 'Pied') }), {
    footer: links(9, 'Ancien'),
    main: links(5, 'Menu'),
    quick: links(6, 'Accès'),
  }),
  'the phone of a site changes': async (site, actor) => {
    const openingHours = { friday: spans, monday: spans, thursday: spans, tuesday: spans, wednesday: spans }
    await call('PATCH', `/api/tenants/${site.id}`, { openingHours }, actor)

    return () => call('PATCH', `/api/tenants/${site.id}`, { phone: '05 58 00 00 00' }, actor)
  },
  'a service of a site is switched on': async (site, actor) => {
    await call('PATCH', `/api/tenants/${site.id}`, { features: ['statistics'] }, actor)
    return () => call('PATCH', `/api/tenants/${site.id}`, { features: ['statistics', 'extranet'] }, actor)
  },
  'a document is put in the trash': onDocument(slugs.news, patch({ deletedAt: now() })),
  'a document is taken out of the trash': onDocument(slugs.news, async (path, actor) => {
    return call('PATCH', `${path}?trash=true`, { deletedAt: null }, actor)
  }),
  'a document is deleted for good': onDocument(slugs.events, (path, actor) =>
    call('DELETE', path, undefined, actor),
  ),
  'several documents are changed at once': async (site, actor) => {
    const documents = [await buildDocument(slugs.news, site), await buildDocument(slugs.news, site)]
    const where = documents.map(({ id }, index) => `where[id][in][${String(index)}]=${id}`).join('&')

    return () => call('PATCH', `/api/news?${where}`, { lead: 'Tous ensemble' }, actor)
  },
  'a picture is added': async (site, actor) => {
    const data = await dataFor(slugs.media, site)
    return () => sendFile('POST', '/api/media', data, png(), actor)
  },
}

/** A site that was written to today: that day is noted apart, once, after the first write. */
const buildBusySite = async (): Promise<TestSite> => {
  const site = await buildSite()

  await buildDocument(slugs.news, site, { _status: 'published' })
  await vi.waitUntil(async () => (await readRow(slugs.tenants, site.id))?.contentChangedOn)
  return site
}

describe.skipIf(process.env.TEST_MONGO_URL !== undefined)('a process that dies while', () => {
  it.each(Object.entries(writes))('%s leaves all of it or nothing', async (_name, prepare) => {
    const site = await buildBusySite()
    const actor = await loginAs({ role: 'platformAdmin' })
    const write = await prepare(site, actor)
    let reply: Reply | undefined

    const { statements, states } = await killAtEachStatement(async () => {
      reply = await write()
    })

    expect(reply?.status, reply?.text).toBeLessThan(300)
    expect(statements).toBeGreaterThan(5)
    expect(states).toHaveLength(2)
  })
})

describe.skipIf(process.env.TEST_MONGO_URL !== undefined)('a disk that fills up', () => {
  it('undoes the whole write, and says so', async () => {
    const site = await buildBusySite()
    const actor = await loginAs({ role: 'platformAdmin' })
    const menu = { footer: links(9, 'Pied'), main: links(9, 'Menu'), quick: links(8, 'Accès') }
    const { doc } = await call('POST', '/api/menus', await dataFor(slugs.menus, site, menu), actor)
    const before = await readDatabase()

    const reply = await withFullDisk(() =>
      call('PATCH', `/api/menus/${String(doc.id)}`, { footer: links(12, 'Long '.repeat(7000)) }, actor),
    )

    expect([reply.status, reply.text]).toEqual([507, expect.stringContaining('rien n’a été enregistré')])
    expect(await readDatabase()).toBe(before)
  })

  it('accepts writes again once there is room', async () => {
    const site = await buildBusySite()
    const actor = await loginAs({ role: 'platformAdmin' })
    const data = await dataFor(slugs.news, site, { lead: 'Long '.repeat(7000) })

    const refused = await withFullDisk(() => call('POST', '/api/news?draft=true', data, actor))
    const accepted = await call('POST', '/api/news?draft=true', data, actor)

    expect([refused.status, accepted.status]).toEqual([507, 201])
  })
})
