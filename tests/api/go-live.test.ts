import { describe, expect, it } from 'vitest'
import { checkSite } from '#collections/provisioning/checklist/check-site.ts'
import { askHost } from '#collections/provisioning/checklist/reach-host.ts'
import { createSite } from '#collections/provisioning/create-site.ts'
import { slugs } from '#core/slugs.ts'
import {
  buildAccount,
  buildMembership,
  loginEditorOf,
  loginIntegrator,
  loginSiteAdministratorOf,
  loginStranger,
  visitor,
} from '#tests/support/actors.ts'
import type { SafeFetch } from '#core/safe-fetch.ts'
import { call, visit, type Actor } from '#tests/support/call.ts'
import { countRows, readRow } from '#tests/support/database.ts'
import { platform } from '#tests/support/platform.ts'
import { exchange } from '#tests/support/http-client.ts'
import { sendForm } from '#tests/support/send-form.ts'
import { buildHost, buildSite, buildTenant, untilServed } from '#tests/support/sites.ts'
import { unique } from '#tests/support/unique.ts'

const common = { depth: 0, overrideAccess: true } as const

const buildNewSite = async (): Promise<{ id: string; slug: string }> => {
  const slug = unique('syndicat')
  return createSite((await platform()).payload, {
    kind: 'autre',
    name: `Syndicat ${slug}`,
    population: 0,
    slug,
  })
}

const goLive = (id: string, actor: Actor) => sendForm(`/api/tenants/${id}/go-live`, {}, actor)

const toDo = async (id: string): Promise<string[]> => {
  const { payload } = await platform()
  const site = await payload.findByID({ ...common, collection: slugs.tenants, id })
  const lines = await checkSite(payload, site)

  return lines.flatMap(({ key, state }) => (state === 'todo' ? [key] : []))
}

const stateOf = async (id: string): Promise<unknown> => (await readRow(slugs.tenants, id))?.state

/** Does what an integrator and a secretary do before a site goes online. */
const prepare = async ({ id }: { id: string }): Promise<{ host: string }> => {
  const { payload } = await platform()
  const { name: host } = await buildHost({ id }, { name: `${unique('www')}.localhost` })

  for (const collection of [slugs.pages, slugs.news] as const) {
    await payload.update({
      ...common,
      collection,
      data: { blocks: [] },
      where: { tenant: { equals: id } },
    })
  }
  await payload.update({
    ...common,
    collection: slugs.tenants,
    data: {
      email: 'contact@exemple.fr',
      openingHours: { monday: [{ closes: '12:00', opens: '09:00' }] },
      phone: '05 58 00 00 00',
      postalCode: '40000',
      street: '1 rue du Bourg',
      town: 'Mont-de-Marsan',
    },
    id,
  })
  await buildMembership(await buildAccount(), { role: 'siteAdministrator', tenant: { id } })
  return { host }
}

describe('the checklist of a site', () => {
  it('says what a new site still needs', async () => {
    const site = await buildNewSite()

    expect(await toDo(site.id)).toEqual(['address', 'filled', 'contact', 'editors'])
  })

  it('names each content that is still to fill, and no other', async () => {
    const { payload } = await platform()
    const site = await buildNewSite()
    await payload.create({
      ...common,
      collection: slugs.news,
      data: {
        _status: 'published',
        blocks: [],
        lead: 'Un dossier à compléter',
        tenant: site.id,
        title: 'Inscriptions',
      },
    })
    const tenant = await payload.findByID({ ...common, collection: slugs.tenants, id: site.id })

    const line = (await checkSite(payload, tenant)).find(({ key }) => key === 'filled')

    expect(line?.links.map(({ text }) => text)).toEqual([
      'Données personnelles',
      'Le comité syndical',
      'Le syndicat',
      'Mentions légales',
      'Nos missions',
      'Services au public',
    ])
  })

  it('asks for everything of a site that has nothing', async () => {
    const { id } = await buildTenant({ state: 'project' })

    expect(await toDo(id)).toEqual(['address', 'legal', 'contact', 'menu', 'home', 'editors'])
  })

  it.each<[string, string, (id: string) => Promise<unknown>]>([
    [
      'a page of the law is offline',
      'legal',
      async (id) =>
        (await platform()).payload.update({
          ...common,
          collection: slugs.pages,
          data: { _status: 'draft' },
          where: { and: [{ tenant: { equals: id } }, { slug: { equals: 'accessibilite' } }] },
        }),
    ],
    [
      'a picture is not described',
      'alternatives',
      async (id) => {
        const { payload } = await platform()
        const { docs } = await payload.find({
          ...common,
          collection: slugs.media,
          where: { tenant: { equals: id } },
        })
        // as an import may leave it: no screen takes it
        await payload.db.updateOne({ collection: slugs.media, data: { alt: null }, id: docs[0]?.id ?? '' })
      },
    ],
    [
      'the mandate of its only editor has ended',
      'editors',
      async (id) =>
        (await platform()).payload.update({
          ...common,
          collection: slugs.memberships,
          data: { endsOn: '2020-01-01T12:00:00.000Z' },
          where: { tenant: { equals: id } },
        }),
    ],
  ])('sees that %s', async (_case, key, spoil) => {
    const site = await buildNewSite()
    await prepare(site)

    const before = await toDo(site.id)
    await spoil(site.id)

    expect(before).toEqual([])
    expect(await toDo(site.id)).toEqual([key])
  })
})

describe('putting a site online', () => {
  it('opens it to search engines from today', async () => {
    const site = await buildNewSite()
    const { host } = await prepare(site)

    const answer = await goLive(site.id, await loginIntegrator())
    await untilServed(host, (status) => status === 200)

    expect(answer.headers.location).toBe(
      `http://localhost:3000/admin/collections/tenants/${site.id}/mise-en-ligne`,
    )
    expect(await stateOf(site.id)).toBe('online')
    expect((await readRow(slugs.tenants, site.id))?.onlineOn).toMatch(/^\d{4}-/)
    expect((await visit({ host }, '/')).headers['x-robots-tag']).toBeUndefined()
  })

  it('is refused while something is left to do', async () => {
    const site = await buildNewSite()

    const answer = await goLive(site.id, await loginIntegrator())

    expect(answer.headers.location).toContain('/mise-en-ligne?refused=1')
    expect(await stateOf(site.id)).toBe('development')
  })

  it.each(['online', 'suspended', 'closed'] as const)('is refused for a site that is %s', async (state) => {
    const { id } = await buildTenant({ state })

    const answer = await goLive(id, await loginIntegrator())

    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('error-notGoingLive')])
    expect(await stateOf(id)).toBe(state)
  })

  it.each<[string, (site: { id: string }) => Promise<Actor>]>([
    ['a visitor', () => Promise.resolve(visitor)],
    ['an account without role', loginStranger],
    ['its editor', loginEditorOf],
    ['its administrator', loginSiteAdministratorOf],
  ])('is refused to %s', async (_who, build) => {
    const site = await buildNewSite()
    await prepare(site)

    const answer = await goLive(site.id, await build(site))

    expect(answer.status).toBe(403)
    expect(await stateOf(site.id)).toBe('development')
  })

  it('finds no site under another id', async () => {
    const answer = await goLive(crypto.randomUUID(), await loginIntegrator())

    expect(answer.status).toBe(404)
  })
})

/** What a name server and the network around it would do of a name that leads here. */
const throughHere: SafeFetch = async (url) => {
  const { hostname, pathname } = new URL(url)
  const { port } = await platform()
  const { status, text } = await exchange({ host: hostname, method: 'GET', path: pathname, port })

  return { status, text: () => Promise.resolve(text) } as never
}

describe('the domain of a site', () => {
  it('is linked when it leads to this server, main address or not', async () => {
    const site = await buildSite()
    const { name: other } = await buildHost(site, { isCanonical: false })
    await untilServed(other)

    expect(await askHost({ fetch: throughHere, host: site.host })).toBe('reached')
    expect(await askHost({ fetch: throughHere, host: other })).toBe('reached')
  })

  it('is not when another server answers, nor when nobody does', async () => {
    const elsewhere: SafeFetch = () => Promise.resolve({ text: () => Promise.resolve('Bienvenue') } as never)
    const nowhere: SafeFetch = () => Promise.reject(new Error('connect ECONNREFUSED'))

    expect(await askHost({ fetch: elsewhere, host: 'www.exemple.test' })).toBe('elsewhere')
    expect(await askHost({ fetch: nowhere, host: 'www.exemple.test' })).toBe('silent')
    expect(await askHost({ fetch: throughHere, host: 'inconnu.exemple.test' })).toBe('elsewhere')
    expect(await askHost({ host: '127.0.0.1' })).toBe('silent')
  })

  it('is proposed as the main address, and said to be there', async () => {
    const { payload } = await platform()
    const { id } = await buildNewSite()
    const { id: host, name } = await buildHost(
      { id },
      { isCanonical: false, name: `${unique('www')}.localhost` },
    )
    const site = await payload.findByID({ ...common, collection: slugs.tenants, id })

    const lines = await checkSite(payload, site)

    expect(lines[0]).toMatchObject({ hosts: { mayAdd: true, others: [{ id: host, name }] }, state: 'todo' })
    expect(lines[0]?.sentence).toContain(`Le site a aussi : ${name}.`)
    expect(lines[1]?.sentence).toContain(name)
  })
})

const makeMain = (site: string, host: string, actor: Actor) =>
  call('POST', `/api/tenants/${site}/main-host`, { host }, actor)

const addHost = (site: string, name: string, actor: Actor) =>
  call('POST', `/api/tenants/${site}/add-host`, { name }, actor)

describe('the names of a site, on its checklist', () => {
  it('become its main address in one action, that the log keeps', async () => {
    const { host, id } = await buildSite()
    const other = await buildHost({ id }, { isCanonical: false })
    const integrator = await loginIntegrator()

    const answers = [await makeMain(id, other.id, integrator), await makeMain(id, other.id, integrator)]

    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await countRows(slugs.hosts, { tenant: { equals: id }, isCanonical: { equals: true } })).toBe(1)
    expect((await readRow(slugs.hosts, other.id))?.isCanonical).toBe(true)
    expect(await countRows(slugs.auditEntries, { documentId: { equals: other.id } })).toBe(1)
    await untilServed(host, (status) => status === 302)
  })

  it('are added, and written again on the form when they are refused', async () => {
    const { id } = await buildNewSite()
    const [name, taken] = [`${unique('www')}.fr`, await buildSite()]
    const integrator = await loginIntegrator()

    const added = await addHost(id, ` ${name.toUpperCase()} `, integrator)
    const twice = await sendForm(`/api/tenants/${id}/add-host`, { name }, integrator)
    const ofOther = await addHost(id, taken.host, integrator)
    const wrong = await sendForm(`/api/tenants/${id}/add-host`, { name: 'www dax' }, integrator)

    expect(added.status).toBe(200)
    expect(await countRows(slugs.hosts, { name: { equals: name }, tenant: { equals: id } })).toBe(1)
    expect(twice.headers.location).toContain(`error=provisioning%3Aerror-hostTaken`)
    expect(ofOther.status).toBe(409)
    expect(wrong.headers.location).toMatch(/error-hostInvalid.*name=www\+dax/)
  })

  it.each<[string, (site: { id: string }) => Promise<Actor>]>([
    ['a visitor', () => Promise.resolve(visitor)],
    ['an account without role', loginStranger],
    ['its editor', loginEditorOf],
    ['its administrator', loginSiteAdministratorOf],
  ])('are left alone by %s', async (_who, build) => {
    const { id } = await buildSite()
    const other = await buildHost({ id }, { isCanonical: false })
    const actor = await build({ id })

    const answers = [await makeMain(id, other.id, actor), await addHost(id, `${unique('www')}.fr`, actor)]

    expect(answers.map(({ status }) => status)).toEqual([403, 403])
    expect(await countRows(slugs.hosts, { tenant: { equals: id } })).toBe(2)
    expect((await readRow(slugs.hosts, other.id))?.isCanonical).toBe(false)
  })

  it.each([undefined, '', 'inconnu', { equals: 'a' }, 12, 'a'.repeat(5000)])(
    'are not %j, nor those of another site',
    async (host) => {
      const { id } = await buildSite()
      const foreign = await buildHost(await buildTenant(), { isCanonical: false })
      const integrator = await loginIntegrator()

      const answers = [
        await call('POST', `/api/tenants/${id}/main-host`, { host }, integrator),
        await makeMain(id, foreign.id, integrator),
        await call('POST', `/api/tenants/${id}/add-host`, { name: host }, integrator),
      ]

      expect(answers.map(({ status }) => status)).toEqual([404, 404, 400])
      expect((await readRow(slugs.hosts, foreign.id))?.isCanonical).toBe(false)
    },
  )
})
